"""One loaded model: the child process, its address and its key."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_providers.inference.llama_cpp.engine.connection import Connection, Json
from llama_stack_providers.inference.llama_cpp.engine.marks import Marks, control_marks
from llama_stack_providers.inference.llama_cpp.engine.settings import (
    child_environment,
    child_settings,
    most_at_once,
)
from llama_stack_spi import JsonValue, LlamaStackError, UnavailableError

CHILD = Path(__file__).with_name("child.py")
STOP_SECONDS = 3.0
REASON_SECONDS = 10.0
"""Time for an engine that failed to write down why."""


class Engine:
    """A model in memory.

    Attributes:
        name: Name of the model.
        connection: How to talk to it.
        slots: Requests that it answers at once.
        config: What the model has of its own.
        adapters: Scales of its adapters, in the engine's order.
        has_tools: Whether its chat template knows tools.
        sees: Whether it takes images.
        opening: The mark that begins a text; empty if the model has none.
        marks: Its control marks.
    """

    def __init__(
        self,
        name: str,
        process: asyncio.subprocess.Process,
        connection: Connection,
        config: LlamaCppConfig,
        *,
        properties: Json,
        marks: Marks,
    ) -> None:
        self.name = name
        self.connection = connection
        self.config = config.of(name)
        self.slots = self.config.parallel or config.parallel
        self.adapters = {each: adapter.scale for each, adapter in self.config.adapters.items()}
        self.has_tools = _flag(properties, "chat_template_caps", "supports_tools")
        self.sees = _flag(properties, "modalities", "vision")
        self.opening = str(properties.get("bos_token") or "")
        self.marks = marks
        self.users = 0
        self._process = process

    @classmethod
    async def load(cls, name: str, file: Path, config: LlamaCppConfig) -> Engine:
        """Starts the child process and waits until the model is loaded.

        Raises:
            LlamaStackError: The file is not a model, or there is too little memory.
            UnavailableError: Loading took too long, or a file of the model is missing.
        """
        key = secrets.token_urlsafe(32)
        settings = child_settings(name, file, key, config)
        with _log(config.log_file) as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-P", str(CHILD),
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, start_new_session=True,
                env=child_environment(),
            )  # fmt: skip
        connection: Connection | None = None
        try:
            answer = await asyncio.wait_for(_greet(process, settings), config.start_seconds)
            url = answer.get("url")
            if url is None:
                raise LlamaStackError(
                    f"The model '{name}' could not be loaded from {file.name}: {_reason(answer, config.log_file)}",
                    code="model_load_failed",
                )
            slots = config.of(name).parallel or config.parallel
            connection = Connection(url, key, name, most=most_at_once(slots))
            properties = cast("Json", await connection.get("/props"))
            marks = Marks(await asyncio.to_thread(control_marks, file))
        except TimeoutError:
            await _end(process)
            raise UnavailableError(
                f"The model '{name}' was not loaded within {config.start_seconds:.0f} seconds. Raise start_seconds, or"
                " choose a smaller model.",
                code="model_load_timeout",
            ) from None
        except BaseException as error:
            if connection is not None:
                await connection.close()
            await _end(process, patience=REASON_SECONDS if isinstance(error, LlamaStackError) else 0.0)
            raise
        return cls(name, process, connection, config, properties=properties, marks=marks)

    @property
    def alive(self) -> bool:
        """Whether the child process still runs and answers."""
        return self._process.returncode is None and not self.connection.broken

    @contextlib.contextmanager
    def in_use(self) -> Iterator[None]:
        """Keeps the model from being unloaded meanwhile."""
        self.users += 1
        try:
            yield
        finally:
            self.users -= 1

    async def busy(self) -> int:
        """Counts the requests that the engine works on."""
        slots = await self.connection.get("/slots")
        return sum(_flag({"slot": each}, "slot", "is_processing") for each in cast("list[JsonValue]", slots))

    async def stop(self) -> None:
        """Ends the child process; one that does not go by itself is killed."""
        await self.connection.close()
        await _end(self._process, patience=STOP_SECONDS)


def _flag(found: Json, group: str, name: str) -> bool:
    flags = found.get(group)
    return isinstance(flags, dict) and bool(flags.get(name))


async def _greet(process: asyncio.subprocess.Process, settings: dict[str, object]) -> dict[str, str]:
    assert process.stdin is not None  # noqa: S101  both are pipes
    assert process.stdout is not None  # noqa: S101
    with contextlib.suppress(ConnectionError):
        process.stdin.write(json.dumps(settings).encode() + b"\n")
        await process.stdin.drain()
    line = await process.stdout.readline()
    if not line:
        code = await process.wait()
        return {"error": f"the engine ended with code {code}"}
    answer: dict[str, str] = json.loads(line)
    return answer


@contextlib.contextmanager
def _log(path: str | None) -> Iterator[int | BinaryIO]:
    if path is None:
        yield subprocess.DEVNULL
        return
    file = Path(path).expanduser()
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("ab") as log:
        yield log


def _reason(answer: dict[str, str], log_file: str | None) -> str:
    text = answer.get("error", "no reason was given").rstrip(".")
    return f"{text}." + (
        f" {Path(log_file).expanduser()} has more." if log_file else " Set log_file to see why."
    )


async def _end(process: asyncio.subprocess.Process, *, patience: float = 0.0) -> None:
    """Closes the child's input, which ends it; kills it when that takes too long."""
    if process.stdin is not None:
        process.stdin.close()
    try:
        await asyncio.wait_for(process.wait(), patience)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
