# Sourced by the build scripts of Linux and macOS: finds the tools, builds the jar, and sets what jpackage is told
# on every system.
set -euo pipefail

fail() {
    printf '%s\n' "$1" >&2
    exit 1
}

command -v mvn >/dev/null || fail "Maven is missing: install it so that 'mvn' runs."
command -v jpackage >/dev/null || fail "jpackage is missing: put a full JDK of version 17 or later on the PATH."
command -v unzip >/dev/null || fail "unzip is missing: install it."
command -v jdeps >/dev/null || fail "jdeps is missing: put a full JDK of version 17 or later on the PATH."

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
common=$project/packaging/common
cd "$project"

mvn -B -q package -DskipTests
version=$(unzip -p target/antiphon.jar META-INF/MANIFEST.MF | tr -d "\r" | sed -n "s/^Implementation-Version: //p")

input=target/package-input
rm -rf "$input" target/dist
mkdir -p "$input/lib" target/dist
cp target/antiphon.jar "$input/"
cp target/lib/*.jar "$input/lib/"

# leaves only the natives of this machine, in FOLDER/KEPT, in a library that brings those of every system
keep_natives() {
    local library=$1 folder=$2 kept=$3 tree
    tree=$(mktemp -d)
    unzip -q "$library" -d "$tree"
    [ -d "$tree/$folder/$kept" ] || fail "$library has no natives for this machine in $folder/$kept."
    find "$tree/$folder" -type f ! -path "$tree/$folder/$kept/*" \
        \( -name '*.so' -o -name '*.dll' -o -name '*.dylib' -o -name '*.jnilib' -o -name '*.a' \) -delete
    rm "$library"
    jar --create --file "$library" --manifest "$tree/META-INF/MANIFEST.MF" -C "$tree" .
    rm -rf "$tree"
}

machine=$(uname -m | sed 's/^arm64$/aarch64/')
case $(uname -s) in
    Darwin) sqlite=Mac/$machine jna=darwin ;;
    *) sqlite=Linux/$machine jna=linux-$(printf %s "$machine" | tr _ -) ;;
esac
for library in "$input"/lib/sqlite-jdbc-*.jar; do keep_natives "$library" org/sqlite/native "$sqlite"; done
for library in "$input"/lib/jna-[0-9]*.jar; do keep_natives "$library" com/sun/jna "$jna"; done

needed=$(jdeps --ignore-missing-deps --multi-release 17 --print-module-deps --class-path "$input/lib/*" \
    "$input/antiphon.jar" | tr -d '[:space:]')
# reached only by reflection or by natives, so jdeps cannot see them
needed=$needed,java.desktop,java.logging,java.naming,java.management,java.xml,java.prefs,java.scripting,java.sql
needed=$needed,jdk.unsupported,jdk.jfr,jdk.crypto.ec,jdk.zipfs

application=(
    --name Antiphon
    --app-version "$version"
    --vendor Antiphon
    --description "A desktop composer that learns"
    --copyright "Apache License 2.0"
    --input "$input"
    --main-jar antiphon.jar
    --add-modules "$needed"
    --jlink-options "--strip-native-commands --strip-debug --no-man-pages --no-header-files"
    --java-options "--add-exports=java.desktop/com.sun.media.sound=ALL-UNNAMED"
    --java-options "-Xmx2g"
    --dest target/dist
)
# pauses must be shorter than the 120 ms of sound that are buffered, also while a training fills the heap; the rest keeps
# the heap of a window small in which nothing is trained
for option in -XX:+UseG1GC -XX:MaxGCPauseMillis=50 -Xms64m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30; do
    application+=(--java-options "$option")
done
java_version=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
if [ "$java_version" -ge 24 ]; then
    application+=(--java-options "--enable-native-access=ALL-UNNAMED")
    application+=(--java-options "--sun-misc-unsafe-memory-access=allow")
fi
