"""JSON read exactly and written in one form (RFC 8785), and requests in a form that can be compared."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import rfc8785

from tests.conformance.clients.peer import Recorded

_EXACT = 2**53 - 1
# Of the connection, or of the program that holds it, and none of the SDK's business.
_OF_THE_CONNECTION = frozenset(
    {
        "accept-encoding", "accept-language", "cache-control", "connection", "content-length", "expect", "host",
        "http2-settings", "keep-alive", "pragma", "priority", "sec-fetch-mode", "te", "transfer-encoding", "upgrade",
    }
)  # fmt: skip
_IDEMPOTENCY = re.compile(r"llama-stack-client-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def read(text: str | bytes) -> Any:
    """JSON with integers of any size, and with objects that may not name a member twice."""
    return json.loads(text, object_pairs_hook=_object)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError(f"a member is named twice: {sorted(name for name, _ in pairs)}")
    return found


def canonical(value: Any) -> str:
    """RFC 8785, but integers that no double holds keep their digits."""
    if isinstance(value, Mapping):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f"{_leaf(name)}:{canonical(value[name])}" for name in names) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    return _leaf(value)


def _leaf(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > _EXACT:
        return str(value)
    return rfc8785.dumps(value).decode()


def request(recorded: Recorded) -> dict[str, Any]:
    """A request without what may differ between two clients that mean the same."""
    headers: dict[str, str] = {}
    for name, value in recorded.headers:
        if name not in _OF_THE_CONNECTION:
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
    found: dict[str, Any] = {"method": recorded.method, "target": recorded.target, "headers": headers}
    headers.pop("user-agent", None)
    if "x-llamastack-client-version" in headers:
        headers["x-llamastack-client-version"] = "<version>"
    if _IDEMPOTENCY.fullmatch(headers.get("idempotency-key", "")):
        headers["idempotency-key"] = "<uuid>"
    content_type = headers.get("content-type", "")
    if content_type.startswith("multipart/form-data"):
        headers["content-type"] = "multipart/form-data"
        found["parts"] = parts(content_type, recorded.body)
    elif content_type.startswith("application/json"):
        found["json"] = _json(recorded.body)
    elif recorded.body:
        found["text"] = recorded.body.decode("utf-8", "backslashreplace")
    return found


def _json(body: bytes) -> Any:
    try:
        return read(body)
    except ValueError:
        return {"no JSON": body.decode("utf-8", "backslashreplace")}


def parts(content_type: str, body: bytes) -> list[dict[str, str]]:
    """The parts of a form, in order; a body that is no form is one part that says so."""
    boundary = re.search(r'boundary="?([^";]+)', content_type)
    if boundary is None:
        return [{"no boundary": content_type}]
    mark = b"\r\n--" + boundary[1].encode()
    first, *pieces = (b"\r\n" + body).split(mark)
    if first or not pieces or pieces[-1].strip(b"\r\n") != b"--":
        return [{"no form": body[:2000].decode("utf-8", "backslashreplace")}]
    return [_part(each) for each in pieces[:-1]]


def _part(piece: bytes) -> dict[str, str]:
    head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    pairs = [line.partition(":") for line in head.decode().split("\r\n")]
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    disposition = dict(re.findall(r'(\w+)="([^"]*)"', headers.get("content-disposition", "")))
    # As browsers write it: `"` is %22, CR is %0D, LF is %0A, everything else stands as it is.
    found = {key: value.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")
             for key, value in disposition.items()}  # fmt: skip
    if "filename" in found:
        found["content_type"] = headers.get("content-type", "")
    try:
        found["text"] = content.decode()
    except UnicodeDecodeError:
        found["hex"] = content.hex()
    return found
