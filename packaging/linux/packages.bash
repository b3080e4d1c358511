# Sourced by packaging/build: makes the packages out of $tree. Each function sets `package`, the file's name in $out.
# shellcheck shell=bash

name=omnihuman-desktop

# The system libraries that the program loads, as packaging/run installs them: NEWER|OLDER names become alternatives.
system_libraries() {
    # shellcheck source=packaging/set-up.bash
    (. "$root/packaging/set-up.bash" && for one in $run_packages; do
        case $one in python3 | python3-venv) ;; *) printf '%s, ' "${one/|/ | }" ;; esac
    done)
}

make_deb() {
    local staged=$base/deb depends size
    package=${name}_${version}_amd64.deb
    rm -rf "$staged"
    mkdir -p "$staged"/{DEBIAN,opt,usr/bin,usr/share/{applications,metainfo,doc/$name,man/man1,lintian/overrides}}
    cp -a "$tree" "$staged/opt/$name"
    echo deb >"$staged/opt/$name/omnihuman-desktop.installation"
    install -m 755 "$root/packaging/linux/launcher" "$staged/usr/bin/$name"
    install -m 644 "$root/packaging/linux/$name.desktop" "$staged/usr/share/applications/"
    install -m 644 "$root/packaging/linux/$name.metainfo.xml" "$staged/usr/share/metainfo/"
    sed "s/@VERSION@/$version/; s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)/" -i "$staged/usr/share/metainfo/$name.metainfo.xml"
    sed -e "s/@VERSION@/$version/" -e "/@COMMANDS@/{r "<(complete_for man) -e 'd}' "$root/packaging/linux/$name.1" |
        gzip -9n >"$staged/usr/share/man/man1/$name.1.gz"
    mkdir -p "$staged"/usr/share/{bash-completion/completions,zsh/vendor-completions,fish/vendor_completions.d}
    complete_for bash >"$staged/usr/share/bash-completion/completions/$name"
    complete_for zsh >"$staged/usr/share/zsh/vendor-completions/_$name"
    complete_for fish >"$staged/usr/share/fish/vendor_completions.d/$name.fish"
    install -m 644 "$root/packaging/linux/copyright" "$staged/usr/share/doc/$name/copyright"
    changelog | gzip -9n >"$staged/usr/share/doc/$name/changelog.gz"
    install -m 644 "$root/packaging/linux/lintian-overrides" "$staged/usr/share/lintian/overrides/$name"
    add_icons "$staged/usr/share/icons/hicolor"
    depends="libc6 (>= 2.36), libexpat1, zlib1g, libssl3t64 | libssl3, libffi8, libsqlite3-0, libbz2-1.0, liblzma5, libuuid1, "
    depends+="$(system_libraries)"
    size=$(du -sk "$staged" | cut -f 1)
    cat >"$staged/DEBIAN/control" <<END
Package: $name
Version: $version
Architecture: amd64
Maintainer: The OmniHuman Desktop contributors <omnihuman-desktop@users.noreply.github.com>
Installed-Size: $size
Depends: ${depends%, }
Recommends: gnome-keyring | kwalletmanager, fonts-noto-cjk | fonts-wqy-microhei
Section: video
Priority: optional
Description: make a portrait speak
 Drop a portrait and a voice on the window, and get a video of that person
 speaking. The video is made by EvoLink's OmniHuman-1.5 service and paid by
 the second; a built-in sandbox lets you try everything without an account.
END
    (cd "$staged" && find . -type f -not -path './DEBIAN/*' -printf '%P\0' | LC_ALL=C sort -z | xargs -0 md5sum) >"$staged/DEBIAN/md5sums"
    set_times "$staged"
    dpkg-deb --root-owner-group -Zxz "-z${OMNIHUMAN_COMPRESSION:-6}" --build "$staged" "$out/$package" >/dev/null || fail "dpkg-deb could not make the package."
    rm -rf "$staged"
}

# Shell completions and the man page's commands, from the arguments' own definition.
complete_for() {
    "$tree/bin/python3.11" -I -B -m omnihuman_desktop.commands.completions "$1" || fail "The list of commands could not be written."
}

# One entry for the version: what changed stands in the commits.
changelog() {
    printf '%s (%s) stable; urgency=medium\n\n  * Version %s.\n\n -- The OmniHuman Desktop contributors <omnihuman-desktop@users.noreply.github.com>  %s\n' \
        "$name" "$version" "$version" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")"
}

add_icons() {
    local size
    for size in 16 22 24 32 48 64 128 256 512; do
        mkdir -p "$1/${size}x$size/apps"
        rsvg-convert -w $size -h $size "$root/resources/icons/$name.svg" -o "$1/${size}x$size/apps/$name.png" ||
            fail "The icon could not be drawn."
        chmod 644 "$1/${size}x$size/apps/$name.png"
    done
    mkdir -p "$1/scalable/apps"
    install -m 644 "$root/resources/icons/$name.svg" "$1/scalable/apps/"
}

# One file that needs no installation: a start script, and behind it the tree as a compressed archive. It unpacks itself once for
# each version into the user's cache.
make_portable() {
    local head=$base/portable-head sum
    package=$name-$version-x86_64.run
    echo portable >"$tree/omnihuman-desktop.installation"
    touch -d "@$SOURCE_DATE_EPOCH" "$tree/omnihuman-desktop.installation" "$tree"
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$debian/opt" -c "$name" | xz -6 -T2 --block-size=64MiB >"$base/tree.tar.xz"
    sum=$(sha256sum "$base/tree.tar.xz" | cut -d ' ' -f 1)
    sed "s/@VERSION@/$version/; s/@SUM@/$sum/" "$root/packaging/linux/portable-head" >"$head"
    # The script says at which byte the archive begins: a number of fixed width, so that it does not move it.
    sed -i "s/@BEGINS@/$(printf '%08d' "$(($(stat -c %s "$head") + 1))")/" "$head"
    cat "$head" "$base/tree.tar.xz" >"$out/$package"
    chmod 755 "$out/$package"
    rm -f "$base/tree.tar.xz" "$head"
}
