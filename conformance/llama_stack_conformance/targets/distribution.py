"""A distribution in a process of its own: `llama stack run FILE`."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from llama_stack_conformance.targets.address import reach
from llama_stack_conformance.targets.target import Running, TargetError
from llama_stack_conformance.upstream.scripted import ScriptedUpstream

UPSTREAM = "CONFORMANCE_UPSTREAM"
"""The variable that leads to the scripted upstream, in a distribution that stands in front of it."""
START_SECONDS = 120.0
STOP_SECONDS = 20.0
LOG_LINES = 15


@dataclass(frozen=True, slots=True)
class Distribution:
    """A distribution by its file or its packaged name.

    Attributes:
        which: The file, or the name.
        key: A key that it knows, where it asks for keys.
        second_key: Another.
    """

    which: str
    key: str | None = None
    second_key: str | None = None

    @property
    def kind(self) -> str:
        """`distribution`."""
        return "distribution"

    @property
    def name(self) -> str:
        """The file or the name."""
        return self.which

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[Running]:
        """Starts it on a free port, with the scripted upstream if it asks for one."""
        with contextlib.ExitStack() as stack:
            upstream = stack.enter_context(ScriptedUpstream()) if self._wants_upstream() else None
            log = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="conformance-"))) / "server.log"
            child = _Child(self.which, _free_port(), log, {UPSTREAM: upstream.url} if upstream else {})
            child.start()
            stack.callback(child.stop)
            running = Running(child.url, self.key, self.second_key, restart=child.restart, upstream=upstream)
            await reach(running)
            yield running

    def _wants_upstream(self) -> bool:
        file = Path(self.which)
        return file.is_file() and UPSTREAM in file.read_text(encoding="utf-8", errors="replace")


class _Child:
    def __init__(self, which: str, port: int, log: Path, environment: dict[str, str]) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self._command = [
            sys.executable, "-m", "llama_stack", "stack", "run", which, "--port", str(port), "--host", "127.0.0.1",
        ]  # fmt: skip
        self._log = log
        self._environment = {**os.environ, **environment}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603  the command is ours, the file the user's
                self._command, stdout=log, stderr=log, env=self._environment
            )
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            with contextlib.suppress(httpx.HTTPError):
                httpx.get(f"{self.url}/v1/health", trust_env=False, timeout=5)
                return
            time.sleep(0.05)
        self.stop()
        said = "\n".join(self._log.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES:])
        raise TargetError(f"{' '.join(self._command)} did not start:\n{said}")

    def stop(self) -> None:
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def restart(self) -> None:
        self.stop()
        self.start()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
