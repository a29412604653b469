#!/usr/bin/env bash
# Builds target/dist/Antiphon-VERSION.dmg. Written without a Mac at hand: untested.
source "$(dirname "${BASH_SOURCE[0]}")/../common/application.sh"

command -v iconutil >/dev/null || fail "iconutil is missing: the image can be built on macOS only."

icons=target/antiphon.iconset
mkdir -p "$icons"
for size in 16 32 128 256; do
    sips -z $size $size "$common/antiphon.png" --out "$icons/icon_${size}x${size}.png" >/dev/null
done
iconutil -c icns -o target/antiphon.icns "$icons"

jpackage --type dmg "${application[@]}" \
    --icon target/antiphon.icns \
    --file-associations "$common/midi.properties" \
    --mac-package-identifier antiphon.app
ls -lh target/dist/*.dmg
