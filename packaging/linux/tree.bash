# Sourced by packaging/build: puts the installed program together in $tree, which becomes /opt/omnihuman-desktop.
# Debian 12's own Python lies in it: it runs on every Linux with glibc 2.36 or newer, and fixes the versions of all packages.
# shellcheck shell=bash

debian=$base/debian12
tree=$debian/opt/omnihuman-desktop
site=$tree/lib/python3/dist-packages
python_packages="python3.11-minimal libpython3.11-minimal libpython3.11-stdlib"

set_up_tools() {
    ((EUID == 0)) || fail "Building makes a Debian root of its own, which takes root."
    command -v apt-get >/dev/null || fail "Building needs Debian or Ubuntu."
    exec 8>"$base/.turn"
    flock 8
    local missing="" one
    for one in debootstrap:debootstrap dpkg-deb:dpkg xz:xz-utils mksquashfs:squashfs-tools rsvg-convert:librsvg2-bin; do
        command -v "${one%%:*}" >/dev/null || missing+=" ${one##*:}"
    done
    if [[ -n $missing ]]; then
        apt-get update -qq >"$base/apt.log" 2>&1
        # shellcheck disable=SC2086  # a list of words
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing >>"$base/apt.log" 2>&1 ||
            fail "apt-get could not install$missing. The whole log: $base/apt.log"
    fi
    if [[ ! -x $base/tools/bin/uv ]]; then
        python3 -m venv "$base/tools" && "$base/tools/bin/pip" install -q uv || fail "uv could not be installed into $base/tools."
    fi
    [[ -e $base/.debian12 ]] || make_debian
}

# Debian's archive, as this machine's own lists name it. On Ubuntu, name one in OMNIHUMAN_DEBIAN.
archive() {
    [[ -z ${OMNIHUMAN_DEBIAN:-} ]] || { printf '%s' "$OMNIHUMAN_DEBIAN"; return; }
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null |
        grep -oE 'https?://[^ ]+/debian/?( |$)' | head -n 1 | tr -d ' '
}

make_debian() {
    say "Building: a root of Debian 12, whose Python is packed (once) …"
    rm -rf "$debian"
    debootstrap --variant=minbase --include=ca-certificates,libexpat1,zlib1g,libssl3,libffi8,libsqlite3-0 bookworm "$debian" \
        "$(archive)" >"$base/debootstrap.log" 2>&1 || fail "debootstrap could not make the root. The whole log: $base/debootstrap.log"
    cp -r /etc/apt/apt.conf.d/. "$debian/etc/apt/apt.conf.d/"
    cp /etc/resolv.conf /etc/hosts "$debian/etc/"
    cp /etc/ssl/certs/ca-certificates.crt "$debian/etc/ssl/certs/"
    # The fixes since the release, too; apt checks the signatures of all.
    printf 'deb %s bookworm main\ndeb %s bookworm-updates main\n' "$(archive)" "$(archive)" >"$debian/etc/apt/sources.list"
    in_debian "apt-get update -qq && cd /var/cache && apt-get download -qq $python_packages" >"$base/python.log" 2>&1 ||
        fail "Debian's Python could not be fetched. The whole log: $base/python.log"
    touch "$base/.debian12"
}

in_debian() {
    chroot "$debian" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH" \
        PYTHONHASHSEED=0 bash -c "$1" bash "${@:2}"
}

make_tree() {
    local began=$SECONDS
    say "Building: the tree of version $version …"
    rm -rf "$tree" "$base/unpacked" "$base/wheel"
    mkdir -p "$tree/bin" "$site" "$base/unpacked"
    add_python
    add_packages
    add_program
    leave_out
    compile_all
    find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    say "  $(du -sm "$tree" | cut -f 1) MB, in $((SECONDS - began)) s."
}

add_python() {
    local package
    for package in "$debian"/var/cache/*python3.11*.deb; do
        dpkg-deb -x "$package" "$base/unpacked"
    done
    mv "$base/unpacked/usr/bin/python3.11" "$tree/bin/"
    mv "$base/unpacked/usr/lib/python3.11" "$tree/lib/"
    mv "$base/unpacked/usr/share/doc/libpython3.11-minimal/copyright" "$tree/lib/python3.11/LICENSE.txt"
    # Debian's own site settings, and modules that want libraries that nothing here needs.
    rm -f "$tree"/lib/python3.11/sitecustomize.py "$tree"/lib/python3.11/lib-dynload/{_curses*,_dbm*,_gdbm*,nis*,readline*,_tkinter*}.so
}

add_packages() {
    "$base/tools/bin/uv" pip install -q --no-config --python-platform x86_64-manylinux_2_36 --python-version 3.11 --only-binary :all: \
        --no-deps --require-hashes --target "$site" --link-mode copy -r "$root/packaging/requirements/run.txt" ||
        fail "The locked packages could not be installed."
}

add_program() {
    # From what is committed or added, and nothing else that may lie in the folder.
    mkdir -p "$base/wheel"
    git -C "$root" ls-files -z -- omnihuman_desktop resources LICENSE README.md pyproject.toml |
        tar c -C "$root" --null -T - | tar x -C "$base/wheel"
    "$base/tools/bin/uv" build -q --no-config --wheel --build-constraints "$root/packaging/requirements/test.txt" --require-hashes \
        --out-dir "$base/wheel/dist" "$base/wheel" || fail "The program's wheel could not be built."
    "$base/tools/bin/uv" pip install -q --no-config --python-platform x86_64-manylinux_2_36 --python-version 3.11 --no-deps --link-mode copy \
        --target "$site" "$base"/wheel/dist/*.whl || fail "The program's wheel could not be installed."
}

# What the program never loads: packaging/linux/leave_out.txt. A test compares it with what is imported.
leave_out() {
    local pattern
    shopt -s nullglob globstar extglob
    while read -r pattern; do
        [[ -z $pattern || $pattern == \#* ]] && continue
        # shellcheck disable=SC2086  # a pattern
        (cd "$tree" && rm -rf -- $pattern)
    done <"$root/packaging/linux/leave_out.txt"
    shopt -u nullglob globstar extglob
    rm -rf "$site"/bin "$site"/.lock "$site"/*.dist-info/{RECORD,INSTALLER,direct_url.json,uv_cache.json,REQUESTED}
    find "$tree" -name '*.pyi' -delete
    find "$tree" -type d -empty -delete
    check_complete
}

# Nothing that is left may want a library of its own kind that was left out.
check_complete() {
    local missing
    missing=$(in_debian 'find /opt/omnihuman-desktop -name "*.so*" -type f | while read -r one; do
        ldd "$one" 2>/dev/null | grep -E "(libQt6|libpyside|libshiboken|libav|libsw|libicu)[^ ]* => not found" | sed "s|^|${one##*/}:|"
    done' | sort -u)
    [[ -z $missing ]] || fail "What is left out is needed: $missing"
}

compile_all() {
    find "$tree" -name __pycache__ -prune -exec rm -rf {} +
    in_debian "/opt/omnihuman-desktop/bin/python3.11 -I -m compileall -q -j 2 --invalidation-mode unchecked-hash /opt/omnihuman-desktop/lib" \
        >"$base/compile.log" 2>&1 || fail "The modules could not be compiled. The whole log: $base/compile.log"
    find "$tree" -type d -exec chmod 755 {} +
    find "$tree" -type f -exec chmod a+r,go-w {} +
}
