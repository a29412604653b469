#!/usr/bin/env bash
# Builds target/dist/Antiphon (an application image that needs no Java) and target/dist/antiphon_VERSION_ARCH.deb.
# The natives in them are those of the machine that builds.
source "$(dirname "${BASH_SOURCE[0]}")/../common/application.sh"

command -v fakeroot >/dev/null || fail "fakeroot is missing: on Debian, install the package fakeroot."
command -v dpkg-deb >/dev/null || fail "dpkg-deb is missing: the .deb can be built on Debian and its relatives only."
command -v objcopy >/dev/null || fail "objcopy is missing: on Debian, install the package binutils."

jpackage --type app-image "${application[@]}" --icon "$common/antiphon.png"
du -sh target/dist/Antiphon

jpackage --type deb --app-image target/dist/Antiphon --dest target/dist \
    --name Antiphon --app-version "$version" --vendor Antiphon --description "A desktop composer that learns" \
    --license-file LICENSE \
    --file-associations "$common/midi.properties" \
    --linux-package-name antiphon \
    --linux-shortcut \
    --linux-menu-group "AudioVideo;Audio;Midi;Music" \
    --linux-app-category sound
ls -lh target/dist/*.deb
