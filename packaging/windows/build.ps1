# Builds target\dist\Antiphon-VERSION.msi. Needs a full JDK, Maven and the WiX Toolset on the PATH.
# Written without Windows at hand: untested.
$ErrorActionPreference = 'Stop'
foreach ($tool in 'mvn', 'jpackage', 'jdeps') {
    if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) { throw "$tool is missing: put it on the PATH." }
}
$project = Resolve-Path (Join-Path $PSScriptRoot '..\..')
Set-Location $project

mvn -B -q package -DskipTests
if ($LASTEXITCODE -ne 0) { throw 'The build failed; its output above says why.' }
$version = mvn -B -q help:evaluate '-Dexpression=project.version' '-DforceStdout'

$input = 'target\package-input'
Remove-Item -Recurse -Force $input, 'target\dist' -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$input\lib", 'target\dist' | Out-Null
Copy-Item target\antiphon.jar $input
Copy-Item target\lib\*.jar "$input\lib"

$modules = (jdeps --ignore-missing-deps --multi-release 17 --print-module-deps --class-path "$input\lib\*" `
    "$input\antiphon.jar").Trim()
# reached only by reflection or by natives, so jdeps cannot see them
$modules += ',java.desktop,java.logging,java.naming,java.management,java.xml,java.prefs,java.scripting,java.sql'
$modules += ',jdk.unsupported,jdk.jfr,jdk.crypto.ec,jdk.zipfs'

jpackage --type msi --name Antiphon --app-version $version --vendor Antiphon `
    --description 'A desktop composer that learns' --copyright 'Apache License 2.0' `
    --input $input --main-jar antiphon.jar --add-modules $modules `
    --java-options '--add-exports=java.desktop/com.sun.media.sound=ALL-UNNAMED' --java-options '-Xmx2g' --java-options '-XX:+UseSerialGC' `
    --icon packaging\windows\antiphon.ico --file-associations packaging\common\midi.properties `
    --win-menu --win-shortcut --win-dir-chooser --dest target\dist
if ($LASTEXITCODE -ne 0) { throw 'jpackage failed; its output above says why.' }
Get-ChildItem target\dist
