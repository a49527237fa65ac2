"""Servers in processes of their own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
START_SECONDS = 60.0


class RunningServer:
    """`llama stack run`, on a free port; its log is read as it comes."""

    def __init__(
        self, distribution: str, *options: str, environment: Mapping[str, str] | None = None
    ) -> None:
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "llama_stack", "stack", "run", distribution, "--port", "0", *options],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.url = self._wait_for_url()

    def event(self, name: str) -> dict[str, object] | None:
        """The first log entry of a name."""
        for line in list(self.lines):
            if f'"event": "{name}"' in line:
                found: dict[str, object] = json.loads(line)
                return found
        return None

    def wait(self, seconds: float = 20) -> int:
        """Waits for the end and returns the exit code."""
        code = self.process.wait(seconds)
        self._reader.join(seconds)
        return code

    def close(self) -> None:
        """Ends the process, however it is."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._reader.join(5)

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.append(line)

    def _wait_for_url(self) -> str:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            for line in list(self.lines):
                if match := re.search(r'"url": "([^"]+)"', line):
                    return match.group(1)
            time.sleep(0.02)
        self.close()
        raise AssertionError("the server did not start:\n" + "".join(self.lines))
