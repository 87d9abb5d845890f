# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Messages, the cache folder, locks and logged steps. Sourced by packaging/dev.

# Says one sentence to the user.
say()
{
    printf 'packaging/dev: %s\n' "$*" >&2
}

# Says one sentence and ends with the exit status in front of it.
die()
{
    local status=$1
    shift
    say "$*"
    exit "$status"
}

# True if the program is on the PATH.
have()
{
    command -v -- "$1" >/dev/null
}

# Ends with a sentence if one of the small programs is missing that every system should have.
need_basics()
{
    local tool
    for tool in awk cksum comm df find flock mktemp sed sha256sum stat; do
        have "$tool" || die 1 "The program '$tool' is missing; please install it (util-linux, coreutils, findutils or awk)."
    done
}

# True if the folder exists, or could be made, and can be written.
writable_folder()
{
    mkdir -p -- "$1" 2>/dev/null && [[ -w $1 ]]
}

# Sets CACHE: in the user's cache folder, or in a private temporary one where home is missing or read-only.
find_cache()
{
    need_basics
    local base=${XDG_CACHE_HOME:-}
    if [[ $base != /* ]]; then
        base=
        if [[ -d ${HOME:-} ]]; then base=$HOME/.cache; fi
    fi
    CACHE=${REVIERATLAS_CACHE:-$base/revieratlas}
    if [[ -n ${REVIERATLAS_CACHE:-$base} ]] && writable_folder "$CACHE"; then
        return
    fi
    CACHE=${TMPDIR:-/var/tmp}/revieratlas-$UID
    (umask 077 && writable_folder "$CACHE") || die 1 "Neither the home folder nor $CACHE can be written."
    [[ -O $CACHE && ! -L $CACHE ]] || die 1 "$CACHE belongs to somebody else; please set TMPDIR to a folder of yours."
    chmod 700 "$CACHE"
    say "The home folder cannot be written, so everything is kept in $CACHE."
}

# Waits for the lock of the cache; one set-up at a time. It is held until release_lock or the end of the script.
take_lock()
{
    exec 9>"$CACHE/lock"
    if ! flock -n 9; then
        say "Another set-up is running; waiting for it to finish."
        flock 9
    fi
}

# Lets the next set-up go on.
release_lock()
{
    exec 9>&-
}

# Ends a process and all that it started.
end_family()
{
    local child children=()
    read -r -a children 2>/dev/null <"/proc/$1/task/$1/children" || true
    for child in "${children[@]}"; do
        end_family "$child"
    done
    kill -TERM "$1" 2>/dev/null || true
}

# Called when the user interrupts a logged step: ends it, cleans up, ends the script.
interrupted()
{
    trap '' INT TERM HUP
    end_family "$step"
    wait "$step" 2>/dev/null || true
    "$cleanup"
    finish_line
    die 130 "Interrupted; nothing half-done was left behind, the next start begins again."
}

# Ends the progress line.
finish_line()
{
    if [[ -t 2 ]]; then printf '\n' >&2; fi
}

# Shows one progress line while the step runs.
show_progress()
{
    local text=$1 begin=$SECONDS
    if [[ ! -t 2 ]]; then say "$text"; fi
    while kill -0 "$step" 2>/dev/null; do
        if [[ -t 2 ]]; then printf '\rpackaging/dev: %s (%d s)' "$text" $((SECONDS - begin)) >&2; fi
        sleep 0.5
    done
    finish_line
}

# logged CLEANUP TEXT COMMAND...: runs the command with its output in the log. On failure the end of the log is shown,
# CLEANUP is called and the script ends.
logged()
{
    local cleanup=$1 text=$2 log=$CACHE/setup.log step status=0
    shift 2
    "$@" >"$log" 2>&1 </dev/null &
    step=$!
    trap interrupted INT TERM HUP
    show_progress "$text"
    wait "$step" || status=$?
    trap - INT TERM HUP
    [[ $status -ne 0 ]] || return 0
    "$cleanup"
    tail -n 12 "$log" >&2
    die 1 "This step failed: $text The lines above are the end of $log."
}
