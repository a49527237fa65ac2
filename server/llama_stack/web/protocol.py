"""Uvicorn's HTTP, with one thing more in the scope: the way to hang up."""

from __future__ import annotations

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from llama_stack_spi.http.routes import HANG_UP


class HangUpProtocol(HttpToolsProtocol):
    """Offers the extension `HANG_UP`, without which ASGI has no way to close a connection that owes an answer."""

    def on_message_begin(self) -> None:
        """Begins a request."""
        super().on_message_begin()
        self.scope["extensions"] = {HANG_UP: {"close": self.transport.close}}
