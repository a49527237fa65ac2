#!/bin/sh
# Swift 6. Debian 12 has none; Debian 13 packages 6.0.3. This makes a small Debian 13 tree under $SWIFT_ROOT and the command
# `swift-in DIR COMMAND...`, which runs a command in DIR inside it. Safe to run again; a second run waits for the first.
# Needs root and 2.5 GB.
set -eu
ROOT=${SWIFT_ROOT:-/opt/swift-root}
BIN=${SWIFT_IN:-/usr/local/bin/swift-in}
SWIFT=/usr/libexec/swift
PACKAGES=swiftlang,git,libc6-dev,libstdc++-14-dev,libcurl4t64,libxml2,tzdata,ca-certificates

if command -v swift >/dev/null && swift --version 2>/dev/null | grep -q 'Swift version [6-9]'; then
    printf '#!/bin/sh\ncd "$1" && shift && exec "$@"\n' >"$BIN"
    chmod 755 "$BIN"
    exit 0
fi
mirror=$(sed -nE 's,^(URIs:|deb) +(\[[^]]*\] +)?(https?://[^ ]+/debian)/?( .*)?$,\3,p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)
mirror=${DEBIAN_MIRROR:-$mirror}

mkdir -p "$(dirname "$ROOT")"
exec 9>"$ROOT.lock"
flock 9
[ -e "$ROOT/.ready" ] && [ -x "$BIN" ] && exit 0
command -v mmdebstrap >/dev/null || {
    apt-get -q update
    DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends mmdebstrap
}

set -- # Parts of the 2 GB package that building and testing never open.
for part in $SWIFT/lib/swift_static $SWIFT/lib/swift/embedded $SWIFT/lib/liblldb.so.17.0.0 $SWIFT/lib/libLTO.so.17 \
    $SWIFT/bin/lldb-server $SWIFT/bin/clangd $SWIFT/bin/sourcekit-lsp /usr/share/doc /usr/share/man; do
    set -- "$@" --dpkgopt="path-exclude=$part" --dpkgopt="path-exclude=$part/*"
done
rm -rf --one-file-system "$ROOT.new"
mmdebstrap --quiet --mode=root --variant=essential --include="$PACKAGES" "$@" \
    --dpkgopt=force-unsafe-io --aptopt='Acquire::Retries "3"' \
    --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='Acquire::Check-Date "false"' \
    trixie "$ROOT.new" "deb $mirror trixie main"
rm -rf --one-file-system "$ROOT"
mv "$ROOT.new" "$ROOT"

cat >"$BIN.new" <<'IN'
#!/bin/sh
# swift-in DIR COMMAND...: the mounts are private to this process and end with it.
set -eu
ROOT=@ROOT@
if [ "${1-}" != --inner ]; then
    [ $# -ge 2 ] || { echo "usage: swift-in DIR COMMAND..." >&2; exit 2; }
    dir=$(cd "$1" && pwd -P)
    shift
    exec unshare --mount --propagation private "$0" --inner "$dir" "$@"
fi
dir=$2
shift 2
mkdir -p "$ROOT$dir"
mount --bind "$dir" "$ROOT$dir"
mount -t proc proc "$ROOT/proc" # Without it the loader does not find Swift's libraries.
mount --rbind /dev "$ROOT/dev"
cp -L /etc/resolv.conf /etc/hosts "$ROOT/etc/" 2>/dev/null || :
exec chroot "$ROOT" /usr/bin/env HOME=/root TMPDIR=/tmp LANG=C.UTF-8 \
    PATH=/usr/libexec/swift/bin:/usr/bin:/bin sh -c 'cd "$0" && exec "$@"' "$dir" "$@"
IN
sed -i "s|^ROOT=@ROOT@|ROOT=$ROOT|" "$BIN.new"
chmod 755 "$BIN.new"
mv "$BIN.new" "$BIN"
scratch=$(mktemp -d)
"$BIN" "$scratch" swift --version
rmdir "$scratch"
touch "$ROOT/.ready"
