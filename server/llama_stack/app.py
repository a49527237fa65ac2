"""The FastAPI application: generated routers for what the distribution provides, a clear 501 for the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from fastapi import APIRouter, FastAPI
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from llama_stack import __version__
from llama_stack.resolver.stack import Stack
from llama_stack.web import Gate, KeyCheck
from llama_stack.web.gate import LogAccess
from llama_stack_api import spec
from llama_stack_api.registry import APIS
from llama_stack_spi import LlamaStackError, UnsupportedOperationError
from llama_stack_spi.http import HttpSettings
from llama_stack_spi.http.contexts import request_id_of
from llama_stack_spi.http.errors import MethodNotAllowedError, error_answer, unknown_path
from llama_stack_spi.registry import ApiInfo

SPEC_VERSION_HEADER = "x-llamastack-spec-version"


def create_app(stack: Stack, *, log: LogAccess | None = None) -> Gate:
    """Makes the application of a stack whose providers are started; the gate around it is what a server runs."""
    settings = stack.loaded.distribution.server
    headers = ((SPEC_VERSION_HEADER, spec.VERSION),)
    http = HttpSettings(
        max_body_bytes=int(settings.max_body_mb * 1024 * 1024),
        max_upload_bytes=int(settings.max_upload_mb * 1024 * 1024),
        answer_headers=headers,
    )
    app = FastAPI(title=spec.TITLE, version=__version__, openapi_url=None, docs_url=None, redoc_url=None)
    for api in APIS.values():
        implementation = stack.implementations.get(api.name)
        if implementation is not None:
            make_router = cast("Callable[..., APIRouter]", api.load_router())
            app.include_router(make_router(implementation, settings=http))
    app.router.routes += [
        route for api in APIS.values() if api.name not in stack.implementations for route in _absent(api, stack, headers)
    ]
    app.router.routes.append(Route("/openapi.json", _openapi, methods=["GET"]))
    app.router.default = _Error(lambda request: unknown_path(request.url.path), headers)
    outer: ASGIApp = app
    auth = stack.loaded.distribution.auth
    if auth is not None:
        outer = KeyCheck(app, keys=[key.get_secret_value() for key in auth.keys], answer_headers=headers)
    return Gate(outer, max_concurrent=settings.max_concurrent, log=log, answer_headers=headers)


async def _openapi(_request: Request) -> Response:
    from importlib.resources import files

    return Response(files("llama_stack_api").joinpath("openapi.json").read_bytes(), media_type="application/json")


def _absent(api: ApiInfo, stack: Stack, headers: Sequence[tuple[str, str]]) -> list[Route]:
    """Routes that say what to add to the distribution. None of the API's models is loaded for them."""
    methods: dict[str, list[str]] = {}
    for operation in api.operations:
        for method, path in ((operation.method, operation.path), *operation.aliases):
            methods.setdefault(path, []).append(method)
    sentence = (
        f"This server has no provider of {api.title}. Add `{api.name}:` with a provider under `apis` of its"
        f" distribution ({stack.loaded.name}); `llama provider list {api.name}` shows those installed."
    )

    def error(request: Request, allowed: tuple[str, ...]) -> LlamaStackError:
        if request.method not in allowed:
            return MethodNotAllowedError(request.method, allowed=allowed)
        return UnsupportedOperationError(sentence, code="api_not_provided")

    def answer(allowed: tuple[str, ...]) -> _Error:
        return _Error(lambda request: error(request, allowed), headers)

    return [Route(path, answer(tuple(sorted(set(found))))) for path, found in methods.items()]


class _Error:
    """An ASGI application that answers with an error."""

    def __init__(self, make: Callable[[Request], LlamaStackError], headers: Sequence[tuple[str, str]]) -> None:
        self._make = make
        self._headers = dict(headers)

    async def __call__(self, scope: dict[str, object], receive: object, send: object) -> None:
        request = Request(scope)  # type: ignore[arg-type]
        request_id = request_id_of(scope)
        answer = error_answer(self._make(request), request_id=request_id)
        response = Response(
            answer.body,
            status_code=answer.status,
            headers={**self._headers, **dict(answer.headers), "x-request-id": request_id},
            media_type="application/json",
        )
        await response(scope, receive, send)  # type: ignore[arg-type]
