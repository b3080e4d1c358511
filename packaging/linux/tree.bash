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
    take_turn
    need debootstrap:debootstrap dpkg-deb:dpkg xz:xz-utils rsvg-convert:librsvg2-bin
    need_tools
    [[ -e $base/.debian12 ]] || make_debian
}

make_debian() {
    say "Building: a root of Debian 12, whose Python is packed (once) …"
    rm -rf "$debian"
    debootstrap --variant=minbase --include=ca-certificates,libexpat1,zlib1g,libssl3,libffi8,libsqlite3-0 bookworm "$debian" \
        "$(archive)" >"$base/debootstrap.log" 2>&1 || fail "debootstrap could not make the root. The whole log: $base/debootstrap.log"
    share_network "$debian"
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
    rm -rf "$tree" "$base/unpacked"
    mkdir -p "$tree/bin" "$site" "$base/unpacked"
    add_python
    install_program "$site" x86_64-manylinux_2_36 3.11
    leave_out "$tree" "$site" "$root/packaging/linux/leave_out.txt"
    check_complete
    compile_all
    set_times "$tree"
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

# Nothing that is left may want a library of its own kind that was left out.
check_complete() {
    local missing
    missing=$(in_debian 'find /opt/omnihuman-desktop -name "*.so*" -type f | while read -r one; do
        ldd "$one" 2>/dev/null | grep -E "(libQt6|libpyside|libshiboken|libav|libsw|libicu)[^ ]* => not found" | sed "s|^|${one##*/}:|"
    done' | sort -u)
    [[ -z $missing ]] || fail "What is left out is needed: $missing"
}

# With -B, since whatever compileall imports would be written with the time of its source, left as it is, and be out of date once
# the sources have the commit's time: compiled anew at each start of a user who can't write to /opt.
compile_all() {
    in_debian "/opt/omnihuman-desktop/bin/python3.11 -I -B -m compileall -q -j 2 --invalidation-mode unchecked-hash /opt/omnihuman-desktop/lib" \
        >"$base/compile.log" 2>&1 || fail "The modules could not be compiled. The whole log: $base/compile.log"
    find "$tree" -type d -exec chmod 755 {} +
    find "$tree" -type f -exec chmod 644 {} +
    chmod 755 "$tree"/bin/* "$site"/imageio_ffmpeg/binaries/ffmpeg-*
}
