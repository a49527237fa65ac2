"""Runs a service until it is interrupted: `python -m tests.providers.inference.services anthropic 9400`."""

from __future__ import annotations

import sys
import threading

from tests.providers.inference.services.catalogue import SERVICES

name, port = sys.argv[1], int(sys.argv[2])
with SERVICES[name](port) as service:
    print(f"{name} answers at {service.url}", flush=True)  # noqa: T201  who started it waits for this
    threading.Event().wait()
