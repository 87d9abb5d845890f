# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configuring, building and starting the programs; runs where the tools are.

# Prints the build folder of a preset: in the checkout, or in the cache if the checkout is read-only.
build_folder()
{
    if [[ -w $ROOT/build || (! -e $ROOT/build && -w $ROOT) ]]; then
        printf '%s\n' "$ROOT/build/$1"
    else
        printf '%s\n' "$CACHE/builds/$(printf '%s' "$ROOT" | sha256sum | cut -c1-12)/$1"
    fi
}

# Waits until no other start of this script builds the same preset.
lock_build()
{
    exec 8>"$(dirname "$BUILD")/.$1.lock"
    if ! flock -n 8; then
        say "Another start is building the same; waiting for it to finish."
        flock 8
    fi
}

# Configures the preset if needed. A build folder made with other compilers, or for another checkout, is made anew.
configure()
{
    local stamp=$BUILD/.revieratlas presets place=$PLATFORM:$ROOT known=()
    presets=$(cksum <"$ROOT/CMakePresets.json")
    if [[ -r $stamp ]]; then mapfile -t known <"$stamp"; fi
    if [[ ${known[0]:-} == "$place" && ${known[1]:-} == "$presets" && -f $BUILD/build.ninja ]]; then return; fi
    if [[ -e $BUILD && ${known[0]:-} != "$place" ]]; then rm -rf -- "$BUILD"; fi
    rm -f -- "$stamp"
    (cd "$ROOT" && cmake --preset "$1" -B "$BUILD") || die 1 "Configuring failed; the lines above say why."
    printf '%s\n' "$place" "$presets" >"$stamp"
}

# Passes the lines of a build on, except that there was nothing to do; on a terminal progress stays on one line.
filter_build()
{
    local line open=
    while IFS= read -r line; do
        if [[ $line == "ninja: no work to do." ]]; then continue; fi
        if [[ -t 2 && $line =~ ^\[[0-9]+/[0-9]+\] ]]; then
            printf '\r\e[K%.100s' "$line"
            open=1
            continue
        fi
        printf '%s%s\n' "${open:+$'\n'}" "$line"
        open=
    done
    printf '%s' "${open:+$'\n'}"
}

# Configures and builds a preset; sets BUILD. Everything it says goes to stderr.
build()
{
    local preset=$1
    grep -qs "\"name\": \"$preset\"" "$ROOT/CMakePresets.json" || die 2 "There is no preset '$preset'."
    BUILD=$(build_folder "$preset")
    mkdir -p -- "$(dirname "$BUILD")"
    lock_build "$preset"
    configure "$preset" >&2
    (cd "$BUILD" && ninja "${@:2}") 2>&1 | filter_build >&2 || die 1 "Building failed; the lines above say why."
    exec 8>&-
}

# Becomes ctest for a preset. Presets know only the build folder in the checkout; elsewhere the same is said by options.
run_tests()
{
    local preset=$1 options=(--preset "$1")
    shift
    if [[ $BUILD != "$ROOT/build/$preset" ]]; then
        options=(--test-dir "$BUILD" --output-on-failure --no-tests=error)
        case $preset in
        asan)
            export ASAN_OPTIONS=detect_leaks=0
            options+=(-LE '^lint$')
            ;;
        tsan)
            export TSAN_OPTIONS=halt_on_error=1:suppressions=$ROOT/tests/tools/tsan.supp
            options+=(-L threads)
            ;;
        esac
    fi
    cd "$ROOT" || exit
    start_program ctest "${options[@]}" -j "$(nproc)" "$@"
}

# Replaces this script by a program.
start_program()
{
    exec "$@"
}

# True if a window can be shown.
has_display()
{
    [[ -z ${QT_QPA_PLATFORM:-} ]] || return 0
    local socket=${WAYLAND_DISPLAY:-}
    if [[ -n $socket && $socket != /* ]]; then socket=${XDG_RUNTIME_DIR:-/run/user/$UID}/$socket; fi
    [[ ! -S $socket ]] || return 0
    [[ -n ${DISPLAY:-} ]] && timeout 5 xdpyinfo >/dev/null 2>&1
}

# Writes the map as a picture and as a sheet, where there is no display.
export_pictures()
{
    local folder=$PWD format
    if [[ ! -w $folder ]]; then folder=$CACHE; fi
    for format in png pdf; do
        "$BUILD/bin/revieratlas-cli" export "$@" -o "$folder/revieratlas.$format" ||
            die 1 "There is no display here, and the map could not be written to $folder/revieratlas.$format either."
    done
    say "There is no display here, so the map was written to $folder/revieratlas.png and $folder/revieratlas.pdf."
}
