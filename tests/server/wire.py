"""Requests as raw bytes, and every byte that comes back."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterable
from dataclasses import dataclass

import httpx

CHAT = json.dumps({"model": "stub-llm", "messages": [{"role": "user", "content": "hi"}]}).encode()


@dataclass(frozen=True, slots=True)
class Answers:
    """All answers of one connection, up to its end."""

    raw: bytes

    @property
    def statuses(self) -> list[int]:
        """The status of each."""
        lines = self.raw.replace(b"HTTP/1.1", b"\nHTTP/1.1").split(b"\n")
        return [int(line.split()[1]) for line in lines if line.startswith(b"HTTP/1.1 ")]

    @property
    def last(self) -> bytes:
        """The body of the last one."""
        return self.raw.rpartition(b"\r\n\r\n")[2]

    @property
    def code(self) -> object:
        """The code of the last one, which is an error in the contract's form."""
        found = json.loads(self.last)
        assert set(found["error"]) == {"message", "type", "code", "param"}
        return found["error"]["code"]


def connect(url: str, *, seconds: float = 20) -> socket.socket:
    """A connection to a server."""
    address = httpx.URL(url)
    return socket.create_connection((address.host, address.port or 80), timeout=seconds)


def read_all(connection: socket.socket) -> Answers:
    """What comes until the other side closes."""
    found = bytearray()
    try:
        while piece := connection.recv(65536):
            found += piece
    except ConnectionResetError:
        pass  # it closed while bytes were still on their way to it
    return Answers(bytes(found))


def send(url: str, *pieces: bytes) -> Answers:
    """Sends bytes over a connection of their own; the server has to close it."""
    with connect(url) as connection:
        try:
            for piece in pieces:
                connection.sendall(piece)
        except (BrokenPipeError, ConnectionResetError):
            pass  # it refuses to read on; its answer is there
        return read_all(connection)


def head(*lines: str, request: str = "POST /v1/chat/completions HTTP/1.1") -> bytes:
    """The head of a request, which ends its connection where the lines do not say otherwise."""
    common = [
        "Host: x",
        "Content-Type: application/json",
        "Authorization: Bearer good-key",
        "Connection: close",
    ]
    names = {line.partition(":")[0].lower() for line in lines}
    kept = [line for line in common if line.partition(":")[0].lower() not in names]
    return "".join(f"{line}\r\n" for line in (request, *kept, *lines, "")).encode()


def chunked(parts: Iterable[bytes]) -> bytes:
    """A body in chunks, without its end."""
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts)
