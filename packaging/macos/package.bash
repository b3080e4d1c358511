# Sourced by packaging/build, on a Mac: makes an .app bundle with PyInstaller and packs it into a .dmg.
# PyInstaller, because macOS asks microphones' permission for, signs and names a bundle by its main executable, which must not be a
# script; it also sets right where Qt's frameworks look for each other. With SIGN_IDENTITY ("Developer ID Application: …") everything
# is signed; with NOTARY_PROFILE, too (a profile that `xcrun notarytool store-credentials` has stored), Apple's notary checks it.
# shellcheck shell=bash

set_up_tools() {
    local one
    [[ $(uname -s) == Darwin ]] || fail "A bundle for macOS is made on a Mac. packaging/macos/check tries its recipe here."
    for one in codesign hdiutil xcrun; do
        command -v "$one" >/dev/null || fail "$one is missing: install Apple's command line tools (xcode-select --install)."
    done
    mkdir -p "$base"
    make_frozen_environment
}

# An environment of its own in $base/macos: the locked packages with PyInstaller, and the program's wheel.
make_frozen_environment() {
    local python=$base/macos/bin/python
    need_tools
    build_wheel
    rm -rf "$base/macos"
    python3 -m venv "$base/macos" && "$python" -m pip install -q --require-hashes --no-deps --only-binary :all: \
        -r "$root/packaging/requirements/macos.txt" && "$python" -m pip install -q --no-deps "$base"/wheel/dist/*.whl ||
        fail "The locked packages could not be installed."
}

make_tree() {
    local began=$SECONDS
    say "Building: the bundle of version $version …"
    freeze "$base/frozen" || fail "PyInstaller could not make the bundle. The whole log: $base/pyinstaller.log"
    say "  $(du -sm "$base/frozen/OmniHuman Desktop.app" | cut -f 1) MB, in $((SECONDS - began)) s."
}

# freeze OUT: runs the spec; what it makes lies in OUT.
freeze() {
    export OMNIHUMAN_ICON=$base/omnihuman-desktop.icns PYTHONHASHSEED=0
    rm -rf "$1" "$base/frozen-work"
    "$base/macos/bin/python" -c 'import sys; from PIL import Image; Image.open(sys.argv[1]).save(sys.argv[2])' \
        "$root/resources/icons/omnihuman-desktop.png" "$OMNIHUMAN_ICON" &&
        (cd "$base" && "$base/macos/bin/python" -I -m PyInstaller --noconfirm --distpath "$1" --workpath "$base/frozen-work" \
            "$root/packaging/macos/omnihuman-desktop.spec") >"$base/pyinstaller.log" 2>&1
}

make_macos() {
    local app="$base/frozen/OmniHuman Desktop.app" image=$base/image
    package=omnihuman-desktop-$version-macos-$(uname -m).dmg
    if [[ -n ${SIGN_IDENTITY:-} ]]; then
        codesign --force --options runtime --timestamp --entitlements "$root/packaging/macos/entitlements.plist" \
            --sign "$SIGN_IDENTITY" "$app" && codesign --verify --deep --strict "$app" || fail "The bundle could not be signed."
    else
        say "  Not signed: SIGN_IDENTITY is not set. macOS opens it only after a right click and Open."
    fi
    rm -rf "$image" "$out/$package"
    mkdir -p "$image"
    cp -R "$app" "$image/"
    ln -s /Applications "$image/Applications"
    hdiutil create -quiet -volname "OmniHuman Desktop" -srcfolder "$image" -format UDZO -fs HFS+ "$out/$package" ||
        fail "hdiutil could not make the disk image."
    if [[ -n ${SIGN_IDENTITY:-} && -n ${NOTARY_PROFILE:-} ]]; then
        codesign --timestamp --sign "$SIGN_IDENTITY" "$out/$package" &&
            xcrun notarytool submit "$out/$package" --keychain-profile "$NOTARY_PROFILE" --wait &&
            xcrun stapler staple "$out/$package" || fail "Apple's notary did not accept the disk image."
    fi
}
