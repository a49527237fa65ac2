"""vLLM's server as a child process, through a script that outlives neither its parent nor its child."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from llama_stack_providers.inference.vllm.arguments import arguments, environment
from llama_stack_providers.inference.vllm.config import VllmConfig
from llama_stack_spi import LlamaStackError, UnavailableError

CHILD = Path(__file__).with_name("child.py")
_GRACE = 5.0


class Managed:
    """A vLLM in a process of its own."""

    def __init__(self, config: VllmConfig, *, port: int, key: str) -> None:
        self._config = config
        self._port = port
        self._key = key
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Starts the process; that it answers is another matter.

        Raises:
            UnavailableError: Files are missing, or `python` is none.
        """
        config = self._config
        settings = {
            "arguments": await asyncio.to_thread(lambda: arguments(config, port=self._port)),
            "environment": {**environment(config), "VLLM_API_KEY": self._key},
            "stop_seconds": config.stop_seconds,
        }
        python = _expanded(config.python or sys.executable)
        with _log(config.log_file) as log:
            try:
                self._process = await asyncio.create_subprocess_exec(
                    python, "-P", str(CHILD),
                    stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True,
                )  # fmt: skip
            except OSError:
                raise UnavailableError(
                    f"`python` of inline::vllm is {python}, which cannot be started.", code="engine_missing"
                ) from None
        await _tell(self._process, settings)

    async def ended(self) -> LlamaStackError:
        """Waits until the process ends, and says so."""
        assert self._process is not None  # noqa: S101  it was started
        code = await self._process.wait()
        where = self._config.log_file
        more = f"{_expanded(where)} has more." if where else "Set log_file to see why."
        return UnavailableError(f"vLLM ended with code {code}. {more}", code="engine_stopped")

    async def stop(self) -> None:
        """Ends the process and all that it started; what does not go by itself is killed."""
        process = self._process
        if process is None or process.stdin is None:
            return
        process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), self._config.stop_seconds + _GRACE)
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def _tell(process: asyncio.subprocess.Process, settings: Mapping[str, object]) -> None:
    assert process.stdin is not None  # noqa: S101  it is a pipe
    # A process that is gone already is noticed where its end is waited for.
    with contextlib.suppress(ConnectionError):
        process.stdin.write(json.dumps(settings).encode() + b"\n")
        await process.stdin.drain()


def _expanded(path: str) -> str:
    return str(Path(path).expanduser())


@contextlib.contextmanager
def _log(path: str | None) -> Iterator[int | BinaryIO]:
    if path is None:
        yield subprocess.DEVNULL
        return
    file = Path(path).expanduser()
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("ab") as log:
        yield log
