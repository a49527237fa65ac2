"""Applications on a port of this process, in a thread and an event loop of their own."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, TypeAlias, cast

import uvicorn

from llama_stack_conformance.targets.target import TargetError

App: TypeAlias = Callable[..., Any]
"""An ASGI application."""
Wrap: TypeAlias = Callable[[App], App]
"""Puts something before an application."""

GROUP = "llama_stack.hosts"
NAME = "distribution"


def hosted(distribution: Path, wrap: Wrap) -> contextlib.AbstractContextManager[str]:
    """Runs a distribution inside this process, behind what `wrap` puts before it; gives its base URL.

    The kit imports no server. The one that is installed says by an entry point of the group `llama_stack.hosts`
    how it is run inside a process: `distribution` leads to `host(file, wrap)`, a context manager like this one.

    Raises:
        TargetError: No server is installed, or it does not start.
    """
    found = [entry for entry in entry_points(group=GROUP) if entry.name == NAME]
    if not found:
        raise TargetError("No server is installed that could run a distribution. `pip install llama-stack`.")
    host = cast("Callable[[Path, Wrap], contextlib.AbstractContextManager[str]]", found[0].load())
    return _told(host(distribution, wrap))


@contextlib.contextmanager
def _told(host: contextlib.AbstractContextManager[str]) -> Iterator[str]:
    try:
        url = host.__enter__()
    except Exception as error:  # the server says in its own words what is wrong with the distribution
        raise TargetError(str(error)) from error
    try:
        yield url
    finally:
        host.__exit__(None, None, None)


@contextlib.contextmanager
def listening(app: App) -> Iterator[str]:
    """Runs an application of the kit's own; gives its base URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    # The sockets of callers take it over: answers leave at once, however small they are.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    config = uvicorn.Config(app, lifespan="off", log_config=None, access_log=False, ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()
