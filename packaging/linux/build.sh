#!/usr/bin/env bash
# Builds target/dist/Antiphon (an application image that needs no Java) and target/dist/antiphon_VERSION_ARCH.deb.
# The natives in them are those of the machine that builds.
source "$(dirname "${BASH_SOURCE[0]}")/../common/application.sh"

command -v fakeroot >/dev/null || fail "fakeroot is missing: on Debian, install the package fakeroot."
command -v dpkg-deb >/dev/null || fail "dpkg-deb is missing: the .deb can be built on Debian and its relatives only."
command -v objcopy >/dev/null || fail "objcopy is missing: on Debian, install the package binutils."

image=target/dist/Antiphon
jpackage --type app-image "${application[@]}" \
    --java-options "-XX:SharedArchiveFile=\$APPDIR/antiphon.jsa" --java-options "-Xlog:cds=off" \
    --icon "$common/antiphon.png"

# Which classes a start needs is seen by starting once. With that list Java makes an archive of them, which saves a third
# of the work until the window shows. It is tied to the place of the image: the .deb makes its own when it is installed.
classes=$image/lib/app/classes.lst
watched=()
if command -v xvfb-run >/dev/null; then
    watched=(xvfb-run -a)
elif [ -n "${DISPLAY:-}" ]; then
    echo "Antiphon opens on this display for ${START_SECONDS:-60} seconds, as xvfb-run is missing." >&2
fi
if [ -n "${DISPLAY:-}" ] || [ ${#watched[@]} -gt 0 ]; then
    home=$(mktemp -d)
    ANTIPHON_HOME=$home JAVA_TOOL_OPTIONS="-Xshare:off -Dprism.order=sw -XX:DumpLoadedClassList=$PWD/$classes" \
        timeout --preserve-status "${START_SECONDS:-60}" "${watched[@]}" "$image/bin/Antiphon" >/dev/null 2>&1 || true
    rm -rf "$home"
fi
[ -s "$classes" ] || echo "Without a display or xvfb-run the program starts slower: no class was seen loading." >&2

# who builds a package answers for it
maintainer=${MAINTAINER:-$(git config user.email || echo "$(id -un)@$(uname -n)")}
jpackage --type deb --app-image "$image" --dest target/dist \
    --name Antiphon --app-version "$version" --vendor Antiphon --description "A desktop composer that learns" \
    --icon "$common/antiphon.png" --license-file LICENSE \
    --file-associations "$common/midi.properties" \
    --resource-dir packaging/linux/resources \
    --linux-package-name antiphon \
    --linux-package-deps libgtk-3-0 \
    --linux-deb-maintainer "$maintainer" \
    --linux-shortcut \
    --linux-menu-group "AudioVideo;Audio;Midi;Music" \
    --linux-app-category sound

if [ -s "$classes" ]; then
    JAVA_TOOL_OPTIONS="-Xshare:dump -XX:SharedClassListFile=$PWD/$classes" "$image/bin/Antiphon" >/dev/null 2>&1 \
        || echo "The archive of classes could not be made: the image starts slower." >&2
fi
du -sh "$image"
ls -lh target/dist/*.deb
