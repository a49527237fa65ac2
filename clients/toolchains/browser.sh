#!/bin/sh
# Chromium, from Debian's packages where it is missing, to test the SDK for TypeScript in a page.
set -eu
command -v chromium >/dev/null && exit 0
apt-get -q update
DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends chromium
chromium --version
