"""One operation, bound to the provider that answers it: read, call, answer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from typing import cast

from starlette.types import Receive, Scope, Send

from llama_stack_spi.context import DEFAULT_TENANT
from llama_stack_spi.download import Download
from llama_stack_spi.http.bodies import JsonReader, read_body
from llama_stack_spi.http.contexts import TENANT, headers_of, make_context, request_id_of
from llama_stack_spi.http.disconnect import CancelledByClient
from llama_stack_spi.http.forms import FormReader
from llama_stack_spi.http.operation import (
    DownloadAnswer,
    EmptyAnswer,
    EventStream,
    FormBody,
    JsonAnswer,
    JsonBody,
    Operation,
)
from llama_stack_spi.http.parameters import ParameterReader, Query, decode_text, parse_query
from llama_stack_spi.http.responses import JsonWriter, WrongAnswerError, send_download, send_empty, send_whole
from llama_stack_spi.http.settings import HttpSettings
from llama_stack_spi.http.sse import send_events

_JSON = (b"content-type", b"application/json")

Call = Callable[..., Awaitable[object]]
StreamCall = Callable[..., AsyncIterator[object]]


class Endpoint:
    """An operation and its provider. Everything that does not depend on the request is prepared here."""

    def __init__(self, operation: Operation, provider: object, settings: HttpSettings) -> None:
        self.operation = operation
        self._settings = settings
        self._parameters = ParameterReader(operation.parameters)
        self._json = JsonReader(operation.body) if isinstance(operation.body, JsonBody) else None
        self._form = FormReader(operation.body, settings) if isinstance(operation.body, FormBody) else None
        answer, stream = operation.answer, operation.stream
        self._writer = (
            JsonWriter(answer, check=settings.check_answers) if isinstance(answer, JsonAnswer) else None
        )
        self._call: Call = getattr(provider, operation.call)
        self._stream = _BoundStream(stream, getattr(provider, stream.call)) if stream else None
        self._headers = tuple(
            (name.lower().encode(), value.encode()) for name, value in settings.answer_headers
        )

    async def __call__(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        *,
        path: Mapping[str, str],
        query: Mapping[str, str],
        fields: Mapping[str, str],
    ) -> None:
        """Answers one request.

        The path's values arrive by name: `path` those of path parameters, and of an alias, `query` those of
        query parameters and `fields` those that belong into the body.
        """
        request_id = request_id_of(scope)
        headers = headers_of(scope)
        values = parse_query(scope["query_string"])
        values.update((name, [value]) for name, value in query.items())
        context = make_context(request_id, headers, tenant=scope.get(TENANT, DEFAULT_TENANT))
        arguments = self._parameters.read(path=path, query=values, headers=headers)
        async with self._body(receive, headers, fields) as body:
            arguments.update(body)
            arguments["ctx"] = context
            own = (*self._headers, (b"x-request-id", request_id.encode()))
            if self._stream is not None and self._stream.asked_for(arguments.get("body"), values):
                with CancelledByClient(receive):
                    await send_events(
                        send,
                        self._stream.call(**arguments),
                        self._stream.stream,
                        headers=own,
                        context=context,
                        ping_seconds=self._settings.ping_seconds,
                    )
            else:
                await self._send_plain(receive, send, arguments, own)

    def _body(
        self, receive: Receive, headers: Mapping[str, str], fields: Mapping[str, str]
    ) -> AbstractAsyncContextManager[Mapping[str, object]]:
        if self._form is not None:
            return self._form.reading(receive, headers, fields=fields)
        if self._json is not None:
            return _JsonArguments(self._json, receive, headers, fields, self._settings.max_body_bytes)
        return _NO_BODY

    async def _send_plain(
        self,
        receive: Receive,
        send: Send,
        arguments: Mapping[str, object],
        headers: tuple[tuple[bytes, bytes], ...],
    ) -> None:
        with CancelledByClient(receive, delay=self._settings.disconnect_grace_seconds):
            answer = await self._call(**arguments)
        match self.operation.answer:
            case JsonAnswer(status=status):
                body = cast(JsonWriter, self._writer).write(answer)
                await send_whole(send, status, (*headers, _JSON), body)
            case EmptyAnswer(status=status):
                await send_empty(send, status, headers)
            case DownloadAnswer(status=status):
                if not isinstance(answer, Download):
                    raise WrongAnswerError(f"The answer is a {type(answer).__name__} and not a Download.")
                with CancelledByClient(receive):
                    await send_download(send, status, headers, answer)


@dataclass(frozen=True, slots=True)
class _BoundStream:
    """The event stream of an operation, with the provider's method."""

    stream: EventStream
    call: StreamCall

    def asked_for(self, body: object, query: Query) -> bool:
        """Whether the request wants the stream and not the plain answer."""
        switch = self.stream.switch
        if switch is None:
            return True
        if self.stream.switch_in == "body":
            return getattr(body, switch, False) is True
        return any(decode_text(text, "boolean", name=switch) is True for text in query.get(switch, ()))


class _JsonArguments:
    """The argument `body`, read when the block begins."""

    __slots__ = ("_fields", "_headers", "_limit", "_reader", "_receive")

    def __init__(
        self,
        reader: JsonReader,
        receive: Receive,
        headers: Mapping[str, str],
        fields: Mapping[str, str],
        limit: int,
    ) -> None:
        self._reader, self._receive, self._headers = reader, receive, headers
        self._fields, self._limit = fields, limit

    async def __aenter__(self) -> Mapping[str, object]:
        raw = await read_body(self._receive, self._headers, limit=self._limit)
        return {"body": self._reader.read(raw, self._headers, fields=self._fields)}

    async def __aexit__(self, *_: object) -> None:
        return None


_NO_BODY: AbstractAsyncContextManager[Mapping[str, object]] = nullcontext({})
