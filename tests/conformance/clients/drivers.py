"""Starts the drivers of a language and hands them cases, one line at a time."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.conformance.clients.canonical import read

ROOT = Path(__file__).parents[3]
LANGUAGES = Path(__file__).parent / "languages.yaml"
_ATTEMPTS = 3
"""A driver that failed so many cases and answered none does not work at all."""
_LONGEST_LINE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Language:
    """How to run one language's driver; `languages.yaml` explains the fields."""

    name: str
    command: Sequence[str]
    user_agent: str = ""
    toolchain: Sequence[str] = ()
    built: Sequence[str] = ()
    build: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)
    processes: int = 2
    start_seconds: float = 30.0

    def missing(self) -> str | None:
        """Why the driver cannot be run here; `None` when it can."""
        if self.toolchain and not any(map(shutil.which, self.toolchain)):
            return f"no {self.name} toolchain: {' or '.join(self.toolchain)} is missing (make toolchains)"
        for path in self.built:
            if not (ROOT / path).exists():
                return f"{path} is not built ({self.build})"
        return None


def languages(path: Path = LANGUAGES) -> dict[str, Language]:
    """Every language by name."""
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {name: Language(name=name, **{"user_agent": name, **facts}) for name, facts in written.items()}


class DriverError(Exception):
    """The driver died, hung, or printed what is no answer."""


class Driver:
    """One driver process; started when it is first asked, and again after a failure."""

    def __init__(self, language: Language, environment: Mapping[str, str] | None = None) -> None:
        """`environment` is added to the language's."""
        self._language = language
        self._environment = {
            name: value for name, value in os.environ.items() if not name.startswith("LLAMA_STACK_")
        } | {**language.environment, **(environment or {})}
        self._process: asyncio.subprocess.Process | None = None
        self._talk: asyncio.Task[bytes] | None = None
        self._failures: list[str] | None = []
        """Why each case failed so far; `None` once one was answered."""

    async def ask(
        self, line: Mapping[str, Any], *, seconds: float, on_event: Callable[[], None]
    ) -> dict[str, Any]:
        """Hands the driver a case and returns its answer."""
        if self._failures is not None and len(self._failures) >= _ATTEMPTS:
            raise DriverError(self._failures[-1])
        fresh = self._process is None
        if self._process is None:
            await self._start()
        limit = seconds + (self._language.start_seconds if fresh else 0)
        try:
            answer = await asyncio.wait_for(self._exchange(line, on_event), limit)
        except TimeoutError:
            reason = f"the driver gave no answer within {seconds:g} s"
        except (DriverError, ConnectionError) as error:
            reason = str(error) or type(error).__name__
        else:
            self._failures = None
            return answer
        reason += await self.stop(kill=True)
        if self._failures is not None:
            self._failures.append(reason)
        raise DriverError(reason)

    async def _start(self) -> None:
        command = [part.format(python=sys.executable, root=ROOT) for part in self._language.command]
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(
            *command, stdin=pipe, stdout=pipe, stderr=pipe, cwd=ROOT, env=self._environment,
            limit=_LONGEST_LINE, start_new_session=True,
        )  # fmt: skip
        assert self._process.stderr is not None
        self._talk = asyncio.create_task(_last_of(self._process.stderr))

    async def _exchange(self, line: Mapping[str, Any], on_event: Callable[[], None]) -> dict[str, Any]:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
        await process.stdin.drain()
        while True:
            text = await process.stdout.readline()
            if not text.endswith(b"\n"):
                raise DriverError("the driver ended")
            try:
                answer: dict[str, Any] = read(text)
                if answer["case"] != line["case"]:
                    raise ValueError("another case")
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                shown = text[:500].decode("utf-8", "replace")
                raise DriverError(f"the driver printed no answer to the case ({error}): {shown}") from error
            if "event" not in answer:
                return answer
            on_event()

    async def stop(self, *, kill: bool = False) -> str:
        """Ends the process; returns the last of what it said on standard error."""
        process, self._process = self._process, None
        if process is None:
            return ""
        assert process.stdin is not None
        process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), 0.2 if kill else 5)
        except TimeoutError:
            process.kill()
            await process.wait()
        assert self._talk is not None
        said = (await self._talk).decode("utf-8", "replace").strip()
        return f"\nexit status {process.returncode}; it said:\n{said}" if said else ""


async def _last_of(stream: asyncio.StreamReader, size: int = 3000) -> bytes:
    last = b""
    while chunk := await stream.read(65536):
        last = (last + chunk)[-size:]
    return last
