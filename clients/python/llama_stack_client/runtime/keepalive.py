"""TCP keep-alive: a connection that is silent while a model thinks is not dropped by what stands between.

Address translators and load balancers forget a silent connection after some minutes, without a word to
either end. These are the hooks of the httpx clients that this package makes; one that the caller brings is
the caller's.
"""

from __future__ import annotations

import socket
from collections.abc import Mapping
from typing import Any, Protocol, cast

import httpx

SECONDS = 60
"""Silence before the first probe, and between two."""

PROBES = 5
"""How many probes without an answer end the connection."""

# Every system knows some of these names.
_OPTIONS = {
    "TCP_KEEPIDLE": SECONDS,
    "TCP_KEEPALIVE": SECONDS,
    "TCP_KEEPINTVL": SECONDS,
    "TCP_KEEPCNT": PROBES,
}


class _NetworkStream(Protocol):
    def get_extra_info(self, info: str) -> Any: ...


def keep_alive(request: httpx.Request) -> None:
    """Lets the connection of a request be kept alive, should one be made for it."""
    request.extensions = {**request.extensions, "trace": _connected}


async def keep_alive_async(request: httpx.Request) -> None:
    """Like `keep_alive`, for an `httpx.AsyncClient`."""
    request.extensions = {**request.extensions, "trace": _connected_async}


def _connected(event: str, facts: Mapping[str, object]) -> None:
    if event == "connection.connect_tcp.complete":
        stream = cast("_NetworkStream", facts["return_value"])
        _switch_on(stream.get_extra_info("socket"))


async def _connected_async(event: str, facts: Mapping[str, object]) -> None:
    _connected(event, facts)


def _switch_on(connection: socket.socket | None) -> None:
    if connection is None:
        return
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _OPTIONS.items():
        option = getattr(socket, name, None)
        if option is not None:
            connection.setsockopt(socket.IPPROTO_TCP, option, value)
