# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian 13 tree for older systems: made once in the cache, entered through bubblewrap. Inside, /usr and /etc are
# those of the tree; everything of the user (home, /tmp, drives, the display) is where it is outside.

readonly SUITE=trixie
# Top-level folders that are the tree's own or the kernel's.
readonly OWN_FOLDERS=" bin sbin usr etc var proc sys dev run boot lost+found "

# Removes a folder without following mounts.
remove_folder()
{
    chmod -R u+rwX -- "$1" 2>/dev/null || true
    rm -rf --one-file-system -- "$1"
}

# Removes the tree that was being made.
remove_part()
{
    remove_folder "$PART"
}

# Removes what interrupted set-ups left, and trees that nobody used for a month. Needs the lock.
remove_stale()
{
    local folder
    for folder in "$CACHE"/trees/*.part.*; do
        if [[ -d $folder ]]; then remove_folder "$folder"; fi
    done
    find "$CACHE/trees" -maxdepth 1 -name '*.used' -mtime +30 -print0 | while IFS= read -r -d '' folder; do
        remove_folder "${folder%.used}"
        rm -f -- "$folder"
    done
}

# Sees to it that the tools which make and open a tree are there and work.
ensure_tree_tools()
{
    local wanted=()
    have bwrap || wanted+=(bubblewrap)
    have mmdebstrap || wanted+=(mmdebstrap)
    if [[ $EUID -ne 0 ]] && ! have newuidmap; then wanted+=(uidmap); fi
    if [[ ! -e /usr/share/keyrings/debian-archive-keyring.gpg ]]; then wanted+=(debian-archive-keyring); fi
    [[ ${#wanted[@]} -eq 0 ]] || install_packages "${wanted[@]}"
    bwrap --ro-bind / / --dev-bind /dev /dev true 2>/dev/null ||
        die 1 "bubblewrap may not make namespaces here; please use a system with Debian 13 or Ubuntu 25.04 instead."
}

# Says so early if the disk is too full for a tree (2 GB, and as much again while it is made).
ensure_space()
{
    local free
    free=$(df -Pk -- "$CACHE" | awk 'NR == 2 { print $4 }')
    [[ $free -gt 4000000 ]] || die 1 "The set-up needs 4 GB of free space in $CACHE."
}

# Makes the tree in the folder. Without root the files go through tar, so that they belong to the user.
bootstrap()
{
    local options=(--variant=apt --aptopt='APT::Install-Recommends "false"') proxy
    proxy=$(apt-config dump --format '%v' Acquire::http::Proxy 2>/dev/null) || proxy=
    if [[ $proxy == http* ]]; then options+=(--aptopt="Acquire::http::Proxy \"$proxy\""); fi
    # Half a gigabyte of static libraries comes with the headers of clang; nothing here is linked with them.
    options+=(--dpkgopt='path-exclude=/usr/lib/llvm-19/lib/lib*.a')
    options+=(--include="$(package_names | paste -sd,)")
    if [[ $EUID -eq 0 ]]; then
        # Its mounts are to vanish with it, whatever ends it.
        unshare --mount --propagation private mmdebstrap --mode=root "${options[@]}" "$SUITE" "$1"
    else
        set -o pipefail
        (cd / && TMPDIR=${TMPDIR:-/var/tmp} mmdebstrap --mode=unshare "${options[@]}" "$SUITE" -) |
            tar -x --no-same-owner --exclude='./dev/*' -C "$1"
    fi
}

# Adds what the tree needs to be entered: files to put the host's over, and the locales.
finish_tree()
{
    local file locale
    for file in resolv.conf passwd group hosts hostname localtime machine-id; do
        rm -f -- "$1/etc/$file.new"
        cat -- "$1/etc/$file" >"$1/etc/$file.new" 2>/dev/null || true
        mv -f -- "$1/etc/$file.new" "$1/etc/$file"
    done
    for locale in de_DE en_GB en_US; do
        make_locale "$1" "$locale"
    done
}

# Makes a locale in the tree, unless it is there or nobody knows it.
make_locale()
{
    if [[ -d $1/usr/lib/locale/$2.utf8 || ! -f $1/usr/share/i18n/locales/$2 ]]; then return; fi
    bwrap --bind "$1" / --dev /dev --proc /proc --setenv PATH /usr/bin:/usr/sbin \
        localedef --no-archive -i "$2" -f UTF-8 "/usr/lib/locale/$2.utf8" >/dev/null 2>&1 || true
}

# Makes the locales that the user's settings name; without them every program would complain.
ensure_locales()
{
    local name value
    for name in LANG "${!LC_@}"; do
        value=${!name:-C}
        make_locale "$TREE" "${value%%[.@]*}"
    done
}

# Makes and finishes the tree; one logged step.
make_tree()
{
    bootstrap "$1" && chmod 755 "$1" && finish_tree "$1"
}

# Sets TREE and PLATFORM; makes the tree if it is not there. A tree gets its name only when it is complete.
ensure_tree()
{
    local key
    key=$(package_key)
    TREE=$CACHE/trees/$SUITE-$key
    # What was built without the peers need not be built again beside them.
    PLATFORM="tree $SUITE $(PEERS='' package_key)"
    if [[ ! -d $TREE ]]; then
        mkdir -p "$CACHE/trees"
        take_lock
        remove_stale
        if [[ ! -d $TREE ]]; then
            ensure_tree_tools
            ensure_space
            PART=$(mktemp -d "$TREE.part.XXXXXX")
            logged remove_part "Setting up the Debian 13 tools once (2 GB, some minutes)." make_tree "$PART"
            mv -T -- "$PART" "$TREE"
        fi
        release_lock
    fi
    have bwrap || install_packages bubblewrap
    touch "$TREE.used"
    ensure_locales
}

# True if a path of the host is at the same place inside the tree.
is_shared()
{
    case $1 in
    /run/user | /run/user/* | /run/media/* | /run/dbus/*) return 0 ;;
    /bin | /bin/* | /sbin | /sbin/* | /lib* | /usr | /usr/* | /etc | /etc/* | /boot/* | /run/* | /lost+found/*) return 1 ;;
    /var/lib/* | /var/cache/* | /var/log/* | /var/run/* | /var/lock/*) return 1 ;;
    esac
    return 0
}

# True if a file of the host can be seen at its place inside; the checkout and the cache always can.
is_shown()
{
    is_shared "$1" || [[ $1/ == "$ROOT"/* || $1/ == "$CACHE"/* ]]
}

# Adds the tree's own folders to BIND. They are read-only, unless places below them have to be made.
bind_tree()
{
    local mode=$1 entry
    for entry in usr etc; do
        BIND+=("$mode" "$TREE/$entry" "/$entry")
    done
    for entry in bin sbin lib lib64; do
        if [[ -e $TREE/$entry ]]; then BIND+=(--symlink "usr/$entry" "/$entry"); fi
    done
    BIND+=(--dev-bind /dev /dev --proc /proc --ro-bind /sys /sys)
    BIND+=(--dir /var/log "$mode" "$TREE/var/lib" /var/lib "$mode" "$TREE/var/cache" /var/cache)
    BIND+=(--dir /run/lock --symlink ../run /var/run --symlink ../run/lock /var/lock)
}

# Adds one entry of the host to BIND, at its own place.
bind_entry()
{
    if [[ -L $1 ]]; then
        BIND+=(--symlink "$(readlink -- "$1")" "$1")
    else
        BIND+=(--bind-try "$1" "$1")
    fi
}

# Adds the user's part of the host to BIND.
bind_host()
{
    local entry name
    for entry in /* /var/*; do
        name=${entry##*/}
        case $entry in
        /lib*) continue ;;
        /var/lib | /var/cache | /var/log | /var/run | /var/lock) continue ;;
        /var/*) ;;
        *) if [[ $OWN_FOLDERS == *" $name "* ]]; then continue; fi ;;
        esac
        bind_entry "$entry"
    done
    for entry in /run/user /run/media /run/dbus; do
        if [[ -e $entry ]]; then BIND+=(--bind-try "$entry" "$entry"); fi
    done
    BIND+=(--ro-bind / /run/host)
}

# Adds the files of the host that say who and where the user is.
bind_identity()
{
    local name file
    for name in resolv.conf passwd group hosts hostname localtime machine-id; do
        file=$(readlink -e -- "/etc/$name") || continue
        BIND+=(--ro-bind-try "$file" "/etc/$name")
    done
    if [[ -n ${XAUTHORITY:-} ]] && ! is_shared "$XAUTHORITY"; then
        BIND+=(--ro-bind-try "$XAUTHORITY" "$XAUTHORITY")
    fi
    file=$(readlink -e /etc/localtime) || file=
    if [[ -z ${TZ:-} && -e $TREE/usr/share/zoneinfo/${file#*/zoneinfo/} && $file == */zoneinfo/* ]]; then
        BIND+=(--setenv TZ "${file#*/zoneinfo/}")
    fi
}

# Adds the environment to BIND: nothing of the host may lead the tools out of the tree.
bind_environment()
{
    local name
    for name in LD_LIBRARY_PATH LD_PRELOAD PYTHONPATH PYTHONHOME QT_PLUGIN_PATH QML_IMPORT_PATH QML2_IMPORT_PATH \
        PROJ_LIB PROJ_DATA GDAL_DATA GDAL_DRIVER_PATH XDG_DATA_DIRS XDG_CONFIG_DIRS CMAKE_PREFIX_PATH CC CXX CFLAGS \
        CXXFLAGS LDFLAGS PKG_CONFIG_PATH CPATH LIBRARY_PATH SHELL; do
        BIND+=(--unsetenv "$name")
    done
    BIND+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin)
    BIND+=(--setenv REVIERATLAS_PLATFORM "$PLATFORM" --setenv REVIERATLAS_CACHE "$CACHE")
}

# Prints where the tree shows a file of the host: at its place, or below /run/host.
shown_path()
{
    local real
    if [[ -e $1 ]] && real=$(readlink -e -- "$1") && ! is_shown "$real" && [[ ! -e $TREE$real ]]; then
        printf '%s\n' "/run/host$real"
    else
        printf '%s\n' "$1"
    fi
}

# Sets ARGUMENTS: those of the command, with the names of files as the tree shows them.
translate_arguments()
{
    ARGUMENTS=()
    if [[ $1 == exec && $# -gt 1 ]]; then
        ARGUMENTS=(exec "$2")
        shift 2
    fi
    local argument
    for argument in "$@"; do
        ARGUMENTS+=("$(shown_path "$argument")")
    done
}

# Starts this script again inside the tree.
enter_tree()
{
    local mode=--ro-bind place here=$PWD
    BIND=()
    if ! is_shared "$ROOT" || ! is_shared "$CACHE"; then mode=--bind; fi
    bind_tree "$mode"
    bind_host
    bind_identity
    bind_environment
    for place in "$ROOT" "$CACHE"; do
        if ! is_shared "$place"; then BIND+=(--bind "$place" "$place"); fi
    done
    if ! is_shown "$here"; then here=/run/host$here; fi
    translate_arguments "$@"
    exec bwrap "${BIND[@]}" --remount-ro / --die-with-parent --chdir "$here" -- /bin/bash "$ROOT/packaging/dev" "${ARGUMENTS[@]}"
}
