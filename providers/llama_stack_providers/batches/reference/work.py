"""One batch, from its file to its end. Each step begins from what the table says, so that a restart goes on there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping

from pydantic import MISSING

from llama_stack_api.interfaces.files import Files
from llama_stack_api.models.batches import BatchError, BatchErrors
from llama_stack_providers.batches.reference import output
from llama_stack_providers.batches.reference.answering import Answering
from llama_stack_providers.batches.reference.config import BatchesConfig
from llama_stack_providers.batches.reference.database import Database
from llama_stack_providers.batches.reference.endpoints import Endpoint
from llama_stack_providers.batches.reference.lines import Line, LineReader, numbered
from llama_stack_providers.batches.reference.outcomes import failed
from llama_stack_providers.batches.reference.table import ENDED, Job
from llama_stack_spi import Context, LlamaStackError

WINDOW = 500
"""Lines that go into the table together."""
WINDOW_BYTES = 8 * 1024 * 1024


class Work:
    """Brings batches to their end.

    Args:
        config: How hard.
        database: Where batches and their lines are.
        files: Where their files are.
        endpoints: What answers their lines.
        clock: What says the time, in Unix seconds.
    """

    def __init__(
        self,
        config: BatchesConfig,
        *,
        database: Database,
        files: Files,
        endpoints: Mapping[str, Endpoint],
        clock: Callable[[], float],
    ) -> None:
        self._config = config
        self._database = database
        self._files = files
        self._endpoints = endpoints
        self._clock = clock
        self._limit = asyncio.Semaphore(config.concurrency)

    async def finish(self, batch_id: str, *, stop: asyncio.Event, again: bool) -> None:
        """Brings a batch to its end.

        Args:
            batch_id: The batch.
            stop: Set when someone cancels it.
            again: Whether an earlier run may have got beyond what the table says.
        """
        while (job := await self._database.run(lambda table: table.get(batch_id))) is not None:
            if job.batch.status in ENDED:
                return
            if job.batch.status == "validating":
                await self._validate(job)
            elif job.batch.status == "in_progress":
                await self._answer(job, stop)
            else:
                await self._write(job, again=again)

    async def _validate(self, job: Job) -> None:
        reader = LineReader(job.batch.endpoint, most=self._config.max_requests)
        try:
            await self._read(job, reader)
            errors = reader.problems()
        except LlamaStackError as error:
            code = error.code or error.type
            errors = [BatchError(code=code, message=error.message, param="input_file_id")]
        if errors:
            changes: dict[str, object] = {
                "status": "failed",
                "failed_at": self._now(),
                "errors": BatchErrors(object="list", data=list(errors)),
            }
        else:
            model = next(iter(reader.models)) if len(reader.models) == 1 else MISSING
            changes = {"status": "in_progress", "in_progress_at": self._now(), "model": model}
        await self._change(job, {"validating"}, changes)

    async def _read(self, job: Job, reader: LineReader) -> None:
        batch_id = job.batch.id
        await self._database.run(lambda table: table.clear(batch_id))
        waiting: list[Line] = []
        size = 0
        async for number, text in numbered(await self._content(job)):
            line = reader.read(number, text)
            if reader.hopeless:
                return
            if line is None or reader.errors:
                continue
            waiting.append(line)
            size += len(line.body)
            if len(waiting) == WINDOW or size > WINDOW_BYTES:
                await self._add(batch_id, waiting)
                waiting, size = [], 0
        await self._add(batch_id, waiting)

    async def _add(self, batch_id: str, lines: list[Line]) -> None:
        await self._database.run(lambda table: table.add(batch_id, lines))

    async def _content(self, job: Job) -> AsyncIterator[bytes]:
        download = await self._files.files_content(job.batch.input_file_id, ctx=self._context(job))
        return _once(download.content) if isinstance(download.content, bytes) else download.content

    async def _answer(self, job: Job, stop: asyncio.Event) -> None:
        answering = Answering(
            job,
            self._endpoints[job.batch.endpoint],
            database=self._database,
            limit=self._limit,
            attempts=self._config.attempts,
            stop=stop,
        )
        expires = job.batch.expires_at
        left = None if expires is MISSING or expires is None else max(0.0, expires - self._clock())
        try:
            async with asyncio.timeout(left):
                await answering.run(workers=self._config.concurrency)
        except TimeoutError:
            await self._expire(job)
        if not stop.is_set():
            changes: dict[str, object] = {"status": "finalizing", "finalizing_at": self._now()}
            await self._change(job, {"in_progress"}, changes)

    async def _expire(self, job: Job) -> None:
        """Gives every line that is left an outcome, and marks the batch."""
        batch_id, sentence = job.batch.id, "The batch expired before this request was answered."
        changed = await self._change(job, {"in_progress"}, {"expired_at": self._now()})
        if changed is None or changed.batch.status != "in_progress":
            return
        while lines := await self._database.run(
            lambda table: table.waiting(batch_id, behind=0, count=WINDOW)
        ):
            outcomes = [failed(line, code="batch_expired", message=sentence) for line in lines]
            await self._database.run(lambda table: table.settle(batch_id, outcomes))  # noqa: B023

    async def _write(self, job: Job, *, again: bool) -> None:
        """Makes the files of a batch and ends it."""
        made: dict[str, object] = {}
        for kind, bad in (("output", False), ("error", True)):
            if (file_id := await self._file(job, kind, failed=bad, again=again)) is not None:
                made[f"{kind}_file_id"] = file_id
        now = self._now()
        expired = job.batch.expired_at is not MISSING
        ended = {"status": "expired"} if expired else {"status": "completed", "completed_at": now}
        await self._change(job, {"finalizing"}, {**ended, **made})
        await self._change(job, {"cancelling"}, {"status": "cancelled", "cancelled_at": now, **made})

    async def _file(self, job: Job, kind: str, *, failed: bool, again: bool) -> str | None:
        context = self._context(job)
        if again and (known := await output.found(self._files, job, kind, ctx=context)) is not None:
            return known
        file = await output.written(self._database, job.batch.id, failed=failed)
        if file is None:
            return None
        with file:
            return await output.uploaded(self._files, job, kind, file, ctx=context)

    async def _change(self, job: Job, from_: set[str], changes: Mapping[str, object]) -> Job | None:
        batch_id = job.batch.id
        return await self._database.run(lambda table: table.change(batch_id, from_, **changes))

    def _context(self, job: Job) -> Context:
        return Context(request_id=job.batch.id, tenant=job.tenant)

    def _now(self) -> int:
        return int(self._clock())


async def _once(content: bytes) -> AsyncIterator[bytes]:
    yield content
