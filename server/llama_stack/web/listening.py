"""The socket that callers connect to."""

from __future__ import annotations

import os
import socket

SPARE_FILES = 128
"""Open files of a server beside its connections: stores, engines, logs."""


class ListenError(Exception):
    """The address cannot be listened on."""


def listen(host: str, port: int) -> socket.socket:
    """Binds an address; port 0 takes any free one.

    Raises:
        ListenError: It is taken, or not of this computer.
    """
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        # With the protocol named, asyncio sends answers at once instead of waiting to fill a packet.
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)
        raise ListenError(
            f"Cannot listen on {host}:{port}: {reason}. Choose another port with --port, or 0 for any free one."
        ) from None
    listener.setblocking(False)
    return listener


def connections_within(wanted: int) -> int:
    """Raises the process's own limit of open files for so many connections; how many the system lets it have.

    A connection may need a second one, to a service behind the server.
    """
    try:
        import resource
    except ModuleNotFoundError:  # Windows, which has no such limit
        return wanted
    needed = 2 * wanted + SPARE_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < needed:
        soft = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    if soft == resource.RLIM_INFINITY or soft >= needed:
        return wanted
    return max(1, (soft - SPARE_FILES) // 2)


def url_of(listener: socket.socket) -> str:
    """The address as callers write it."""
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"
