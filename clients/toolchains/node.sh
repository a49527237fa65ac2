#!/bin/sh
# Node 18 or newer with npm, from Debian's packages where it is missing.
set -eu
if command -v node >/dev/null && command -v npm >/dev/null; then
    [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 18 ] && exit 0
fi
apt-get -q update
DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends nodejs npm
node --version
