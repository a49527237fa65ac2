"""A service that speaks OpenAI's wire over a real socket, and misbehaves when told to.

    with FakeUpstream() as upstream:
        upstream.play(Script(status=429, headers={"retry-after": "7"}))     # the next request meets this
        …                                                                     # base_url: upstream.url + "/v1"
        upstream.requests[-1].json["model"]

It is raw ASGI under uvicorn in a thread of its own, so that it costs little and serves tests and benchmarks of any loop or
process. A request can also say itself what it wants, as the text of its last message: `{"fake": {"chunks": 200}}`, with
the fields of `Script` and `chunks`, how many pieces a stream has.
"""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Literal

import uvicorn
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

DONE = b"data: [DONE]\n\n"
SECONDS = 10.0
"""Longest time that a test waits for a handshake."""


@dataclass(frozen=True, slots=True)
class Script:
    """What happens to one request.

    Attributes:
        status: Status of the answer.
        headers: Its headers, beside or instead of the usual ones.
        body: The whole answer; without it, the usual one of the path.
        pieces: An answer that is written piece by piece; without it, the usual stream where one is asked for.
        chunks: How many pieces the usual stream has.
        delay: Seconds before each piece, or before a whole answer.
        hold: Where to wait for `release` or for the caller to leave: before the answer, or behind its pieces.
        drop: Hang up before the answer, or behind its pieces, in place of a proper end.
    """

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    pieces: tuple[bytes, ...] | None = None
    chunks: int = 3
    delay: float = 0.0
    hold: Literal["", "before", "after"] = ""
    drop: Literal["", "before", "after"] = ""


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it came."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """Its body."""
        return json.loads(self.body)


Usual = Callable[[Received, Script], tuple[bytes, ...]]
"""The usual answer to a request, in pieces; one piece is a whole answer."""


class _Protocol(HttpToolsProtocol):
    """Puts the transport into the scope: ASGI has no way to hang up."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["extensions"] = {"transport": self.transport}


class FakeUpstream:
    """A scripted service. `requests` are those that came; `left` counts the callers who went before the end.

    Args:
        usual: The usual answers, for wires other than OpenAI's.
        keep: Whether requests are kept; benchmarks do without.
        certificate: Files of a certificate and its key, to speak TLS.
    """

    def __init__(
        self, usual: Usual | None = None, *, keep: bool = True, certificate: tuple[str, str] | None = None
    ) -> None:
        self.requests: list[Received] = []
        self.left = 0
        self._usual = usual or openai_answer
        self._keep = keep
        self._scripts: deque[Script] = deque()
        self._changed = threading.Condition()
        self._held: set[asyncio.Event] = set()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=1024)
        scheme = "https" if certificate else "http"
        self.url = f"{scheme}://127.0.0.1:{self._socket.getsockname()[1]}"
        config = uvicorn.Config(
            self._answer,
            interface="asgi3",
            http=_Protocol,
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            ws="none",
            ssl_certfile=certificate[0] if certificate else None,
            ssl_keyfile=certificate[1] if certificate else None,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._loop: asyncio.AbstractEventLoop | None = None

    def __enter__(self) -> FakeUpstream:
        self._thread.start()
        self._until(lambda: self._server.started)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.should_exit = self._server.force_exit = True
        self._thread.join(SECONDS)
        self._socket.close()

    def play(self, *scripts: Script) -> None:
        """Sets what the next requests meet, one each."""
        self._scripts.extend(scripts)

    def forget(self) -> None:
        """Begins anew for the next test."""
        self._scripts.clear()
        self.requests.clear()
        self.left = 0

    def release(self) -> None:
        """Lets all that wait go on."""
        assert self._loop is not None
        for event in list(self._held):
            self._loop.call_soon_threadsafe(event.set)

    def wait_for_requests(self, count: int) -> None:
        """Waits until so many requests have come."""
        self._until(lambda: len(self.requests) >= count)

    def wait_until_left(self, count: int = 1) -> None:
        """Waits until so many callers have left before the end."""
        self._until(lambda: self.left >= count)

    def wait_until_held(self, seconds: float = SECONDS) -> None:
        """Waits until an answer has come to where its script holds it; `TimeoutError` when it does not."""
        deadline = time.monotonic() + seconds
        while not self._held:
            if time.monotonic() > deadline:
                raise TimeoutError
            time.sleep(0.01)

    @property
    def connections(self) -> int:
        """How many connections are open."""
        return len(self._server.server_state.connections)

    def _run(self) -> None:
        async def serve() -> None:
            self._loop = asyncio.get_running_loop()
            await self._server.serve(sockets=[self._socket])

        asyncio.run(serve())

    def _until(self, true: Callable[[], bool]) -> None:
        deadline = time.monotonic() + SECONDS
        with self._changed:
            while not true():
                if time.monotonic() > deadline:
                    raise AssertionError(f"waited {SECONDS} s in vain; {len(self.requests)} requests came")
                self._changed.wait(0.02)

    def _notify(self) -> None:
        with self._changed:
            self._changed.notify_all()

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = b""
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        query = scope["query_string"].decode()
        received = Received(scope["method"], scope["path"], query, headers, body)
        if self._keep:
            self.requests.append(received)
            self._notify()
        script = self._scripts.popleft() if self._scripts else told(body)
        playing = asyncio.create_task(self._play(script, received, scope, send))
        leaving = asyncio.create_task(receive())
        await asyncio.wait({playing, leaving}, return_when=asyncio.FIRST_COMPLETED)
        leaving.cancel()
        if playing.done():
            await playing
            return
        playing.cancel()
        self.left += 1
        self._notify()

    async def _play(self, script: Script, received: Received, scope: Scope, send: Send) -> None:
        transport = scope["extensions"]["transport"]
        if script.hold == "before":
            await self._wait()
        if script.drop == "before":
            transport.abort()
            return
        pieces = script.pieces
        if pieces is None:
            pieces = (script.body,) if script.body is not None else self._usual(received, script)
        whole = script.pieces is None and len(pieces) == 1 and not (script.drop or script.hold == "after")
        sent = {"content-type": "application/json" if len(pieces) == 1 else "text/event-stream"}
        if script.pieces is not None:
            sent["content-type"] = "text/event-stream"
        if whole:
            sent["content-length"] = str(len(pieces[0]))
        sent |= script.headers
        raw = [(name.encode(), value.encode()) for name, value in sent.items()]
        await send({"type": "http.response.start", "status": script.status, "headers": raw})
        for piece in pieces:
            if script.delay:
                await asyncio.sleep(script.delay)
            await send({"type": "http.response.body", "body": piece, "more_body": not whole})
        if script.hold == "after":
            await self._wait()
        if script.drop:
            transport.close()
        elif not whole:
            await send({"type": "http.response.body", "body": b""})

    async def _wait(self) -> None:
        event = asyncio.Event()
        self._held.add(event)
        try:
            await event.wait()
        finally:
            self._held.discard(event)


def told(body: bytes) -> Script:
    """The script that a request brings itself."""
    if b'{\\"fake\\"' not in body:
        return _PLAIN
    text = json.loads(body)["messages"][-1]["content"]
    return Script(**json.loads(text)["fake"])


_PLAIN = Script()


def event(data: object) -> bytes:
    """One event of a stream."""
    return b"data: " + json.dumps(data, separators=(",", ":")).encode() + b"\n\n"


def chunk(content: str | None = None, *, finish: str | None = None, **delta: object) -> dict[str, Any]:
    """A piece of the answer to a chat."""
    more = {} if content is None else {"content": content}
    choice = {"index": 0, "delta": {**more, **delta}, "logprobs": None, "finish_reason": finish}
    return {**_HEAD, "object": "chat.completion.chunk", "choices": [choice]}


def answer(content: str | None = "Hello there", *, finish: str = "stop", **message: object) -> dict[str, Any]:
    """The whole answer to a chat."""
    said = {"role": "assistant", "content": content, "refusal": None, **message}
    choice = {"index": 0, "message": said, "logprobs": None, "finish_reason": finish}
    return {**_HEAD, "object": "chat.completion", "choices": [choice], "usage": USAGE}


USAGE = {"prompt_tokens": 5, "completion_tokens": 3, "total_tokens": 8}
_HEAD = {"id": "chatcmpl-up", "created": 1764000000, "model": "up-model"}
MODELS = {"object": "list", "data": [{"id": "up-model", "object": "model", "created": 1, "owned_by": "us"}]}
NO_MODEL = {
    "error": {
        "message": "The model `missing` does not exist or you do not have access to it.",
        "type": "invalid_request_error",
        "param": None,
        "code": "model_not_found",
    }
}
_OPERATIONS = ("/chat/completions", "/completions", "/embeddings", "/rerank", "/models")
_WHOLE_CHAT = json.dumps(answer()).encode()
_CHUNK = event(chunk(" hello"))


def openai_answer(received: Received, script: Script) -> tuple[bytes, ...]:
    """What a well-behaved service answers."""
    operation = next((each for each in _OPERATIONS if received.path.endswith(each)), "")
    if operation == "/chat/completions" and b'"stream":true' not in received.body:
        return (_WHOLE_CHAT,)
    if operation == "/models":
        return (json.dumps(MODELS).encode(),)
    asked = received.json
    if operation == "/chat/completions":
        counts = [event({**chunk(), "choices": [], "usage": USAGE})] if asked.get("stream_options") else []
        begin, end = event(chunk("", role="assistant")), event(chunk(finish="stop"))
        return (begin, *[_CHUNK] * script.chunks, end, *counts, DONE)
    if operation == "/embeddings":
        texts = asked["input"] if isinstance(asked["input"], list) else [asked["input"]]
        data = [{"object": "embedding", "index": n, "embedding": [n, 0.5]} for n in range(len(texts))]
        usage = {"prompt_tokens": 2, "total_tokens": 2}
        return (json.dumps({"object": "list", "data": data, "model": "up-model", "usage": usage}).encode(),)
    if operation == "/completions":
        base = {**_HEAD, "object": "text_completion"}
        choice = {"index": 0, "text": " world", "logprobs": None, "finish_reason": "stop"}
        if asked.get("stream"):
            begun = {**choice, "finish_reason": None}
            return event({**base, "choices": [begun]}), event({**base, "choices": [choice]}), DONE
        return (json.dumps({**base, "choices": [choice], "usage": USAGE}).encode(),)
    if operation == "/rerank":
        scores = [{"index": n, "relevance_score": 1 / (n + 2)} for n in range(len(asked["documents"]))]
        return (json.dumps({"id": "r", "results": scores}).encode(),)
    return (b"{}",)
