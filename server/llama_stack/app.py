"""The FastAPI application: generated routers for what the distribution provides, a clear 501 for the rest."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import cast

from fastapi import APIRouter, FastAPI
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from llama_stack import __version__
from llama_stack.resolver.stack import Stack
from llama_stack.web import Gate, KeyCheck
from llama_stack.web.auth import permit_admins
from llama_stack.web.gate import LogAccess
from llama_stack.web.headers import ANSWER_HEADERS
from llama_stack_api import spec
from llama_stack_api.registry import APIS
from llama_stack_spi import LlamaStackError, UnsupportedOperationError
from llama_stack_spi.http import HttpSettings, install, send_error
from llama_stack_spi.http.errors import MethodNotAllowedError
from llama_stack_spi.http.responses import Header
from llama_stack_spi.registry import ApiInfo

MIB = 1024 * 1024


def create_app(stack: Stack, *, log: LogAccess | None = None) -> Gate:
    """Makes the application of a stack whose providers are started; the gate around it is what a server runs."""
    distribution = stack.loaded.distribution
    settings = HttpSettings(
        max_body_bytes=int(distribution.server.max_body_mb * MIB),
        max_upload_bytes=int(distribution.server.max_upload_mb * MIB),
        answer_headers=ANSWER_HEADERS,
        permit=permit_admins if distribution.auth is not None and distribution.auth.admin_keys else None,
    )
    headers = tuple((name.encode(), value.encode()) for name, value in settings.answer_headers)
    app = FastAPI(title=spec.TITLE, version=__version__, openapi_url=None, docs_url=None, redoc_url=None)
    app.router.routes.append(Route("/openapi.json", _openapi, methods=["GET"]))
    install(app, [_router(api, stack, settings, headers) for api in APIS.values()], settings=settings)
    # The routers answer every error themselves; FastAPI's own layers above them would only cost time.
    outer: ASGIApp = app.router
    if distribution.auth is not None:
        keys, admins = (
            [key.get_secret_value() for key in several]
            for several in (distribution.auth.keys, distribution.auth.admin_keys)
        )
        outer = KeyCheck(outer, keys=keys, admin_keys=admins, answer_headers=headers)
    return Gate(outer, max_concurrent=distribution.server.max_concurrent, log=log, answer_headers=headers)


async def _openapi(_request: Request) -> Response:
    content = files("llama_stack_api").joinpath("openapi.json").read_bytes()
    return Response(content, media_type="application/json")


def _router(api: ApiInfo, stack: Stack, settings: HttpSettings, headers: tuple[Header, ...]) -> APIRouter:
    implementation = stack.implementations.get(api.name)
    if implementation is None:
        return _absent(api, stack, headers)
    make = cast("Callable[..., APIRouter]", api.load_router())
    return make(implementation, settings=settings)


def _absent(api: ApiInfo, stack: Stack, headers: tuple[Header, ...]) -> APIRouter:
    """Makes routes that say what to add to the distribution. None of the API's models is loaded for them."""
    sentence = (
        f"This server has no provider of {api.title}. Add `{api.name}:` with a provider under `apis` of its"
        f" distribution ({stack.loaded.name}); `llama provider list {api.name}` shows those installed."
    )
    methods: dict[str, set[str]] = {}
    for operation in api.operations:
        for method, path in ((operation.method, operation.path), *operation.aliases):
            methods.setdefault(path, set()).add(method)
    router = APIRouter()
    for path, allowed in methods.items():
        router.routes.append(Route(path, _Absent(tuple(sorted(allowed)), sentence, headers)))
    return router


class _Absent:
    """Answers at one path of an API that nobody provides."""

    def __init__(self, allowed: tuple[str, ...], sentence: str, headers: tuple[Header, ...]) -> None:
        self._allowed = allowed
        self._sentence = sentence
        self._headers = headers

    async def __call__(self, scope: Scope, _receive: Receive, send: Send) -> None:
        error: LlamaStackError = UnsupportedOperationError(self._sentence, code="api_not_provided")
        if scope["method"] not in self._allowed:
            error = MethodNotAllowedError(scope["method"], allowed=self._allowed)
        await send_error(scope, send, error, headers=self._headers)
