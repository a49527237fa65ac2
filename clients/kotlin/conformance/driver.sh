#!/usr/bin/env bash
# Starts the wire driver that `mvn package` built; arguments go to it.
set -eu
target=$(dirname "$0")/target
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -cp "$target/classes:$target/lib/*" com.llamastack.conformance.MainKt "$@"
