"""A caller that speaks ASGI itself, so that tests can leave early, read slowly and see every message."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.types import ASGIApp, Message


@dataclass
class Caller:
    """One request. `left` closes the connection; `messages` are the answer so far."""

    method: str
    path: str
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    query: str = ""
    messages: list[Message] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    left: asyncio.Event = field(default_factory=asyncio.Event)
    gate: asyncio.Event | None = None
    _sent: bool = False

    async def receive(self) -> Message:
        if not self._sent:
            self._sent = True
            return {"type": "http.request", "body": self.body, "more_body": False}
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        if self.gate is not None:
            await self.gate.wait()
        self.messages.append(message)
        self.changed.set()

    async def call(self, app: ASGIApp) -> Caller:
        """Sends the request and waits for the end of the answer."""
        path = self.path
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": self.method, "path": path,
            "raw_path": path.encode(), "query_string": self.query.encode(), "root_path": "", "scheme": "http",
            "headers": [(name.lower().encode(), value.encode()) for name, value in self.headers.items()],
            "server": ("test", 80), "client": ("test", 1),
        }  # fmt: skip
        await app(scope, self.receive, self.send)
        return self

    async def until(self, messages: int) -> None:
        """Waits until so many messages have arrived."""
        while len(self.messages) < messages:
            self.changed.clear()
            await asyncio.wait_for(self.changed.wait(), timeout=5)

    @property
    def status(self) -> int:
        status: int = self.messages[0]["status"]
        return status

    @property
    def answer_headers(self) -> dict[str, str]:
        return {name.decode(): value.decode() for name, value in self.messages[0]["headers"]}

    @property
    def content(self) -> bytes:
        return b"".join(message.get("body", b"") for message in self.messages)

    @property
    def json(self) -> Any:
        return json.loads(self.content)
