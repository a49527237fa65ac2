"""vLLM's engine and application in a thread of this process, with an event loop of its own.

vLLM blocks its loop now and then, so it does not share the server's. Its engine core still is a process of its own: vLLM
starts it and ends it with this one, except where this one is killed without notice; managed mode has no such gap.
"""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from typing import Any

from llama_stack_providers.inference.vllm.arguments import arguments, environment
from llama_stack_providers.inference.vllm.config import VllmConfig
from llama_stack_spi import LlamaStackError, UnavailableError


class InProcess:
    """A vLLM in a thread."""

    def __init__(self, config: VllmConfig, *, port: int, key: str) -> None:
        self._config = config
        self._port = port
        self._key = key
        self._server: Any = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ended: asyncio.Future[LlamaStackError] | None = None
        self._thread: threading.Thread | None = None
        self._leave = threading.Event()

    async def start(self) -> None:
        """Starts the thread; that vLLM answers is another matter.

        Raises:
            UnavailableError: Files are missing.
        """
        told = await asyncio.to_thread(lambda: arguments(self._config, port=self._port))
        self._loop = asyncio.get_running_loop()
        self._ended = self._loop.create_future()
        self._thread = threading.Thread(target=self._run, args=(told,), name="vllm", daemon=True)
        self._thread.start()

    async def ended(self) -> LlamaStackError:
        """Waits until vLLM ends, and says so."""
        assert self._ended is not None  # noqa: S101  it was started
        return await asyncio.shield(self._ended)

    async def stop(self) -> None:
        """Ends vLLM and its engine core."""
        self._leave.set()
        if self._server is not None:
            self._server.should_exit = True
        if self._thread is not None:
            await asyncio.to_thread(self._thread.join, self._config.stop_seconds)

    def _run(self, told: list[str]) -> None:
        reason = "vLLM ended."
        try:
            asyncio.run(self._serve(told))
        except BaseException as error:  # noqa: BLE001  whatever it is, whoever waits has to hear it
            line = (str(error).splitlines() or [""])[0]
            reason = f"vLLM ended with {type(error).__name__}: {line}".rstrip(". :") + "."
        loop, ended = self._loop, self._ended
        if loop is not None and ended is not None and not loop.is_closed():
            how = UnavailableError(reason, code="engine_stopped")
            loop.call_soon_threadsafe(lambda: None if ended.done() else ended.set_result(how))

    async def _serve(self, told: list[str]) -> None:
        os.environ.update(environment(self._config))
        import uvicorn
        from vllm.entrypoints.launchers.cli_args import make_arg_parser, validate_parsed_serve_args
        from vllm.entrypoints.openai.api_server import (
            build_app,
            build_async_engine_client,
            init_app_state,
        )
        from vllm.utils.argparse_utils import FlexibleArgumentParser

        args = make_arg_parser(FlexibleArgumentParser()).parse_args([*told, "--api-key", self._key])
        validate_parsed_serve_args(args)
        with socket.create_server(("127.0.0.1", self._port)) as listener:
            async with build_async_engine_client(args) as engine:
                tasks = await engine.get_supported_tasks()
                app = build_app(args, tasks, engine.model_config)
                await init_app_state(engine, app.state, args, tasks)
                self._server = uvicorn.Server(
                    uvicorn.Config(app, log_config=None, access_log=False, lifespan="on")
                )
                self._server.should_exit = self._leave.is_set()
                await self._server.serve(sockets=[listener])
