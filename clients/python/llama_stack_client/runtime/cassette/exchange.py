"""The format of a cassette: exchanges as plain JSON, the same in every language."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import httpx

from ..errors import LlamaStackClientError
from ..narrow import is_list, is_object
from ..request import BASE_PATH
from .multipart import parts

VERSION = 1
_KEPT = ("accept", "content-type")
_LEFT_OUT = frozenset(
    {
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "set-cookie",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)

Exchange = Mapping[str, Any]
"""A request and its response."""


def described(request: httpx.Request) -> dict[str, Any]:
    """A request, whose body has been read, as it stands in a cassette."""
    path = request.url.raw_path.decode("ascii")
    base = str(request.extensions.get(BASE_PATH, ""))
    headers = {name: request.headers[name] for name in _KEPT if name in request.headers}
    content_type = headers.get("content-type", "")
    found: dict[str, Any] = {
        "method": request.method,
        "path": path[len(base) :] if base and path.startswith(f"{base}/") else path,
        "headers": headers,
    }
    if content_type.startswith("multipart/form-data"):
        # The boundary differs from call to call, and is of no use without the form.
        headers["content-type"] = "multipart/form-data"
        found["body"] = {"parts": parts(request.content, content_type)}
    elif request.content:
        found["body"] = _body(request.content, is_json=content_type.startswith("application/json"))
    return found


def answered(response: httpx.Response, chunks: Sequence[bytes]) -> dict[str, Any]:
    """A response as it stands in a cassette."""
    headers = {name: value for name, value in response.headers.items() if name not in _LEFT_OUT}
    return {
        "status": response.status_code,
        "headers": headers,
        "chunks": [_body(chunk, is_json=False) for chunk in chunks],
    }


def bytes_of(chunk: Mapping[str, str]) -> bytes:
    """The bytes of a chunk."""
    return base64.b64decode(chunk["base64"]) if "base64" in chunk else chunk["text"].encode()


def key(request: Mapping[str, Any]) -> str:
    """What two equal requests have in common: method, path and body, whatever the order of its fields."""
    body = _canonical(request.get("body"))
    return json.dumps([request["method"], request["path"], body], sort_keys=True)


def read(path: Path) -> Sequence[Exchange]:
    """The exchanges of a cassette."""
    try:
        found = json.loads(path.read_bytes())
        version, exchanges = found["version"], list(found["exchanges"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LlamaStackClientError(f"{path} is no cassette: {error}") from error
    if version != VERSION:
        raise LlamaStackClientError(f"{path} is a cassette of version {version}, not {VERSION}")
    return exchanges


def write(path: Path, exchanges: Iterable[Exchange]) -> None:
    """Writes a cassette at once: a reader sees the old file or the new one, and nothing between."""
    text = json.dumps({"version": VERSION, "exchanges": list(exchanges)}, indent=2, ensure_ascii=False)
    new = path.with_name(f"{path.name}.new")
    new.write_text(f"{text}\n", encoding="utf-8")
    new.replace(path)


def _body(content: bytes, *, is_json: bool) -> dict[str, Any]:
    try:
        text = content.decode()
        return {"json": json.loads(text)} if is_json else {"text": text}
    except ValueError:
        return {"base64": base64.b64encode(content).decode("ascii")}


def _canonical(value: object) -> object:
    """JSON in which equal numbers are equal texts: `1.0` is `1`."""
    if is_object(value):
        return {name: _canonical(each) for name, each in value.items()}
    if is_list(value):
        return [_canonical(each) for each in value]
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value
