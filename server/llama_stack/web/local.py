"""A server without keys, for this computer only: pages of strangers in a browser here must not reach it either.

A browser sends what any page asks it to, and a page whose name was pointed at 127.0.0.1 may even read the answer. Such requests
name a host, or an origin, that is not this computer.
"""

from __future__ import annotations

import functools
import ipaddress
from urllib.parse import urlsplit

from starlette.types import ASGIApp, Receive, Scope, Send

from llama_stack.web.headers import ANSWER_HEADERS
from llama_stack_spi import PermissionDeniedError
from llama_stack_spi.http import send_error

_HEADERS = tuple((name.encode(), value.encode()) for name, value in ANSWER_HEADERS)
_OWN_SUFFIXES = (".localhost", ".local", ".internal")
"""Names that nobody can register, and so nobody can point here."""


class LocalOnly:
    """Lets requests through that speak to this computer by a name of its own, and come from no page of another."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        for name, value in scope["headers"]:
            if (name == b"host" and not is_own_host(value)) or (
                name == b"origin" and not is_own_origin(value)
            ):
                await send_error(scope, send, _stranger(name.decode(), value), headers=_HEADERS)
                return
        await self._app(scope, receive, send)


@functools.lru_cache(maxsize=256)
def is_own_host(host: bytes) -> bool:
    """Whether a host is an address, or a name that only the own network can have given."""
    name = _name(f"//{host.decode('latin-1')}")
    return name is not None and (
        "." not in name or name.endswith(_OWN_SUFFIXES) or _address(name) is not None
    )


@functools.lru_cache(maxsize=256)
def is_own_origin(origin: bytes) -> bool:
    """Whether a page comes from this computer, or is no page of the web at all but part of a program."""
    text = origin.decode("latin-1")
    if not text.startswith(("http://", "https://")):
        return "://" in text
    name = _name(text)
    if name is None:
        return False
    address = _address(name)
    return name == "localhost" or name.endswith(".localhost") or (address is not None and address.is_loopback)


def _name(url: str) -> str | None:
    try:
        return (urlsplit(url).hostname or "").removesuffix(".")
    except ValueError:
        return None


def _address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        return None


def _stranger(header: str, value: bytes) -> PermissionDeniedError:
    return PermissionDeniedError(
        f"`{header.title()}: {value[:100].decode('latin-1')}` is not this computer, and this server asks for no key. Add"
        " `auth: {keys: [...]}` to its distribution, or set `server: {allow_without_auth: true}` behind a gate of your own.",
        code="not_local",
    )
