#!/usr/bin/env bash
# Lets the package DEB make its archive of classes when it is installed, and take it away when it is removed.
# Usage: fakeroot bash archive-on-install.sh DEB
set -euo pipefail

deb=$1
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
dpkg-deb --raw-extract "$deb" "$tree"

app=/opt/antiphon/lib/app
[ -s "$tree$app/classes.lst" ] || { echo "$deb has no $app/classes.lst" >&2; exit 1; }

# in place of the "exit 0" that ends the script which jpackage wrote
append() {
    local script=$tree/DEBIAN/$1
    [ "$(tail -n 1 "$script")" = "exit 0" ] || { echo "$1 of $deb does not end as expected" >&2; exit 1; }
    sed -i '$ d' "$script"
    cat >>"$script"
}

append postinst <<SCRIPT
# without the archive the program only starts slower
JAVA_TOOL_OPTIONS="-Xshare:dump -XX:SharedClassListFile=$app/classes.lst" /opt/antiphon/bin/Antiphon >/dev/null 2>&1 || true
exit 0
SCRIPT

append prerm <<SCRIPT
rm -f $app/antiphon.jsa
exit 0
SCRIPT

dpkg-deb --build "$tree" "$deb" >/dev/null
