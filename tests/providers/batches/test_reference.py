"""Batches: every request answered once, whatever happens in between."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from pydantic import MISSING

from llama_stack_api.interfaces.files import Files
from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.batches import (
    Batch,
    BatchError,
    BatchErrors,
    BatchRequestCounts,
    CreateBatchRequest,
)
from llama_stack_api.models.files import CreateFileRequest, File
from llama_stack_api.models.inference import ChatCompletion, CreateChatCompletionRequest
from llama_stack_providers.batches.reference import PROVIDER, provider
from llama_stack_providers.batches.reference.config import BatchesConfig
from llama_stack_providers.batches.reference.endpoints import endpoints_of
from llama_stack_providers.batches.reference.lines import MOST_LINE_BYTES, LineReader, numbered
from llama_stack_providers.batches.reference.provider import ReferenceBatches
from llama_stack_providers.files.local.config import LocalFilesConfig
from llama_stack_providers.files.local.provider import LocalFiles
from llama_stack_spi import (
    ConflictError,
    Context,
    Download,
    InvalidRequestError,
    LlamaStackError,
    NotFoundError,
    RateLimitError,
    UnsupportedOperationError,
    Upload,
)
from tests.server.talkative import Forwarding, TalkativeConfig

MINE, THEIRS = Context("r", tenant="mine"), Context("r", tenant="theirs")
URL = "/v1/chat/completions"


def line(custom_id: str, text: str = "x", **body: object) -> dict[str, object]:
    messages = [{"role": "user", "content": text}]
    return {
        "custom_id": custom_id,
        "method": "POST",
        "url": URL,
        "body": {"model": "m", "messages": messages, **body},
    }


def jsonl(*lines: object) -> bytes:
    return b"".join(json.dumps(each).encode() + b"\n" for each in lines)


class Gated(Forwarding):
    """Waits with each answer for a permission."""

    def __init__(self) -> None:
        super().__init__(TalkativeConfig())
        self.permits = asyncio.Semaphore(0)
        self.begun = asyncio.Semaphore(0)

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        self.begun.release()
        await self.permits.acquire()
        return await super().chat_completions_create(body, ctx=ctx)

    def said(self) -> list[str]:
        return [str(body.messages[-1].content) for body in self.seen]


class House:
    """A provider of batches over real files and a scripted inference."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = LocalFiles(LocalFilesConfig(path=str(folder / "files")))
        self.talk: Inference = Forwarding(TalkativeConfig())
        self.now = 1_800_000_000.0
        self.batches: ReferenceBatches

    async def open(
        self,
        inference: Inference | None = None,
        *,
        files: Files | None = None,
        window: int = 86_400,
        **config: int,
    ) -> None:
        """Starts a server; another one that was there has stopped before."""
        self.talk = inference or self.talk
        settings = BatchesConfig(path=str(self.folder / "batches"), **config)
        self.batches = ReferenceBatches(
            settings,
            files=files or self.files,
            endpoints=endpoints_of(self.talk),
            clock=lambda: self.now,
            window=window,
        )
        await self.batches.start()
        await self.batches.resume()

    async def uploaded(self, content: bytes, ctx: Context = MINE, purpose: str = "batch") -> str:
        request = CreateFileRequest.model_validate({"purpose": purpose})
        return (await self.files.files_create(request, file=Upload.from_bytes(content), ctx=ctx)).id

    async def created(self, *lines: object, ctx: Context = MINE, **body: object) -> Batch:
        file_id = await self.uploaded(jsonl(*lines), ctx)
        return await self.batches.batches_create(asked(file_id, **body), ctx=ctx)

    async def until(self, batch_id: str, holds: Callable[[Batch], bool], ctx: Context = MINE) -> Batch:
        async with asyncio.timeout(20):
            # Callers of this API poll, so its tests do.
            while not holds(batch := await self.batches.batches_retrieve(batch_id, ctx=ctx)):  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        return batch

    async def ended(self, batch_id: str, ctx: Context = MINE) -> Batch:
        ends = {"completed", "failed", "expired", "cancelled"}
        return await self.until(batch_id, lambda batch: batch.status in ends, ctx)

    async def read(self, file_id: object, ctx: Context = MINE) -> list[dict[str, Any]]:
        assert isinstance(file_id, str)
        content = (await self.files.files_content(file_id, ctx=ctx)).content
        assert not isinstance(content, bytes)
        return [json.loads(each) for each in b"".join([piece async for piece in content]).splitlines()]

    async def made(self) -> Sequence[File]:
        return (await self.files.files_list(purpose="batch_output", ctx=MINE)).data


def asked(file_id: str, **body: object) -> CreateBatchRequest:
    return CreateBatchRequest.model_validate(
        {"input_file_id": file_id, "endpoint": URL, "completion_window": "24h", **body}
    )


@pytest.fixture
async def empty(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path)
    await house.files.start()
    yield house
    await house.batches.stop()
    await house.files.stop()


@pytest.fixture
async def house(empty: House) -> House:
    await empty.open()
    return empty


async def test_each_request_is_answered_in_its_place(house: House) -> None:
    lines = [line(f"c{number}", f"Grüße {number}") for number in range(7)]
    created = await house.created(*lines, metadata={"topic": "rivers"})
    assert (created.status, created.expires_at) == ("validating", created.created_at + 86_400)
    batch = await house.ended(created.id)
    assert batch.model_dump(exclude={"output_file_id"}) == {
        **created.model_dump(),
        "status": "completed",
        "model": "m",
        "in_progress_at": batch.created_at,
        "finalizing_at": batch.created_at,
        "completed_at": batch.created_at,
        "request_counts": {"total": 7, "completed": 7, "failed": 0},
        "usage": {
            "input_tokens": 14,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 21,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 35,
        },
    }
    output = await house.read(batch.output_file_id)
    assert [each["custom_id"] for each in output] == [f"c{number}" for number in range(7)]
    for number, each in enumerate(output):
        assert set(each) == {"id", "custom_id", "response", "error"}
        assert (each["error"], each["response"]["status_code"]) == (None, 200)
        said = each["response"]["body"]["choices"][0]["message"]["content"]
        assert said == f"You said: Grüße {number}"
    [file] = await house.made()
    assert (file.id, file.filename) == (batch.output_file_id, f"{batch.id}_output.jsonl")


async def test_requests_that_fail_stand_in_the_error_file(house: House) -> None:
    batch = await house.ended(
        (
            await house.created(
                line("good"),
                line("refused", "refuse this"),
                {**line("no messages"), "body": {"model": "n"}},
                line("streaming", stream=True),
            )
        ).id
    )
    assert (batch.status, counts(batch)) == (
        "completed",
        {"total": 4, "completed": 1, "failed": 3},
    )
    assert [each["custom_id"] for each in await house.read(batch.output_file_id)] == ["good"]
    errors = await house.read(batch.error_file_id)
    assert [(each["custom_id"], each["response"], each["error"]["code"]) for each in errors] == [
        ("refused", None, "refused"),
        ("no messages", None, "invalid_request"),
        ("streaming", None, "invalid_request_error"),
    ]
    assert errors[1]["error"]["message"].startswith("messages: ")
    assert "model" not in batch.model_dump()


BAD: dict[str, list[dict[str, object]]] = {
    "invalid_request": [{"custom_id": "a", "method": "POST", "url": URL}],
    "mismatched_endpoint": [{**line("a"), "url": "/v1/embeddings"}],
    "duplicate_custom_id": [line("a"), line("a")],
    "empty_file": [],
    "too_many_requests": [line(str(number)) for number in range(6)],
}


@pytest.mark.parametrize("code", BAD)
async def test_a_file_that_is_no_batch_fails_it_with_the_lines_at_fault(empty: House, code: str) -> None:
    await empty.open(max_requests=5)
    batch = await empty.ended((await empty.created(*BAD[code])).id)
    assert (batch.status, batch.failed_at) == ("failed", batch.created_at)
    [error] = errors_of(batch)
    assert error.code == code
    assert error.line == (len(BAD[code]) or MISSING)
    assert isinstance(empty.talk, Forwarding)
    assert empty.talk.seen == []


async def test_a_file_that_is_gone_fails_the_batch(empty: House) -> None:
    class Forgetful(LocalFiles):
        async def files_content(self, file_id: str, *, ctx: Context) -> Download:
            raise NotFoundError("There is no such file any more.", code="file_not_found")

    files = Forgetful(LocalFilesConfig(path=str(empty.folder / "files")))
    await files.start()
    await empty.open(files=files)
    batch = await empty.ended((await empty.created(line("a"))).id)
    [error] = errors_of(batch)
    assert (batch.status, error.code, error.param) == ("failed", "file_not_found", "input_file_id")
    await files.stop()


def errors_of(batch: Batch) -> list[BatchError]:
    assert isinstance(batch.errors, BatchErrors)
    assert isinstance(batch.errors.data, list)
    return batch.errors.data


async def test_what_cannot_be_asked_for_is_refused_at_once(house: House) -> None:
    with pytest.raises(NotFoundError, match="file-none"):
        await house.batches.batches_create(asked("file-none"), ctx=MINE)
    theirs = await house.uploaded(jsonl(line("a")), THEIRS)
    with pytest.raises(NotFoundError):
        await house.batches.batches_create(asked(theirs), ctx=MINE)
    other = await house.uploaded(b"x", purpose="user_data")
    with pytest.raises(InvalidRequestError, match="purpose 'user_data'"):
        await house.batches.batches_create(asked(other), ctx=MINE)
    with pytest.raises(UnsupportedOperationError, match="of /v1/responses"):
        await house.batches.batches_create(asked(theirs, endpoint="/v1/responses"), ctx=THEIRS)


async def test_other_endpoints_are_answered_too(house: House) -> None:
    body = {"model": "m", "input": "x"}
    row = {"custom_id": "a", "method": "POST", "url": "/v1/embeddings", "body": body}
    batch = await house.ended((await house.created(row, endpoint="/v1/embeddings")).id)
    [answer] = await house.read(batch.output_file_id)
    assert answer["response"]["body"]["data"][0]["embedding"] == [1.0, 2.0]
    assert batch.usage.input_tokens == 4  # type: ignore[union-attr]


async def test_no_more_requests_than_allowed_are_under_way_over_all_batches(empty: House) -> None:
    talk = Forwarding(TalkativeConfig(pause=0.002))
    await empty.open(talk, concurrency=3)
    batches = [await empty.created(*[line(str(number)) for number in range(20)]) for _ in range(3)]
    for batch in batches:
        assert (await empty.ended(batch.id)).status == "completed"
    assert talk.most_under_way == 3


async def test_a_restart_goes_on_where_it_was(empty: House) -> None:
    first = Gated()
    await empty.open(first, concurrency=3)
    created = await empty.created(*[line(f"c{number}", str(number)) for number in range(10)])
    for _ in range(4):
        first.permits.release()
    await empty.until(created.id, lambda batch: counts(batch)["completed"] == 4)
    await empty.batches.stop()
    second = Forwarding(TalkativeConfig())
    await empty.open(second)
    batch = await empty.ended(created.id)
    output = await empty.read(batch.output_file_id)
    assert [each["custom_id"] for each in output] == [f"c{number}" for number in range(10)]
    assert len(second.seen) == 6
    assert (batch.request_counts.completed, batch.usage.total_tokens) == (10, 50)  # type: ignore[union-attr]
    assert {ctx.tenant for ctx in second.contexts} == {"mine"}


async def test_cancelling_finishes_what_is_under_way_and_begins_no_more(empty: House) -> None:
    talk = Gated()
    await empty.open(talk, concurrency=2)
    created = await empty.created(*[line(f"c{number}") for number in range(10)])
    for _ in range(2):
        await talk.begun.acquire()
    cancelling = await empty.batches.batches_cancel(created.id, ctx=MINE)
    again = await empty.batches.batches_cancel(created.id, ctx=MINE)
    assert (cancelling.status, again.status) == ("cancelling", "cancelling")
    for _ in range(10):
        talk.permits.release()
    batch = await empty.ended(created.id)
    assert (batch.status, batch.cancelled_at, len(talk.seen)) == ("cancelled", batch.created_at, 2)
    assert [each["custom_id"] for each in await empty.read(batch.output_file_id)] == ["c0", "c1"]
    assert counts(batch) == {"total": 10, "completed": 2, "failed": 0}
    with pytest.raises(ConflictError, match="ended already"):
        await empty.batches.batches_cancel(created.id, ctx=MINE)


@pytest.mark.parametrize("restarted", [False, True])
async def test_a_batch_that_takes_too_long_expires_with_what_it_has(empty: House, restarted: bool) -> None:
    talk = Gated()
    await empty.open(talk, concurrency=2, window=86_400 if restarted else 1)
    created = await empty.created(*[line(f"c{number}") for number in range(5)])
    for _ in range(2):
        talk.permits.release()
    if restarted:
        await empty.until(created.id, lambda batch: counts(batch)["completed"] == 2)
        await empty.batches.stop()
        empty.now += 86_401
        await empty.open(Gated())
    batch = await empty.ended(created.id)
    assert batch.status == "expired"
    assert counts(batch) == {"total": 5, "completed": 2, "failed": 3}
    assert [each["custom_id"] for each in await empty.read(batch.output_file_id)] == ["c0", "c1"]
    errors = await empty.read(batch.error_file_id)
    assert [each["error"]["code"] for each in errors] == ["batch_expired"] * 3


def counts(batch: Batch) -> dict[str, int]:
    assert isinstance(batch.request_counts, BatchRequestCounts)
    return batch.request_counts.model_dump(exclude={"object"})


async def test_a_provider_that_asks_for_patience_gets_it(empty: House) -> None:
    class Busy(Forwarding):
        async def chat_completions_create(
            self, body: CreateChatCompletionRequest, *, ctx: Context
        ) -> ChatCompletion:
            answer = await super().chat_completions_create(body, ctx=ctx)
            if len(self.seen) < 3 or "hopeless" in str(body.messages[-1].content):
                raise RateLimitError("Too many.", retry_after=0.001, code="busy")
            return answer

    await empty.open(Busy(TalkativeConfig()), concurrency=1, attempts=3)
    batch = await empty.ended((await empty.created(line("a"), line("b", "hopeless"))).id)
    assert [each["custom_id"] for each in await empty.read(batch.output_file_id)] == ["a"]
    assert [each["error"]["code"] for each in await empty.read(batch.error_file_id)] == ["busy"]


async def test_a_bug_in_a_provider_fails_a_line_and_tells_nothing(empty: House) -> None:
    class Buggy(Forwarding):
        async def chat_completions_create(
            self, body: CreateChatCompletionRequest, *, ctx: Context
        ) -> ChatCompletion:
            raise ZeroDivisionError("secret")

    await empty.open(Buggy(TalkativeConfig()))
    batch = await empty.ended((await empty.created(line("a"))).id)
    [error] = await empty.read(batch.error_file_id)
    assert (error["error"]["code"], "secret" in str(error)) == ("server_error", False)
    assert batch.output_file_id is MISSING


@pytest.mark.parametrize("moment", [0, 1, 2, 3])
async def test_files_that_fail_delay_a_batch_and_are_not_made_twice(
    empty: House, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    monkeypatch.setattr(provider, "FIRST_PAUSE", 0.001)

    class Failing(LocalFiles):
        count = 0

        async def files_create(self, body: CreateFileRequest, *, file: Upload, ctx: Context) -> File:
            if body.purpose == "batch":
                return await super().files_create(body, file=file, ctx=ctx)
            self.count += 1
            # Before or after the first file is there, and before or after the second.
            if self.count == moment // 2 + 1 and moment % 2 == 0:
                raise LlamaStackError("The disk is full.")
            made = await super().files_create(body, file=file, ctx=ctx)
            if self.count == moment // 2 + 1:
                raise LlamaStackError("The connection broke.")
            return made

    files = Failing(LocalFilesConfig(path=str(empty.folder / "files")))
    await files.start()
    await empty.open(files=files)
    batch = await empty.ended((await empty.created(line("a"), line("b", "refuse"))).id)
    assert batch.status == "completed"
    assert {file.id for file in await empty.made()} == {batch.output_file_id, batch.error_file_id}
    assert len(await empty.made()) == 2
    await files.stop()


async def test_a_key_begins_one_batch(house: House) -> None:
    file_id = await house.uploaded(jsonl(line("a")))
    one, other = [
        await house.batches.batches_create(asked(file_id, idempotency_key="k"), ctx=MINE) for _ in range(2)
    ]
    assert one.id == other.id
    with pytest.raises(ConflictError, match="'k'"):
        await house.batches.batches_create(asked(file_id, idempotency_key="k", metadata={"a": "b"}), ctx=MINE)
    theirs = await house.created(line("a"), ctx=THEIRS, idempotency_key="k")
    assert theirs.id != one.id


async def test_tenants_are_strangers(house: House) -> None:
    theirs = await house.created(line("a"), ctx=THEIRS)
    await house.ended(theirs.id, THEIRS)
    assert (await house.batches.batches_list(ctx=MINE)).data == []
    for call in (
        house.batches.batches_retrieve(theirs.id, ctx=MINE),
        house.batches.batches_cancel(theirs.id, ctx=MINE),
        house.batches.batches_list(after=theirs.id, ctx=MINE),
    ):
        with pytest.raises(NotFoundError):
            await call
    batch = await house.batches.batches_retrieve(theirs.id, ctx=THEIRS)
    with pytest.raises(NotFoundError):
        await house.read(batch.output_file_id, MINE)
    assert len(await house.read(batch.output_file_id, THEIRS)) == 1


async def test_lists_page_newest_first(house: House) -> None:
    ids = [(await house.created(line("a"))).id for _ in range(5)]
    page = await house.batches.batches_list(limit=3, ctx=MINE)
    assert ([batch.id for batch in page.data], page.first_id, page.has_more) == (ids[:1:-1], ids[4], True)
    rest = await house.batches.batches_list(after=page.last_id, ctx=MINE)
    assert ([batch.id for batch in rest.data], rest.has_more) == (ids[1::-1], False)


async def test_output_files_live_as_long_as_was_asked(house: House) -> None:
    created = await house.created(line("a"), output_expires_after={"anchor": "created_at", "seconds": 7200})
    await house.ended(created.id)
    [file] = await house.made()
    assert file.expires_at == file.created_at + 7200


async def test_a_batch_that_ended_leaves_no_request_and_no_answer_behind(house: House) -> None:
    created = await house.created(line("a", "something private"))
    await house.ended(created.id)
    await house.batches.stop()
    assert [
        path.name for path in (house.folder / "batches").iterdir() if b"private" in path.read_bytes()
    ] == []
    await house.open()


async def test_of_several_servers_one_works_and_another_goes_on(
    empty: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(provider, "LOOK_SECONDS", 0.001)
    first, second = Gated(), Gated()
    await empty.open(first, concurrency=1)
    leader = empty.batches
    await empty.open(second, concurrency=1)
    created = await empty.created(line("a"), line("b"), line("c"))
    await first.begun.acquire()
    first.permits.release()
    await first.begun.acquire()
    assert second.begun.locked()
    await leader.stop()
    await second.begun.acquire()
    await empty.batches.batches_cancel(created.id, ctx=MINE)
    second.permits.release()
    batch = await empty.ended(created.id)
    assert (batch.status, counts(batch)) == ("cancelled", {"total": 3, "completed": 2, "failed": 0})
    assert [each["custom_id"] for each in await empty.read(batch.output_file_id)] == ["a", "b"]


async def test_a_batch_is_cancelled_through_any_server(empty: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provider, "LOOK_SECONDS", 0.001)
    talk = Gated()
    await empty.open(talk, concurrency=1)
    leader = empty.batches
    created = await empty.created(line("a"), line("b"))
    await talk.begun.acquire()
    await empty.open(Gated())
    await empty.batches.batches_cancel(created.id, ctx=MINE)
    while not leader._stops[created.id].is_set():  # noqa: ASYNC110
        await asyncio.sleep(0.001)
    talk.permits.release()
    batch = await empty.ended(created.id)
    assert (batch.status, counts(batch)["completed"]) == ("cancelled", 1)
    await leader.stop()


def test_the_card_names_its_siblings() -> None:
    assert (PROVIDER.requires, PROVIDER.uses) == (("files", "inference"), ("responses", "safety"))


class TestLines:
    @staticmethod
    async def split(*pieces: bytes) -> list[tuple[int, bytes]]:
        async def arriving() -> AsyncIterator[bytes]:
            for piece in pieces:
                yield piece

        return [each async for each in numbered(arriving())]

    async def test_lines_are_found_however_they_arrive(self) -> None:
        whole = b'{"a": 1}\r\n\n{"b": "\xc3\xa4"}\nend'
        expected = [(1, b'{"a": 1}\r'), (2, b""), (3, b'{"b": "\xc3\xa4"}'), (4, b"end")]
        for cut in range(len(whole)):
            assert await self.split(whole[:cut], b"", whole[cut:]) == expected
        assert await self.split(*[whole[place : place + 1] for place in range(len(whole))]) == expected
        assert await self.split(whole + b"\n") == expected

    async def test_a_line_without_end_is_not_read_forever(self) -> None:
        piece, seen = b"x" * (MOST_LINE_BYTES // 4), 0

        async def endless() -> AsyncIterator[bytes]:
            nonlocal seen
            while True:
                seen += 1
                yield piece

        [(number, text)] = [each async for each in numbered(endless())]
        reader = LineReader(URL, most=10)
        assert (number, seen, reader.read(number, text)) == (1, 5, None)
        assert reader.errors[0].code == "line_too_long"

    def test_errors_are_told_up_to_a_point(self) -> None:
        reader = LineReader(URL, most=1000)
        number = 0
        while not reader.hopeless:
            number += 1
            assert reader.read(number, b"garbage") is None
        assert len(reader.errors) == number == 100
