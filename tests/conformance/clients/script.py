"""What the peer does to answer one request, as a list of small steps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from itertools import pairwise
from typing import Any

from tests.conformance.clients.expand import compact, expanded, text


@dataclass(frozen=True, slots=True)
class Send:
    """Writes bytes and hands them to the network at once."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Wait:
    """Waits a while, or (`seconds` is `None`) until the driver has printed one more `event` line."""

    seconds: float | None


Step = Send | Wait


@dataclass(frozen=True, slots=True)
class Response:
    """One answer; `head` is `None` for raw bytes."""

    delay: float
    head: bytes | None
    body: tuple[Step, ...]
    chunked: bool
    then: str
    """After the body: `end`, `drop` (close), `reset`, or `hold` the connection until the client has left."""
    gap: float
    """Seconds between two pieces, so that they arrive as pieces."""


_KEYS = {
    "status", "reason", "headers", "delay", "json", "text", "hex", "chunks", "cut", "framing", "then", "gap", "raw",
}  # fmt: skip
_THEN = ("end", "drop", "reset", "hold")


def read_response(written: Any, defaults: Mapping[str, Any], values: Mapping[str, Any]) -> Response:
    """One answer as a vector writes it; a text or a list stands for `chunks`."""
    if not isinstance(written, dict):
        written = {"chunks": written}
    headers = {**defaults.get("headers", {}), **written.get("headers", {})}
    written = {**defaults, **written, "headers": headers}
    if unknown := written.keys() - _KEYS:
        raise ValueError(f"a response has unknown keys {sorted(unknown)}")
    then = written.get("then", "end")
    if then not in _THEN:
        raise ValueError(f"then is {then!r}, not one of {', '.join(_THEN)}")
    steps = list(_body(written, values))
    size = sum(len(step.content) for step in steps if isinstance(step, Send))
    framing = written.get("framing", "chunked" if "chunks" in written else "length")
    pieces = sum(isinstance(step, Send) for step in steps)
    return Response(
        delay=written.get("delay", 0.0),
        head=None if "raw" in written else _head(written, framing, size),
        body=tuple(steps),
        chunked=framing == "chunked" and "raw" not in written,
        then="drop" if then == "end" and (framing == "close" or "raw" in written) else then,
        gap=written.get("gap", 0.001 if pieces <= 400 else 0.0),
    )


def _head(written: Mapping[str, Any], framing: Any, size: int) -> bytes:
    status = written.get("status", 200)
    reason = written.get("reason", _phrase(status))
    headers = dict(written["headers"])
    if not headers.keys() & {"content-type", "Content-Type"} and "json" in written:
        headers["content-type"] = "application/json"
    if framing == "chunked":
        headers["transfer-encoding"] = "chunked"
    elif framing == "close":
        headers["connection"] = "close"
    elif status != 204:
        # A number states a length that the body may not keep.
        headers["content-length"] = size if framing == "length" else framing
    pairs = [
        (name, each) for name, value in headers.items() if value is not None
        for each in (value if isinstance(value, list) else [value])
    ]  # fmt: skip
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {value}" for name, value in pairs), "", ""]
    return "\r\n".join(lines).encode()


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _body(written: Mapping[str, Any], values: Mapping[str, Any]) -> Iterator[Step]:
    if "json" in written:
        pieces: Any = [compact(expanded(written["json"], values))]
    elif "hex" in written:
        pieces = [{"hex": written["hex"]}]
    else:
        pieces = written.get("chunks", written.get("text", written.get("raw", [])))
        pieces = pieces if isinstance(pieces, list) else [pieces]
    steps = [_step(each, values) for each in pieces]
    cut = written.get("cut")
    yield from steps if cut is None else map(Send, _cut(_joined(steps), cut))


def _step(piece: Any, values: Mapping[str, Any]) -> Step:
    match piece:
        case str():
            return Send(text(piece, values).encode())
        case {"hex": str(digits)}:
            return Send(bytes.fromhex(digits))
        case {"repeat": str(one), "times": int(times)}:
            return Send(text(one, values).encode() * times)
        case {"wait": "live"}:
            return Wait(None)
        case {"wait": float() | int() as seconds}:
            return Wait(seconds)
        case {"data": data}:
            # A frame: `data` is JSON, or the text itself; `event` names it.
            content = expanded(data, values)
            shown = content if isinstance(content, str) else compact(content)
            name = f"event: {piece['event']}\n" if "event" in piece else ""
            return Send(f"{name}data: {shown}\n\n".encode())
    raise ValueError(f"no piece of a body: {piece!r}")


def _joined(steps: list[Step]) -> bytes:
    return b"".join(step.content for step in steps if isinstance(step, Send))


def _cut(content: bytes, cut: Any) -> Iterator[bytes]:
    """Pieces of one size (`each` is 1), or cut at the positions given."""
    if cut == "each":
        cut = 1
    if isinstance(cut, int):
        cut = list(range(cut, len(content), cut))
    marks = [0, *cut, len(content)]
    return (content[start:end] for start, end in pairwise(marks))
