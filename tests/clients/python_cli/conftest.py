"""The command line against the stub server: in this process, as a process of its own, and on a terminal."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from llama_stack_client.cli.app import app
from typer.testing import CliRunner, Result

from tests.clients.python.conftest import SDK, server

__all__ = ["server"]

PROGRAM = [sys.executable, "-m", "llama_stack_client.cli"]
Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test, and no settings from outside."""
    for name in list(os.environ):
        if name.startswith("LLAMA_STACK_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(SDK))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(server: str) -> Run:
    """Runs a command in this process."""

    def runs(*arguments: str, code: int = 0, text: str | None = None) -> Result:
        result = CliRunner().invoke(app, ["--endpoint", server, *arguments], input=text)
        assert result.exit_code == code, (result.output, result.exception)
        return result

    return runs


def parsed(result: Result) -> Any:
    return json.loads(result.stdout)


class Terminal:
    """A program on a terminal of its own."""

    def __init__(self, arguments: list[str]) -> None:
        master, child = pty.openpty()
        environment = {**os.environ, "TERM": "xterm", "COLUMNS": "120", "NO_COLOR": "1"}
        self._process = subprocess.Popen(
            [*PROGRAM, *arguments], stdin=child, stdout=child, stderr=child, close_fds=True,
            start_new_session=True, env=environment, preexec_fn=_take_terminal,
        )  # fmt: skip
        os.close(child)
        self._master = master
        self.seen = ""

    def expect(self, text: str, *, seconds: float = 20) -> str:
        """Waits until the text is there, and returns what stood before its end; later calls look behind it."""
        end = time.monotonic() + seconds
        while text not in self.seen:
            assert time.monotonic() < end, f"no {text!r} in {self.seen!r}"
            if not self._read():
                assert text in self.seen, f"ended without {text!r}: {self.seen!r}"
        before, _, self.seen = self.seen.partition(text)
        return before

    def send(self, text: str) -> None:
        os.write(self._master, text.encode())

    def interrupt(self) -> None:
        os.killpg(self._process.pid, signal.SIGINT)

    def end(self) -> int:
        """Reads to the end and returns the exit code."""
        while self._read():
            pass
        code = self._process.wait(timeout=20)
        os.close(self._master)
        return code

    def _read(self) -> bool:
        ready, _, _ = select.select([self._master], [], [], 0.2)
        if not ready:
            return self._process.poll() is None
        try:
            piece = os.read(self._master, 4096)
        except OSError:
            return False
        self.seen += piece.decode(errors="replace").replace("\r\n", "\n")
        return bool(piece)


def _take_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@pytest.fixture
def terminal(server: str) -> Iterator[Callable[..., Terminal]]:
    """Starts commands on terminals."""
    opened: list[Terminal] = []

    def starts(*arguments: str) -> Terminal:
        opened.append(Terminal(["--endpoint", server, *arguments]))
        return opened[-1]

    yield starts
    for each in opened:
        if each._process.poll() is None:
            each._process.kill()
            each._process.wait()
