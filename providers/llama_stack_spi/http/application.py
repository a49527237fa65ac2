"""Puts routers into an application, so that every answer, also to unknown paths, follows the contract."""

from __future__ import annotations

from collections.abc import Iterable

from fastapi import APIRouter, FastAPI
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from llama_stack_spi.http.errors import unknown_path
from llama_stack_spi.http.responses import Header
from llama_stack_spi.http.routes import send_error
from llama_stack_spi.http.settings import DEFAULT_SETTINGS, HttpSettings
from llama_stack_spi.http.table import RouteTable


def install(app: FastAPI, routers: Iterable[APIRouter], *, settings: HttpSettings = DEFAULT_SETTINGS) -> None:
    """Adds the routes of all routers as one table, and the answer to unknown paths.

    Routes that the application has already keep their place in front.
    """
    table = RouteTable(route for router in routers for route in router.routes if isinstance(route, Route))
    app.router.routes.append(table)
    app.router.redirect_slashes = False
    headers = tuple((name.lower().encode(), value.encode()) for name, value in settings.answer_headers)
    app.router.default = _UnknownPath(headers)


class _UnknownPath:
    def __init__(self, headers: tuple[Header, ...]) -> None:
        self._headers = headers

    async def __call__(self, scope: Scope, _receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close"})
            return
        await send_error(scope, send, unknown_path(scope["path"]), headers=self._headers)
