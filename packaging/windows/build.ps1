# Builds target\dist\Antiphon-VERSION.msi. Needs a full JDK, Maven and the WiX Toolset on the PATH.
# Written without Windows at hand: untested.
$ErrorActionPreference = 'Stop'
foreach ($tool in 'mvn', 'jpackage', 'jdeps', 'jar') {
    if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) { throw "$tool is missing: put it on the PATH." }
}
$project = Resolve-Path (Join-Path $PSScriptRoot '..\..')
Set-Location $project

mvn -B -q package -DskipTests
if ($LASTEXITCODE -ne 0) { throw 'The build failed; its output above says why.' }
$version = mvn -B -q help:evaluate '-Dexpression=project.version' '-DforceStdout'

$package = 'target\package-input'
Remove-Item -Recurse -Force $package, 'target\dist' -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$package\lib", 'target\dist' | Out-Null
Copy-Item target\antiphon.jar $package
Copy-Item target\lib\*.jar "$package\lib"

# leaves only the natives of this machine, in Folder\Kept, in a library that brings those of every system
function Keep-Natives([string]$Library, [string]$Folder, [string]$Kept) {
    $tree = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
    New-Item -ItemType Directory $tree | Out-Null
    Push-Location $tree
    jar --extract --file $Library
    Pop-Location
    $own = Join-Path $tree "$Folder\$Kept"
    if (-not (Test-Path $own)) { throw "$Library has no natives for this machine in $Folder\$Kept." }
    $own = (Resolve-Path $own).Path + '\'
    Get-ChildItem (Join-Path $tree $Folder) -Recurse -File |
        Where-Object { $_.Extension -in '.so', '.dll', '.dylib', '.jnilib', '.a' -and -not $_.FullName.StartsWith($own) } |
        Remove-Item
    Remove-Item $Library
    jar --create --file $Library --manifest (Join-Path $tree 'META-INF\MANIFEST.MF') -C $tree .
    Remove-Item -Recurse -Force $tree
}

$arm = $env:PROCESSOR_ARCHITECTURE -eq 'ARM64'
$sqlite = if ($arm) { 'Windows\aarch64' } else { 'Windows\x86_64' }
$jna = if ($arm) { 'win32-aarch64' } else { 'win32-x86-64' }
Get-ChildItem "$package\lib\sqlite-jdbc-*.jar" | ForEach-Object { Keep-Natives $_.FullName 'org\sqlite\native' $sqlite }
Get-ChildItem "$package\lib\jna-[0-9]*.jar" | ForEach-Object { Keep-Natives $_.FullName 'com\sun\jna' $jna }

$modules = (jdeps --ignore-missing-deps --multi-release 17 --print-module-deps --class-path "$package\lib\*" `
    "$package\antiphon.jar").Trim()
# reached only by reflection or by natives, so jdeps cannot see them
$modules += ',java.desktop,java.logging,java.naming,java.management,java.xml,java.prefs,java.scripting,java.sql'
$modules += ',jdk.unsupported,jdk.jfr,jdk.crypto.ec,jdk.zipfs'

$native = @()
if ([int]((java --version)[0] -replace '^\D*(\d+).*', '$1') -ge 24) {
    $native = '--java-options', '--enable-native-access=ALL-UNNAMED', `
        '--java-options', '--sun-misc-unsafe-memory-access=allow'
}

jpackage --type msi --name Antiphon --app-version $version --vendor Antiphon `
    --description 'A desktop composer that learns' --copyright 'Apache License 2.0' `
    --input $package --main-jar antiphon.jar --add-modules $modules `
    --java-options '--add-exports=java.desktop/com.sun.media.sound=ALL-UNNAMED' --java-options '-Xmx2g' `
    --java-options '-XX:+UseG1GC' --java-options '-XX:MaxGCPauseMillis=50' --java-options '-Xms64m' `
    --java-options '-XX:MinHeapFreeRatio=15' --java-options '-XX:MaxHeapFreeRatio=30' @native `
    --icon packaging\windows\antiphon.ico --file-associations packaging\common\midi.properties `
    --win-menu --win-shortcut --win-dir-chooser --dest target\dist
if ($LASTEXITCODE -ne 0) { throw 'jpackage failed; its output above says why.' }
Get-ChildItem target\dist
