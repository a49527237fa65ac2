"""Run a distribution: open the store, start the providers, listen, and stop in good order."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

import uvicorn
from starlette.types import ASGIApp, Scope

from llama_stack import logs
from llama_stack.app import create_app
from llama_stack.distribution import Distribution, DistributionError, LoadedDistribution, ServerSettings
from llama_stack.resolver import Stack, StartError, resolve
from llama_stack.routing import needs_router
from llama_stack.storage import StorageError, open_store
from llama_stack.web import Gate
from llama_stack.web.gate import LogAccess
from llama_stack.web.listening import ListenError, connections_within, listen, url_of
from llama_stack.web.local import LocalOnly
from llama_stack.web.serving import ServingConfig
from llama_stack_spi.http.contexts import request_id_of

NOT_IMPLEMENTED = 501
DAY_SECONDS = 24 * 3600


def serve(loaded: LoadedDistribution) -> int:
    """Serves until SIGINT or SIGTERM and returns the exit code: 0, or 1 when the server could not start."""
    logs.configure()
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(_serve(loaded))
    except (DistributionError, StorageError, StartError, ListenError) as error:
        for line in str(error).splitlines():
            sys.stderr.write(f"error: {line}\n")
        return 1
    return 0


async def open_stack(loaded: LoadedDistribution) -> Stack:
    """Builds and starts everything behind the routes; `Stack.stop` undoes it."""
    settings = loaded.distribution.storage
    store = await open_store(settings.path)
    if settings.keep_chats_days is not None:
        store.chats.forget_after(settings.keep_chats_days * DAY_SECONDS)
    try:
        stack = resolve(loaded, store=store)
        await stack.start()
    except BaseException:
        await store.close()
        raise
    try:
        await _declare_resources(stack)
        if any(needs_router(api, loaded.distribution) for api in loaded.distribution.apis):
            from llama_stack.routing.starting import start_resources

            await start_resources(loaded, stack.implementations)
        await stack.resume()
    except BaseException:
        await stack.stop()
        raise
    return stack


async def _declare_resources(stack: Stack) -> None:
    declared = stack.loaded.distribution.resources.models
    if declared:
        from llama_stack.builtin.models import ModelRegistry

        registry = stack.implementations["models"]
        if not isinstance(registry, ModelRegistry):
            message = "`resources.models` needs the server's own registry, but `models` has a provider here."
            raise DistributionError(
                stack.loaded.problem(("resources", "models"), message, "Remove one of the two.")
            )
        await registry.declare(declared)


async def _serve(loaded: LoadedDistribution) -> None:
    began = time.perf_counter()
    settings = _within_limits(loaded.distribution.server)
    listener = listen(settings.host, settings.port)
    try:
        stack = await open_stack(loaded)
    except BaseException:
        listener.close()
        raise
    try:
        gate = create_app(stack, log=_access_log(all_requests=settings.access_log))
        config = ServingConfig(_guarded(gate, loaded.distribution), settings)
        server = _Server(config, partial(_announce, loaded, listener, began))
        gc.freeze()
        gc.enable()
        stopper = asyncio.create_task(_stop_on_signal(server, gate, settings.shutdown_grace_seconds))
        await server.serve(sockets=[listener])
        stopper.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await stopper
    finally:
        listener.close()
        await stack.stop()
    logs.logger().info("stopped")


def _guarded(gate: Gate, distribution: Distribution) -> ASGIApp:
    if distribution.auth is not None or distribution.server.allow_without_auth:
        return gate
    return LocalOnly(gate)


def _within_limits(settings: ServerSettings) -> ServerSettings:
    possible = connections_within(settings.max_connections)
    if possible == settings.max_connections:
        return settings
    logs.logger().warning("fewer_connections", wanted=settings.max_connections, possible=possible)
    return settings.model_copy(update={"max_connections": possible})


def _announce(loaded: LoadedDistribution, listener: socket.socket, began: float) -> None:
    logs.logger().info(
        "listening",
        url=url_of(listener),
        distribution=loaded.name,
        apis=len(loaded.distribution.apis),
        seconds=round(time.perf_counter() - began, 3),
    )


class _Server(uvicorn.Server):
    """Uvicorn without its own signal handling: it would close the door before the streams are through.

    Args:
        config: How it listens.
        announce: Called when callers can connect, and not before.
    """

    def __init__(self, config: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listens, and says so."""
        await super().startup(sockets)
        self._announce()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leaves signals to `_stop_on_signal`."""
        yield


async def _stop_on_signal(server: uvicorn.Server, gate: Gate, grace: float) -> None:
    """Waits for a signal, lets requests finish within the grace, and stops; a second signal stops at once."""
    loop = asyncio.get_running_loop()
    first, second = asyncio.Event(), asyncio.Event()

    def received() -> None:
        (second if first.is_set() else first).set()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, received)
    await first.wait()
    logs.logger().info("stopping", grace_seconds=grace)
    drained = asyncio.create_task(gate.drain(grace))
    forced = asyncio.create_task(second.wait())
    await asyncio.wait({drained, forced}, return_when=asyncio.FIRST_COMPLETED)
    if forced.done():
        logs.logger().warning("stopping_at_once")
        drained.cancel()
        server.force_exit = True
    elif cut := drained.result():
        logs.logger().warning("requests_cut_off", count=cut)
    forced.cancel()
    server.should_exit = True


def _access_log(*, all_requests: bool) -> LogAccess:
    """Logs requests: all of them, or only those the server itself failed."""
    log = logs.logger()

    def access(scope: Scope, status: int, seconds: float) -> None:
        if all_requests or (status >= 500 and status != NOT_IMPLEMENTED):
            log.info(
                "request",
                method=scope["method"],
                path=scope["path"],
                status=status,
                ms=round(seconds * 1000, 1),
                request_id=request_id_of(scope),
            )

    return access


def _loop_factory() -> type[asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ModuleNotFoundError:
        return None
    loop: type[asyncio.AbstractEventLoop] = uvloop.Loop
    return loop
