"""A distribution inside another program: the conformance kit runs providers so, in reach of a debugger."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from llama_stack.app import create_app
from llama_stack.distribution import load
from llama_stack.server import open_stack
from llama_stack.web.listening import listen, url_of
from llama_stack.web.serving import ServingConfig

STOP_SECONDS = 15.0


@contextlib.contextmanager
def host(distribution: Path, wrap: Callable[[ASGIApp], ASGIApp]) -> Iterator[str]:
    """Serves a distribution on a free port of this machine until the block ends; gives the base URL.

    The server has a thread and an event loop of its own. Logging and signals stay as the program has them.

    Args:
        distribution: The YAML file.
        wrap: Puts something before the application; the identity puts nothing.

    Raises:
        DistributionError: The file is wrong.
        StorageError: Its store cannot be opened.
        StartError: A provider refused to start.
    """
    loaded = load(str(distribution))
    started: Future[tuple[uvicorn.Server, str]] = Future()

    async def serve() -> None:
        stack = await open_stack(loaded)
        try:
            listener = listen("127.0.0.1", 0)
            server = uvicorn.Server(ServingConfig(wrap(create_app(stack)), loaded.distribution.server))
            started.set_result((server, url_of(listener)))
            try:
                await server.serve(sockets=[listener])
            finally:
                listener.close()
        finally:
            await stack.stop()

    def run() -> None:
        try:
            asyncio.run(serve())
        except BaseException as error:
            if started.done():
                raise
            started.set_exception(error)

    thread = threading.Thread(target=run, name="llama-stack", daemon=True)
    thread.start()
    server, url = started.result()
    try:
        yield url
    finally:
        server.should_exit = True
        thread.join(STOP_SECONDS)
