"""Batches that are interrupted: every request is answered once, whatever happens in between."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from llama_stack_api.models.batches import Batch
from llama_stack_api.models.files import CreateFileRequest, File
from llama_stack_providers.batches.reference import provider
from llama_stack_providers.batches.reference.lines import Line
from llama_stack_providers.batches.reference.outcomes import Outcome, Tokens
from llama_stack_providers.batches.reference.table import BatchTable
from llama_stack_providers.files.local.config import LocalFilesConfig
from llama_stack_providers.files.local.provider import LocalFiles
from llama_stack_spi import (
    ConflictError,
    Context,
    LlamaStackError,
    Upload,
)
from tests.providers.batches.house import Gated, House, asked, counts, line
from tests.server.talkative import Forwarding, TalkativeConfig

MINE, THEIRS = Context("r", tenant="mine"), Context("r", tenant="theirs")
URL = "/v1/chat/completions"


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


def test_the_first_outcome_of_a_line_stays_and_counts_once(tmp_path: Path) -> None:
    table = BatchTable(tmp_path / "batches.db")
    batch = Batch(
        id="b", endpoint=URL, input_file_id="f", completion_window="24h", status="in_progress", created_at=1
    )
    table.create(batch, asked("f"), tenant="t", key=None)
    table.add("b", [Line(1, "a", b"{}"), Line(2, "b", b"{}")])
    for text in (b"first", b"second"):
        table.settle("b", [Outcome(1, text, failed=False, tokens=Tokens(read=3))])
    assert table.outcomes("b", failed=False, behind=0, count=9) == [(1, b"first")]
    assert [line.number for line in table.waiting("b", behind=0, count=9)] == [2]
    job = table.get("b")
    assert job is not None
    assert counts(job.batch) == {"total": 2, "completed": 1, "failed": 0}
    table.close()
