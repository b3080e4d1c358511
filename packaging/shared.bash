# Sourced by the scripts that make and try packages. They set `root` (the clone) and `base` (the folder of what is kept between runs).
# shellcheck shell=bash

say() { printf '%s\n' "$*" >&2; }
fail() { printf 'OmniHuman Desktop: %s\n' "$1" >&2; exit "${2:-1}"; }

# Runs that share $base take turns.
take_turn() {
    mkdir -p "$base" || fail "The folder $base cannot be written to."
    exec 8>"$base/.turn"
    flock 8
}

# need PROGRAM:PACKAGE… installs the packages whose program is missing.
need() {
    local missing="" one
    for one in "$@"; do
        command -v "${one%%:*}" >/dev/null || missing+=" ${one##*:}"
    done
    [[ -n $missing ]] || return 0
    apt-get update -qq >"$base/apt.log" 2>&1
    # shellcheck disable=SC2086  # a list of words
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing >>"$base/apt.log" 2>&1 ||
        fail "apt-get could not install$missing. The whole log: $base/apt.log"
}

# need_tools PACKAGE… makes $base/tools, a Python environment with uv and these packages.
need_tools() {
    [[ -f $base/tools/.packages && $(<"$base/tools/.packages") == "$*" ]] && return
    { python3 -m venv "$base/tools" && "$base/tools/bin/pip" install -q uv "$@" && printf '%s' "$*" >"$base/tools/.packages"; } ||
        fail "uv could not be installed into $base/tools."
}

# Debian's archive, as this machine's own lists name it. On Ubuntu, name one in OMNIHUMAN_DEBIAN.
archive() {
    [[ -z ${OMNIHUMAN_DEBIAN:-} ]] || { printf '%s' "$OMNIHUMAN_DEBIAN"; return; }
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null |
        grep -oE 'https?://[^ ]+/debian/?( |$)' | head -n 1 | tr -d ' '
}

# The machine's own way to the archive (proxy, certificates) holds in the root FOLDER, too.
share_network() {
    cp -r /etc/apt/apt.conf.d/. "$1/etc/apt/apt.conf.d/"
    cp /etc/resolv.conf /etc/hosts "$1/etc/"
    cp /etc/ssl/certs/ca-certificates.crt "$1/etc/ssl/certs/"
}

# The program's wheel, into $base/wheel/dist: of what is committed or added, and nothing else that may lie in the clone.
build_wheel() {
    rm -rf "$base/wheel"
    mkdir -p "$base/wheel"
    (cd "$root" && git ls-files -z -- omnihuman_desktop resources LICENSE README.md pyproject.toml | tar c --null -T -) |
        tar x -C "$base/wheel"
    "$base/tools/bin/uv" build -q --no-config --wheel --build-constraints "$root/packaging/requirements/test.txt" --require-hashes \
        --out-dir "$base/wheel/dist" "$base/wheel" || fail "The program's wheel could not be built."
}

# install_program SITE PLATFORM PYTHON: the locked packages for that system, verified by hash, and the program's wheel, into the folder SITE.
install_program() {
    local target=(--no-config --python-platform "$2" --python-version "$3" --no-deps --link-mode copy --target "$1")
    export UV_CACHE_DIR=$base/uv
    "$base/tools/bin/uv" pip install -q "${target[@]}" --only-binary :all: --require-hashes -r "$root/packaging/requirements/run.txt" ||
        fail "The locked packages could not be installed."
    build_wheel
    "$base/tools/bin/uv" pip install -q "${target[@]}" "$base"/wheel/dist/*.whl || fail "The program's wheel could not be installed."
}

# leave_out TREE SITE LIST removes from TREE what the file LIST names, and what installers write about themselves into SITE.
leave_out() {
    local pattern
    shopt -s nullglob globstar extglob
    while read -r pattern; do
        [[ -z $pattern || $pattern == \#* ]] && continue
        # shellcheck disable=SC2086  # a pattern
        (cd "$1" && rm -rf -- $pattern)
    done <"$3"
    shopt -u nullglob globstar extglob
    rm -rf "$2"/{bin,Scripts,.lock} "$2"/*.dist-info/{RECORD,INSTALLER,direct_url.json,uv_cache.json,REQUESTED}
    find "$1" -name '*.pyi' -delete
    find "$1" -name __pycache__ -prune -exec rm -rf {} +
    find "$1" -type d -empty -delete
}

# Every file of TREE gets the time of the commit.
set_times() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }
