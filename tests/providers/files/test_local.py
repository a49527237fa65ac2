"""Files in a folder: kept whole, found by their owners only, gone when their time is up."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from llama_stack_api.models.files import CreateFileRequest, File, FileExpiresAfter
from llama_stack_providers.files.local.config import LocalFilesConfig
from llama_stack_providers.files.local.contents import LEFT_BEHIND_SECONDS, PIECE_BYTES
from llama_stack_providers.files.local.provider import LocalFiles
from llama_stack_spi import Context, InvalidRequestError, LlamaStackError, NotFoundError, Upload

MINE, THEIRS = Context("r", tenant="mine"), Context("r", tenant="theirs")
ODD = os.urandom(3 * PIECE_BYTES + 17)


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def opened(folder: Path, clock: Clock, **config: float) -> LocalFiles:
    files = LocalFiles(LocalFilesConfig(path=str(folder), **config), clock=clock)
    await files.start()
    return files


@pytest.fixture
async def files(tmp_path: Path, clock: Clock) -> AsyncIterator[LocalFiles]:
    files = await opened(tmp_path, clock, max_file_mb=1)
    yield files
    await files.stop()


async def uploaded(
    files: LocalFiles,
    content: bytes = b"hello",
    *,
    filename: str = "a.txt",
    ctx: Context = MINE,
    **body: object,
) -> File:
    request = CreateFileRequest.model_validate({"purpose": "user_data", **body})
    return await files.files_create(request, file=Upload.from_bytes(content, filename=filename), ctx=ctx)


async def content(files: LocalFiles, file_id: str, ctx: Context = MINE) -> bytes:
    found = (await files.files_content(file_id, ctx=ctx)).content
    assert not isinstance(found, bytes)
    return b"".join([piece async for piece in found])


@pytest.mark.parametrize("bytes_", [b"", b"\0", ODD, ODD[:PIECE_BYTES]], ids=["none", "one", "many", "full"])
async def test_a_file_comes_back_byte_for_byte(files: LocalFiles, bytes_: bytes) -> None:
    file = await uploaded(files, bytes_)
    assert (file.bytes, file.filename, file.purpose, file.status) == (
        len(bytes_),
        "a.txt",
        "user_data",
        "processed",
    )
    assert await content(files, file.id) == bytes_


async def test_files_survive_the_server(tmp_path: Path, clock: Clock) -> None:
    first = await opened(tmp_path, clock)
    file = await uploaded(first, ODD)
    second = await opened(tmp_path, clock)
    assert await second.files_retrieve(file.id, ctx=MINE) == file
    assert await content(second, file.id) == ODD
    await first.stop()
    await second.stop()


async def test_names_are_data_and_never_paths(files: LocalFiles, tmp_path: Path) -> None:
    before = {path for path in tmp_path.parent.rglob("*") if "kept" not in path.parts}
    file = await uploaded(files, filename="../../../etc/passwd\0")
    assert file.filename == "../../../etc/passwd\0"
    assert {path for path in tmp_path.parent.rglob("*") if "kept" not in path.parts} == before
    for name in ("../files.db", "..", "/etc/passwd", file.id + "/", f"../kept/{file.id}"):
        with pytest.raises(NotFoundError):
            await files.files_content(name, ctx=MINE)


async def test_too_large_a_file_leaves_nothing(files: LocalFiles, tmp_path: Path) -> None:
    assert (await uploaded(files, b"x" * 1024 * 1024)).bytes == 1024 * 1024
    with pytest.raises(InvalidRequestError, match="larger than the 1048576 bytes"):
        await uploaded(files, b"x" * (1024 * 1024 + 1))
    assert len([*(tmp_path / "kept").iterdir()]) == 1
    assert [*(tmp_path / "incoming").iterdir()] == []


async def test_a_caller_who_leaves_uploads_nothing(files: LocalFiles, tmp_path: Path) -> None:
    reached, never = asyncio.Event(), asyncio.Event()

    class Stuck(Upload):
        async def read(self, size: int = -1) -> bytes:
            if reached.is_set():
                await never.wait()
            reached.set()
            return b"begun"

    stuck = Stuck.from_bytes(b"")
    task = asyncio.create_task(files.files_create(CreateFileRequest(purpose="batch"), file=stuck, ctx=MINE))
    await reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [*(tmp_path / "incoming").iterdir()] == [*(tmp_path / "kept").iterdir()] == []
    assert (await files.files_list(ctx=MINE)).data == []


async def test_lists_page_in_both_orders_and_by_purpose(files: LocalFiles) -> None:
    ids = [(await uploaded(files, purpose=purpose)).id for purpose in ("batch", "evals", "batch", "batch")]
    page = await files.files_list(limit=2, ctx=MINE)
    assert ([file.id for file in page.data], page.has_more) == (ids[:1:-1], True)
    rest = await files.files_list(limit=2, after=page.last_id, ctx=MINE)
    assert ([file.id for file in rest.data], rest.has_more) == (ids[1::-1], False)
    batch = await files.files_list(order="asc", purpose="batch", after=ids[0], ctx=MINE)
    assert [file.id for file in batch.data] == ids[2:]
    with pytest.raises(NotFoundError, match="go on from"):
        await files.files_list(after="file-0", ctx=MINE)


async def test_tenants_are_strangers(files: LocalFiles) -> None:
    theirs = await uploaded(files, ctx=THEIRS)
    assert (await files.files_list(ctx=MINE)).data == []
    for call in (
        files.files_retrieve(theirs.id, ctx=MINE),
        files.files_content(theirs.id, ctx=MINE),
        files.files_delete(theirs.id, ctx=MINE),
        files.files_list(after=theirs.id, ctx=MINE),
    ):
        with pytest.raises(NotFoundError):
            await call
    assert await content(files, theirs.id, THEIRS) == b"hello"


async def test_a_deleted_file_is_gone_from_the_disk(files: LocalFiles, tmp_path: Path) -> None:
    file = await uploaded(files, ODD)
    reading = await files.files_content(file.id, ctx=MINE)
    assert (await files.files_delete(file.id, ctx=MINE)).deleted
    assert [*(tmp_path / "kept").iterdir()] == []
    with pytest.raises(NotFoundError):
        await files.files_delete(file.id, ctx=MINE)
    assert not isinstance(reading.content, bytes)
    with pytest.raises(LlamaStackError, match="damaged or gone"):
        await anext(aiter(reading.content))


async def test_a_file_is_gone_the_second_its_time_is_up(
    tmp_path: Path, files: LocalFiles, clock: Clock
) -> None:
    file = await uploaded(files, expires_after=FileExpiresAfter(seconds=3600))
    assert file.expires_at == file.created_at + 3600
    clock.now += 3599
    assert (await files.files_retrieve(file.id, ctx=MINE)).id == file.id
    clock.now += 1
    with pytest.raises(NotFoundError):
        await files.files_content(file.id, ctx=MINE)
    assert (await files.files_list(ctx=MINE)).data == []
    again = await opened(tmp_path, clock, sweep_seconds=0.001)
    while [*(tmp_path / "kept").iterdir()]:  # noqa: ASYNC110
        await asyncio.sleep(0.001)
    await again.stop()


async def test_a_damaged_content_never_looks_whole(files: LocalFiles, tmp_path: Path) -> None:
    file = await uploaded(files, ODD)
    for damaged in (ODD[:-1], ODD[:-1] + b"?", b""):
        (tmp_path / "kept" / file.id).write_bytes(damaged)
        pieces = (await files.files_content(file.id, ctx=MINE)).content
        assert not isinstance(pieces, bytes)
        with pytest.raises(LlamaStackError, match="Upload it again"):
            [piece async for piece in pieces]


async def test_what_a_crash_left_is_cleaned_up_and_what_is_new_stays(tmp_path: Path, clock: Clock) -> None:
    files = await opened(tmp_path, clock)
    file = await uploaded(files)
    await files.stop()
    for name in ("kept/orphan", "incoming/part", "kept/fresh", f"kept/{file.id}"):
        (tmp_path / name).write_bytes(b"hello")
        if "fresh" not in name:
            long_ago = (tmp_path / name).stat().st_mtime - LEFT_BEHIND_SECONDS - 1
            os.utime(tmp_path / name, (long_ago, long_ago))
    files = await opened(tmp_path, clock)
    while (tmp_path / "kept/orphan").exists() or (tmp_path / "incoming/part").exists():  # noqa: ASYNC110
        await asyncio.sleep(0.001)
    assert (tmp_path / "kept/fresh").exists()
    assert await content(files, file.id) == b"hello"
    await files.stop()


async def test_a_folder_that_cannot_be_used_is_said(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_text("in the way")
    broken = LocalFiles(LocalFilesConfig(path=str(tmp_path / "file")), clock=clock)
    with pytest.raises(LlamaStackError, match="Choose another `path`"):
        await broken.start()
    await broken.stop()


async def test_only_the_owner_of_the_server_reads_the_folder(files: LocalFiles, tmp_path: Path) -> None:
    file = await uploaded(files)
    kept = tmp_path / "kept" / file.id
    assert (kept.stat().st_mode & 0o777, kept.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert sqlite3.connect(tmp_path / "files.db").execute("SELECT length(sha256) FROM files").fetchone() == (
        64,
    )
