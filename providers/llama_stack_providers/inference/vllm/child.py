"""Runs vLLM's server for a parent that may vanish. It is a plain script for the Python of vLLM's environment.

It reads one line of settings, starts the server in a group of processes of its own, and ends the whole group when its
input closes: then the parent is gone, in good order or not. When the server ends by itself, it ends with the same code.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading


def main() -> None:
    """Serves until standard input closes or the server ends."""
    # Ctrl-C reaches the whole terminal; the parent decides when this process stops.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    settings = json.loads(sys.stdin.readline())
    server = subprocess.Popen(  # noqa: S603  the operator's settings
        [sys.executable, "-m", "vllm.entrypoints.openai.api_server", *settings["arguments"]],
        stdin=subprocess.DEVNULL,
        env={**os.environ, **settings["environment"]},
        start_new_session=True,
    )
    threading.Thread(target=wait_for_parent, args=(server, settings["stop_seconds"]), daemon=True).start()
    code = server.wait()
    # Workers of a server that died live on without it.
    end(server, signal.SIGKILL)
    os._exit(code if code >= 0 else 128 - code)


def wait_for_parent(server: subprocess.Popen[bytes], patience: float) -> None:
    """Ends the server when standard input closes, politely first."""
    sys.stdin.read()
    end(server, signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        server.wait(patience)
    end(server, signal.SIGKILL)


def end(server: subprocess.Popen[bytes], how: signal.Signals) -> None:
    """Sends a signal to the server and all that it started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(server.pid, how)


main()
