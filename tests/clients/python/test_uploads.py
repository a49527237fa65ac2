"""Files in every form that a caller may hold them in."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.clients.python.conftest import async_client, sync_client


class Upload:
    """Answers a file and keeps the form."""

    def __init__(self) -> None:
        self.form = b""
        self.kind = ""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.form = request.content
        self.kind = request.headers["content-type"]
        return httpx.Response(200, json={"id": "f"})

    async def later(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self(request)


def upload(file: Any) -> bytes:
    peer = Upload()

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        return peer(request)

    assert sync_client(answer).files.create(file=file, purpose="batch").id == "f"
    assert peer.kind.startswith("multipart/form-data; boundary=")
    return peer.form


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"a": 1}\n')
    return path


def test_path(path: Path) -> None:
    form = upload(path)
    assert b'name="file"; filename="rows.jsonl"' in form
    assert b'{"a": 1}\n' in form


@pytest.mark.parametrize("content", [b"content", bytearray(b"content"), memoryview(b"content")])
def test_bytes(content: Any) -> None:
    form = upload(content)
    assert b'filename="upload"' in form
    assert b"\r\n\r\ncontent\r\n" in form


def test_file_object_is_sent_from_its_beginning_under_its_own_name(path: Path) -> None:
    with path.open("rb") as file:
        file.read(4)
        form = upload(file)
        assert not file.closed
    assert b'filename="rows.jsonl"' in form
    assert b'{"a": 1}\n' in form


def test_tuple_gives_name_and_type(path: Path) -> None:
    form = upload(("mine.bin", b"content", "application/x-mine"))
    assert b'filename="mine.bin"\r\nContent-Type: application/x-mine' in form
    assert b'filename="mine.txt"\r\nContent-Type: text/plain' in upload(("mine.txt", io.BytesIO(b"content")))
    assert b'filename="other.jsonl"' in upload(("other.jsonl", path))


def test_nested_fields_and_extra_fields() -> None:
    peer = Upload()

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        return peer(request)

    sync_client(answer).files.create(
        file=b"x",
        purpose="batch",
        expires_after={"anchor": "created_at", "seconds": 60},
        extra_body={"new": True},
    )
    for name, value in [(b"purpose", b"batch"), (b"expires_after[seconds]", b"60"), (b"new", b"true")]:
        assert b'name="' + name + b'"\r\n\r\n' + value in peer.form


@pytest.mark.parametrize("wrong", ["rows.jsonl", ("rows.jsonl", "text"), 7, io.StringIO("text")])
def test_anything_else_is_refused_with_a_hint(wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"^file is \w+; give bytes, a Path"):
        sync_client(Upload()).files.create(file=wrong, purpose="batch")


async def test_async_client_uploads_alike(path: Path) -> None:
    peer = Upload()
    http = httpx.AsyncClient(transport=httpx.MockTransport(peer.later))
    client = async_client(peer)
    client._http = http
    assert (await client.files.create(file=path, purpose="batch")).id == "f"
    assert b'filename="rows.jsonl"' in peer.form
