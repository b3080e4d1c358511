# Sourced by packaging/build: makes the installer for Windows, with the root of the Windows lane.
# What is shipped is the Python that $WINDOWS_PYTHON names: the package called python of NuGet, or a zip file with python.exe at its
# top, whose SHA-256 is $WINDOWS_PYTHON_SHA256. Without it, the lane's own is packed: good for trying the installer, too old to ship,
# and the file is called so.
# shellcheck shell=bash

# shellcheck source=packaging/windows/set-up.bash
. "$root/packaging/windows/set-up.bash"
windows_tree=$wine_root/opt/packed

set_up_tools() {
    set_up_wine
    need x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64 x86_64-w64-mingw32-windres:binutils-mingw-w64-x86-64
}

make_tree() {
    local began=$SECONDS site=$windows_tree/Lib/site-packages
    say "Building: the tree of version $version for Windows …"
    rm -rf "$windows_tree"
    mkdir -p "$windows_tree"
    suffix=""
    if [[ -n ${WINDOWS_PYTHON:-} ]]; then
        printf '%s  %s\n' "${WINDOWS_PYTHON_SHA256:-}" "$WINDOWS_PYTHON" | sha256sum -c --quiet || fail "$WINDOWS_PYTHON is another file."
        rm -rf "$base/unpacked"
        unzip -q "$WINDOWS_PYTHON" -d "$base/unpacked" || fail "$WINDOWS_PYTHON could not be unpacked."
        if [[ -e $base/unpacked/tools/python.exe ]]; then mv "$base"/unpacked/tools/* "$windows_tree"; else mv "$base"/unpacked/* "$windows_tree"; fi
    else
        suffix=-test
        cp -a "$windows_python"/. "$windows_tree"
        # The stand-ins are Wine's need, not Windows'.
        rm -rf "$windows_tree"/{icuuc,mscms,winemath}.dll "$site"
    fi
    mkdir -p "$site"
    install_program "$site" x86_64-pc-windows-msvc 3.13
    leave_out "$windows_tree" "$site" "$here/leave_out.txt"
    "$base/tools/bin/python" "$here/check_complete.py" "$windows_tree" || fail "What is left out is needed."
    echo windows >"$windows_tree/omnihuman-desktop.installation"
    "$base/tools/bin/python" - "$root/resources/icons/omnihuman-desktop.png" "$windows_tree/omnihuman-desktop.ico" <<'END' || fail "The icon could not be made."
import sys
from PIL import Image

Image.open(sys.argv[1]).save(sys.argv[2], sizes=[(size, size) for size in (16, 24, 32, 48, 64, 128, 256)])
END
    make_launcher
    in_root 'cd /opt/packed && wine python.exe -I -B -m compileall -q --invalidation-mode unchecked-hash Lib' >"$base/compile.log" 2>&1 ||
        say "  Some modules could not be compiled: $base/compile.log"
    set_times "$windows_tree"
    say "  $(du -sm "$windows_tree" | cut -f 1) MB, in $((SECONDS - began)) s."
}

# The command for terminals. It lies in a folder of its own, so that no Python gets on the user's PATH.
make_launcher() {
    local tools=x86_64-w64-mingw32
    mkdir -p "$windows_tree/bin"
    sed "s/@VERSION@/$version/; s/@NUMBERS@/${version//./,},0/" "$here/launcher/launcher.rc" >"$base/launcher.rc" &&
        "$tools-windres" -I "$windows_tree" "$base/launcher.rc" -o "$base/launcher.o" &&
        "$tools-gcc" -municode -Os -s -Wall -Wextra -Werror -Wl,--no-insert-timestamp -o "$windows_tree/bin/omnihuman-desktop.exe" \
            "$here/launcher/launcher.c" "$base/launcher.o" || fail "The launcher could not be compiled."
}

make_windows() {
    package=omnihuman-desktop-$version-windows$suffix.exe
    mkdir -p "$wine_root/opt/installer"
    cp "$here/installer.nsi" "$here/texts.nsh" "$wine_root/opt/installer/"
    # The files that the program is offered for are those of its own dialogs.
    PYTHONPATH=$root python3 - >"$wine_root/opt/installer/types.nsh" <<'END' || fail "The list of file types could not be written."
from omnihuman_desktop.domain.file_types import FILMS, PICTURES, SOUNDS

print("!macro ForEveryType action", *(f"!insertmacro ${{action}} {suffix}" for suffix in (*PICTURES, *SOUNDS, *FILMS)), "!macroend", sep="\n")
END
    in_root "cd /opt/installer && makensis -V2 -DVERSION=$version -DSOURCE=/opt/packed -DICON=/opt/packed/omnihuman-desktop.ico \
        -DOUTPUT=/opt/installer/$package installer.nsi" >"$base/makensis.log" 2>&1 ||
        { tail -n 5 "$base/makensis.log" >&2; fail "makensis could not make the installer. The whole log: $base/makensis.log"; }
    mv "$wine_root/opt/installer/$package" "$out/"
}
