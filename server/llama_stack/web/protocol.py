"""Uvicorn's HTTP for callers who mean no good: what never becomes a request is answered here, and who dawdles is cut off.

the head of a request is too large    431, or 414 where it is the URL
the bytes are no HTTP                 400, behind the answers that are under way
somebody sends or takes nothing       408 where an answer still makes sense, and the end of the connection
more connections than are allowed     503 with `Retry-After`
a request asks for another protocol   it is answered in this one
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from llama_stack.logs import logger
from llama_stack.web.refusing import refusal
from llama_stack_spi import InvalidRequestError, LlamaStackError, UnavailableError, UnsupportedOperationError
from llama_stack_spi.http.errors import HeadTooLargeError, TooSlowError, UrlTooLongError
from llama_stack_spi.http.routes import HANG_UP

if TYPE_CHECKING:
    from llama_stack.web.serving import ServingConfig

HEAD_BYTES = 64 * 1024
"""The head of a request at most; also what may come between two pieces of a body, such as extensions of its chunks."""
URL_BYTES = 16 * 1024
ENOUGH_BYTES = 16 * 1024
"""What a body brings at least in the time of `patience_seconds`."""
DISCARDED_BYTES = 1024 * 1024
"""What is taken of a body after its answer, so that its caller comes to read the answer."""
LINGER_SECONDS = 2.0
"""How long a refused caller may go on sending before the connection closes."""

_FRAMING = frozenset({b"content-length", b"transfer-encoding"})


class GuardedProtocol(HttpToolsProtocol):
    """One connection.

    It offers the extension `HANG_UP`, without which ASGI has no way to close a connection that owes an answer.
    """

    config: ServingConfig

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begins a connection, or refuses it."""
        super().connection_made(transport)
        self._deaf = self._repeating = self._upgrading = False
        self._in_head = self._in_body = False
        self._messages = self._resumed = 0
        self._unproductive = self._body_bytes = self._discarded = 0
        self._seen: tuple[str, int, int] | None = None
        settings = self.config.settings
        self._looking = self.loop.call_later(settings.patience_seconds, self._look)
        surplus = len(self.connections) - settings.max_connections
        if surplus == 1:
            logger().warning("too_many_connections", limit=settings.max_connections)
        if surplus > 0:
            sentence = (
                f"The server has {settings.max_connections} connections already. Try again in a moment."
            )
            self._refuse(UnavailableError(sentence, code="too_many_connections", retry_after=1))

    def connection_lost(self, exc: Exception | None) -> None:
        """Ends a connection."""
        self._looking.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Reads what the caller sends."""
        if self._deaf:
            return
        self._unset_keepalive_if_required()
        self._unproductive += len(data)
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            self._stay(data[upgrade.args[0] :])
            return
        except httptools.HttpParserError as error:
            reason = error.__context__ or error
            self._refuse(reason if isinstance(reason, LlamaStackError) else _no_http(reason))
            return
        if self._unproductive > HEAD_BYTES:
            long_url = self._in_head and len(self.url) > URL_BYTES
            self._refuse(UrlTooLongError(URL_BYTES) if long_url else HeadTooLargeError(HEAD_BYTES))

    def resume_writing(self) -> None:
        """Notes that the caller takes the answer."""
        self._resumed += 1
        super().resume_writing()

    def on_message_begin(self) -> None:
        """Begins a request."""
        self._unproductive = 0
        if not self._repeating:
            self._in_head = True
            super().on_message_begin()
            self.scope["extensions"] = {HANG_UP: {"close": self.transport.close}}

    def on_url(self, url: bytes) -> None:
        """Reads a part of the URL."""
        if not self._repeating:
            super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Reads a header; one behind the body is nobody's, because the request is checked and under way by then."""
        if not (self._repeating or self._in_body):
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """Checks the head and hands the request on."""
        self._unproductive = 0
        if self._repeating:
            return
        self._check_head()
        self._upgrading = self.parser.should_upgrade()
        super().on_headers_complete()
        self._in_head, self._in_body = False, True
        self._body_bytes = self._discarded = 0

    def on_body(self, body: bytes) -> None:
        """Hands on a piece of the body, or drops it where the request is answered already."""
        self._unproductive = 0
        self._body_bytes += len(body)
        if self.cycle.response_complete:
            self._discarded += len(body)
            if self._discarded > DISCARDED_BYTES:
                self.transport.close()
        super().on_body(body)

    def on_message_complete(self) -> None:
        """Ends a request. One that asks for another protocol counts as ended by the parser before its body came."""
        self._unproductive = 0
        if self._upgrading:
            return
        self._in_body = False
        self._messages += 1
        super().on_message_complete()

    def _check_head(self) -> None:
        size, hosts = len(self.url), 0
        for name, value in self.headers:
            size += len(name) + len(value) + 4
            if name == b"host":
                hosts += 1
            elif name == b"transfer-encoding" and value.lower() != b"chunked":
                raise UnsupportedOperationError(
                    "Of the codings of `Transfer-Encoding` this server reads `chunked` alone.",
                    code="unknown_coding",
                )
        if len(self.url) > URL_BYTES:
            raise UrlTooLongError(URL_BYTES)
        if size > HEAD_BYTES:
            raise HeadTooLargeError(HEAD_BYTES)
        if hosts > 1 or (hosts == 0 and self.parser.get_http_version() == "1.1"):
            raise InvalidRequestError("A request has one `Host` header.", code="malformed_http")

    def _stay(self, rest: bytes) -> None:
        """Goes on in HTTP/1.1. The parser has given up at the head, so another one gets the head's end again, and the rest."""
        framing = b"".join(b"%b: %b\r\n" % each for each in self.headers if each[0] in _FRAMING)
        self.parser = httptools.HttpRequestParser(self)
        self.parser.set_dangerous_leniencies(lenient_data_after_close=True)
        self._repeating, self._upgrading = True, False
        self.parser.feed_data(b"POST / HTTP/1.1\r\n" + framing + b"\r\n")
        self._repeating = False
        if rest:
            self.data_received(rest)

    def _refuse(self, error: LlamaStackError) -> None:
        """Answers in place of the application where nothing else is under way, reads no further, and closes."""
        self._deaf = True
        cycle = self.cycle
        if cycle is not None and not cycle.response_complete:
            if not self._in_body:
                # What came before was in order and gets its answer; nothing may get into that.
                cycle.keep_alive = False
                return
            if cycle.response_started or self.pipeline:
                self.transport.close()
                return
            cycle.disconnected = True
            cycle.message_event.set()
        self.transport.write(refusal(error, self.server_state.default_headers))
        if self.transport.can_write_eof():
            self.transport.write_eof()
        self.loop.call_later(LINGER_SECONDS, self.transport.close)

    def _look(self) -> None:
        """Cuts off a caller on whom the connection has waited in vain since the last look."""
        self._looking = self.loop.call_later(self.config.settings.patience_seconds, self._look)
        before, self._seen = self._seen, self._awaited()
        if self._seen is None or self._seen != before:
            return
        match self._seen[0]:
            case "head" | "body":
                self._refuse(TooSlowError())
            case "anything" | "rest":
                self.transport.close()
            case "taking" | "closing":
                self.transport.abort()

    def _awaited(self) -> tuple[str, int, int] | None:
        """What the caller owes, and how much of it has come; the same twice is no progress."""
        if self.transport.is_closing():
            return ("closing", 0, 0)
        if self.flow.write_paused:
            return ("taking", self._resumed, self.transport.get_write_buffer_size())
        if self._deaf or self.flow.read_paused:
            return None
        if self._in_head or (self._unproductive and not self._in_body):
            return ("head", self._messages, 0)
        if self.cycle is None:
            return ("anything", 0, 0)
        if not self._in_body:
            return None
        if self.cycle.response_complete:
            return ("rest", self._messages, 0)
        return ("body", self._messages, self._body_bytes // ENOUGH_BYTES)


def _no_http(reason: BaseException) -> InvalidRequestError:
    return InvalidRequestError(f"This is no HTTP request: {reason}.", code="malformed_http")
