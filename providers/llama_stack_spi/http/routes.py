"""Makes routes from operations: one per path, with a table of its methods."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from llama_stack_spi.errors import ConnectionDropped
from llama_stack_spi.http.contexts import request_id_of
from llama_stack_spi.http.disconnect import ClientLeftError
from llama_stack_spi.http.endpoint import Endpoint
from llama_stack_spi.http.errors import ErrorAnswer, MethodNotAllowedError, error_answer, unknown_path
from llama_stack_spi.http.operation import Operation
from llama_stack_spi.http.responses import BrokenDownloadError, Header, send_whole
from llama_stack_spi.http.settings import HttpSettings

_VARIABLE = re.compile(r"\{([^{}:]+)(:path)?\}")
_ONE_BYTE_TO_COME = [(b"content-length", b"1")]

HANG_UP = "llama_stack.hang_up"
"""Name of the extension of a scope that closes the connection: `{"close": function}`."""
_STATIC, _MIXED, _ONE_SEGMENT, _MANY_SEGMENTS, _END = range(5)


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation at one path. The path's variables, in order, are parameters or fields of the body."""

    endpoint: Endpoint
    path_names: tuple[str | None, ...]
    query_names: tuple[str | None, ...]
    body_names: tuple[str | None, ...]


class PathApp:
    """Everything that answers at one path, by method."""

    def __init__(self, template: str, settings: HttpSettings) -> None:
        self.template = template
        self.entries: dict[str, Entry] = {}
        self._variables = variables_of(template)
        self._permit = settings.permit
        self._headers = tuple(
            (name.lower().encode(), value.encode()) for name, value in settings.answer_headers
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request; every error becomes the envelope."""
        try:
            values = [scope["path_params"][name] for name in self._variables]
            if "" in values:
                raise unknown_path(scope["path"])
            entry = self.entries.get(scope["method"])
            if entry is None:
                raise MethodNotAllowedError(scope["method"], allowed=tuple(sorted(self.entries)))
            scope["llama_stack.operation"] = entry.endpoint.operation.id
            if self._permit is not None:
                self._permit(entry.endpoint.operation.id, scope)
            await entry.endpoint(
                scope,
                receive,
                send,
                path=_named(entry.path_names, values),
                query=_named(entry.query_names, values),
                fields=_named(entry.body_names, values),
            )
        except ConnectionDropped:
            await _hang_up(scope, receive, send)
        except ClientLeftError:
            return
        except BrokenDownloadError:
            raise
        except Exception as error:  # noqa: BLE001 - every error has an answer
            await send_error(scope, send, error, headers=self._headers)


async def _hang_up(scope: Scope, receive: Receive, send: Send) -> None:
    """Closes the connection, or where the server does not offer that leaves an answer unfinished."""
    if extension := scope.get("extensions", {}).get(HANG_UP):
        extension["close"]()
        while (await receive())["type"] != "http.disconnect":
            pass
        return
    # A server closes the connection of an answer that was begun and never ended.
    with contextlib.suppress(RuntimeError):
        await send({"type": "http.response.start", "status": 200, "headers": _ONE_BYTE_TO_COME})


async def send_error(scope: Scope, send: Send, error: Exception, *, headers: Iterable[Header] = ()) -> None:
    """Sends the envelope of an error; those of the server's side are logged."""
    answer = error_answer(error, request_id=request_id_of(scope))
    await send_error_answer(scope, send, answer, headers=headers)


async def send_error_answer(
    scope: Scope, send: Send, answer: ErrorAnswer, *, headers: Iterable[Header] = ()
) -> None:
    """Sends an error that is logged elsewhere, or need not be."""
    request_id = request_id_of(scope)
    own = [(name.encode(), value.encode("latin-1", "replace")) for name, value in answer.headers]
    common = [(b"content-type", b"application/json"), (b"x-request-id", request_id.encode())]
    await send_whole(send, answer.status, [*headers, *common, *own], answer.body)


def api_router(provider: object, operations: Sequence[Operation], *, settings: HttpSettings) -> APIRouter:
    """The routes of an API, the most specific path first."""
    apps: dict[str, PathApp] = {}
    for operation in operations:
        endpoint = Endpoint(operation, provider, settings)
        places = [
            (operation.method, operation.path),
            *((each.method, each.path) for each in operation.aliases),
        ]
        for method, template in places:
            app = apps.setdefault(_VARIABLE.sub(r"{\2}", template), PathApp(template, settings))
            app.entries[method] = _entry(endpoint, template)
    router = APIRouter(redirect_slashes=False)
    for app in sorted(apps.values(), key=lambda each: specificity(each.template)):
        router.routes.append(Route(app.template, app, name=app.template, include_in_schema=False))
    return router


def specificity(template: str) -> tuple[int, ...]:
    """Sorts fixed text before variables, those before variables with slashes, and longer before shorter."""
    return (*(_weight(segment) for segment in template.strip("/").split("/")), _END)


def variables_of(template: str) -> tuple[str, ...]:
    """The variables of a path template, in order."""
    return tuple(match.group(1) for match in _VARIABLE.finditer(template))


def _weight(segment: str) -> int:
    match = _VARIABLE.search(segment)
    if match is None:
        return _STATIC
    if match.group() != segment:
        return _MIXED
    return _MANY_SEGMENTS if match.group(2) else _ONE_SEGMENT


def _entry(endpoint: Endpoint, template: str) -> Entry:
    parameters = {(each.location, each.wire_name) for each in endpoint.operation.parameters}
    names = variables_of(template)
    in_path = tuple(name if ("path", name) in parameters else None for name in names)
    in_query = tuple(name if ("query", name) in parameters else None for name in names)
    in_body = tuple(
        name if path is None and query is None else None
        for name, path, query in zip(names, in_path, in_query, strict=True)
    )
    return Entry(endpoint, in_path, in_query, in_body)


def _named(names: Sequence[str | None], values: Sequence[str]) -> Mapping[str, str]:
    return {name: value for name, value in zip(names, values, strict=True) if name is not None}
