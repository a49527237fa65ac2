"""Files of the stub."""

from __future__ import annotations

import pytest

from llama_stack_api.models.files import CreateFileRequest, File, FileExpiresAfter
from llama_stack_providers.stub.files import PROVIDER, StubFiles
from llama_stack_providers.stub.kit import clock
from llama_stack_spi import Context, NotFoundError, Upload
from tests.providers.stub.siblings import built

CTX = Context("test")


@pytest.fixture
def files() -> StubFiles:
    return built(PROVIDER)


async def uploaded(files: StubFiles, content: bytes = b"hello", filename: str = "a.txt") -> File:
    upload = Upload.from_bytes(content, filename=filename)
    return await files.files_create(CreateFileRequest(purpose="user_data"), file=upload, ctx=CTX)


async def test_a_file_comes_back_as_it_went_in(files: StubFiles) -> None:
    file = await uploaded(files, "grüße\0".encode())
    assert (file.filename, file.bytes, file.purpose) == ("a.txt", 8, "user_data")
    download = await files.files_content(file.id, ctx=CTX)
    assert (download.content, download.filename) == ("grüße\0".encode(), "a.txt")


async def test_a_lifetime_counts_from_the_creation(files: StubFiles) -> None:
    body = CreateFileRequest(purpose="batch", expires_after=FileExpiresAfter(seconds=3600))
    file = await files.files_create(body, file=Upload.from_bytes(b""), ctx=CTX)
    assert file.expires_at == file.created_at + 3600


async def test_a_file_whose_time_is_up_is_gone(files: StubFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    body = CreateFileRequest(purpose="batch", expires_after=FileExpiresAfter(seconds=3600))
    file = await files.files_create(body, file=Upload.from_bytes(b""), ctx=CTX)
    stays = await uploaded(files)
    monkeypatch.setattr(clock, "latest", lambda: file.created_at + 3599)
    assert await files.files_retrieve(file.id, ctx=CTX) == file
    monkeypatch.setattr(clock, "latest", lambda: file.created_at + 3600)
    for ask in (files.files_retrieve, files.files_content, files.files_delete):
        with pytest.raises(NotFoundError, match=file.id):
            await ask(file.id, ctx=CTX)
    assert [each.id for each in (await files.files_list(limit=1, ctx=CTX)).data] == [stays.id]


async def test_lists_go_on_behind_a_file_in_either_order(files: StubFiles) -> None:
    newest = await uploaded(files)
    first = await files.files_list(limit=2, ctx=CTX)
    assert (first.first_id, first.has_more) == (newest.id, True)
    rest = await files.files_list(after=first.last_id, ctx=CTX)
    assert [each.id for each in rest.data] == ["file_0001"]
    assert (await files.files_list(order="asc", ctx=CTX)).first_id == "file_0001"


async def test_a_list_keeps_to_a_purpose(files: StubFiles) -> None:
    listed = await files.files_list(purpose="batch", ctx=CTX)
    assert [each.filename for each in listed.data] == ["requests.jsonl"]


async def test_a_deleted_file_is_unknown(files: StubFiles) -> None:
    assert (await files.files_delete("file_0001", ctx=CTX)).deleted
    with pytest.raises(NotFoundError):
        await files.files_content("file_0001", ctx=CTX)
    with pytest.raises(NotFoundError):
        await files.files_list(after="file_0001", ctx=CTX)
