"""Files in every form that a caller may hold them in."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import llama_stack_client as sdk
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


# The way back


class Rows(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Bytes that come in three pieces, and how many have been asked for."""

    def __init__(self) -> None:
        self.taken = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in (b"one,", b"two,", b"three"):
            self.taken += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def answering(rows: Rows) -> Any:
    headers = {"content-disposition": 'attachment; filename="rows.csv"', "content-type": "text/csv"}
    return lambda request: httpx.Response(200, headers=headers, stream=rows)


def test_download_is_read_piece_by_piece(tmp_path: Path) -> None:
    rows = Rows()
    download = sync_client(answering(rows)).files.content("f")
    assert (download.filename, download.content_type, rows.taken) == ("rows.csv", "text/csv", 0)
    pieces = download.iter_bytes()
    assert next(pieces) == b"one,"
    assert rows.taken == 1
    assert list(pieces) == [b"two,", b"three"]
    assert rows.closed
    sync_client(answering(Rows())).files.content("f").write_to(tmp_path / "rows.csv")
    assert (tmp_path / "rows.csv").read_bytes() == b"one,two,three"


def test_download_is_read_whole() -> None:
    download = sync_client(answering(Rows())).files.content("f")
    assert download.content == download.read() == b"one,two,three"
    assert download.text() == "one,two,three"


def test_bytes_that_were_not_kept_cannot_be_had_again(tmp_path: Path) -> None:
    download = sync_client(answering(Rows())).files.content("f")
    download.write_to(tmp_path / "rows.csv")
    with pytest.raises(sdk.LlamaStackClientError, match="taken already"):
        _ = download.content
    kept = sync_client(answering(Rows())).files.content("f")
    assert kept.content
    kept.write_to(tmp_path / "rows.csv")
    assert (tmp_path / "rows.csv").read_bytes() == kept.content


def test_leaving_a_download_frees_its_connection() -> None:
    rows = Rows()
    with sync_client(answering(rows)).files.content("f"):
        assert not rows.closed
    assert rows.closed


def test_broken_download_is_a_connection_error() -> None:
    class Broken(Rows):
        def __iter__(self) -> Iterator[bytes]:
            yield b"one,"
            raise httpx.ReadError("gone")

    with pytest.raises(sdk.APIConnectionError, match="gone"):
        list(sync_client(answering(Broken())).files.content("f").iter_bytes())
    with pytest.raises(sdk.APIConnectionError, match="gone"):
        sync_client(answering(Broken())).files.content("f").read()


async def test_async_download(tmp_path: Path) -> None:
    download = await async_client(answering(Rows())).files.content("f")
    with pytest.raises(sdk.LlamaStackClientError, match="await aread"):
        _ = download.content
    assert await download.aread() == download.content == b"one,two,three"
    rows = Rows()
    async with await async_client(answering(rows)).files.content("f") as download:
        assert [piece async for piece in download.aiter_bytes(6)] == [b"one,tw", b"o,thre", b"e"]
    assert rows.closed
    await (await async_client(answering(Rows())).files.content("f")).awrite_to(tmp_path / "rows.csv")
    assert (tmp_path / "rows.csv").read_bytes() == b"one,two,three"


@pytest.mark.parametrize("form", ["bytes", "path", "file", "stream"])
def test_progress_is_told_while_a_file_is_sent(form: str, tmp_path: Path) -> None:
    size = 200_000
    path = tmp_path / "big"
    path.write_bytes(b"x" * size)

    class Stream:
        """Cannot be rewound, and does not know its size."""

        def __init__(self) -> None:
            self.file = path.open("rb")

        def read(self, size: int = -1) -> bytes:
            return self.file.read(size)

    contents: dict[str, Any] = {
        "bytes": b"x" * size,
        "path": path,
        "file": io.BytesIO(b"x" * size),
        "stream": Stream(),
    }
    seen: list[int] = []
    sent = upload(sdk.Upload(contents[form], "big", "text/plain", progress=seen.append))
    assert b"x" * size in sent
    assert seen == sorted(seen)
    assert len(seen) > 2
    assert seen[-1] == size


def test_upload_has_a_name_and_a_type() -> None:
    form = upload(sdk.Upload(b"content", "a.txt", "text/plain"))
    assert b'filename="a.txt"\r\nContent-Type: text/plain\r\n\r\ncontent' in form
    assert b'filename="upload"' in upload(sdk.Upload(b"content"))
