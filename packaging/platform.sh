# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Decides where the tools come from (this system, or a Debian 13 tree) and sees to it that they are there.
# Sets PLATFORM: a line that changes whenever compilers and libraries change.

# Prints the names in packages.txt, one per line; with PEERS also those of the programs to compare with.
package_names()
{
    sed 's/#.*//' "$HERE/packages.txt" ${PEERS:+"$HERE/packages-peers.txt"} | tr -s '[:space:]' '\n' | sed '/^$/d' | LC_ALL=C sort -u
}

# Prints a short hash of the package names.
package_key()
{
    package_names | sha256sum | cut -c1-12
}

# Prints name and version of this system, for example "debian 12".
system_name()
{
    (
        # shellcheck source=/dev/null
        source /etc/os-release 2>/dev/null || true
        printf '%s %s\n' "${ID:-unknown}" "${VERSION_ID:-none}"
    )
}

# Prints the version of Qt Location that apt offers; nothing if it does not know.
offered_qt()
{
    LC_ALL=C apt-cache policy qt6-location-dev 2>/dev/null | sed -n -e '/(none)/d' -e 's/^ *Candidate: //p'
}

# True if this system has the packages: Debian 13, Ubuntu 25.04 or newer, or a relative of theirs that offers them.
is_new_enough()
{
    local id version offered
    read -r id version < <(system_name)
    case $id in
    debian) [[ $version == none || ${version%%.*} -ge 13 ]] || return 1 ;;
    ubuntu) [[ ${version/./} -ge 2504 ]] || return 1 ;;
    esac
    have apt-get && have dpkg-query || return 1
    offered=$(offered_qt)
    if [[ -n $offered ]]; then
        dpkg --compare-versions "$offered" ge 6.8
    else
        # The lists of packages were never read here.
        [[ $id == debian || $id == ubuntu ]]
    fi
}

# Prints those of the packages that are not installed.
missing_packages()
{
    # shellcheck disable=SC2016  # dpkg-query fills in the fields
    LC_ALL=C comm -23 <(printf '%s\n' "$@" | LC_ALL=C sort -u) \
        <(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^ii *//p' | LC_ALL=C sort -u)
}

# Prints those of the packages that apt can install.
known_packages()
{
    LC_ALL=C apt-cache policy "$@" | sed -n -e '/^[^ ]/{s/:$//;h}' -e '/^  Candidate: (none)/d' -e '/^  Candidate: /{x;p}'
}

# Updates the lists and installs; runs as root.
apt_install()
{
    "${as_root[@]}" apt-get update || true
    local known
    mapfile -t known < <(known_packages "$@")
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${known[@]}"
}

# Installs packages through apt-get, as root or through sudo.
install_packages()
{
    local as_root=()
    have apt-get || die 1 "These are missing; please install them with the package manager of this system: $*"
    if [[ $EUID -ne 0 ]]; then
        if ! have sudo || ! sudo -v; then
            die 1 "Please run this once as root: apt-get install --no-install-recommends $*"
        fi
        as_root=(sudo -n)
    fi
    logged true "Installing $# packages once." apt_install "$@"
}

# Sees to it that this system has all packages. The answer is remembered until packages are installed or removed.
ensure_native()
{
    local key memory=$CACHE/native names missing
    key="$(package_key) $(stat -c %Y /var/lib/dpkg/status)"
    if [[ -r $memory && $(head -n 1 "$memory") == "$key" ]]; then
        PLATFORM=$(tail -n 1 "$memory")
        return
    fi
    mapfile -t names < <(package_names)
    mapfile -t missing < <(missing_packages "${names[@]}")
    [[ ${#missing[@]} -eq 0 ]] || install_packages "${missing[@]}"
    # shellcheck disable=SC2016  # dpkg-query fills in the fields
    PLATFORM="$(system_name) $(dpkg-query -W -f='${Package}=${Version} ' g++ qt6-base-dev libgdal-dev 2>/dev/null)"
    printf '%s\n' "$(package_key) $(stat -c %Y /var/lib/dpkg/status)" "$PLATFORM" >"$memory"
}

# True if the remembered answer says that this system is the platform; saves asking apt at each start.
is_known_native()
{
    [[ -r $CACHE/native && $(tail -n 1 "$CACHE/native") == "$(system_name) "* ]]
}

# Makes the tools available. Returns where they are; in case of the tree this script starts again inside it.
use_platform()
{
    if [[ -n ${REVIERATLAS_PLATFORM:-} ]]; then
        PLATFORM=$REVIERATLAS_PLATFORM
    elif is_known_native || is_new_enough; then
        ensure_native
    else
        ensure_tree
        enter_tree "$@"
    fi
    export REVIERATLAS_CACHE=$CACHE CCACHE_DIR=$CACHE/ccache CCACHE_BASEDIR=$ROOT CCACHE_NOHASHDIR=1
}
