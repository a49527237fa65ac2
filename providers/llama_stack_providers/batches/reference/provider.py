"""The operations on batches."""

from __future__ import annotations

import asyncio
import logging
import secrets
import sqlite3
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from llama_stack_api.interfaces.batches import Batches
from llama_stack_api.interfaces.files import Files
from llama_stack_api.models.batches import Batch, CreateBatchRequest, ListBatchesResponse
from llama_stack_providers.batches.reference.config import BatchesConfig
from llama_stack_providers.batches.reference.database import Database
from llama_stack_providers.batches.reference.endpoints import Endpoint
from llama_stack_providers.batches.reference.table import ENDED, Job
from llama_stack_providers.batches.reference.work import Work
from llama_stack_spi import (
    ConflictError,
    Context,
    Health,
    InvalidRequestError,
    LlamaStackError,
    NotFoundError,
    UnsupportedOperationError,
    given,
)

_LOG = logging.getLogger(__name__)

DAY = 86_400
LOOK_SECONDS = 1.0
"""Time between two looks for batches that another server took on, and for whether it still runs."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds before a batch goes on whose work failed, for instance because a disk is full."""


class ReferenceBatches(Batches):
    """Answers batches in the background. What is answered is kept line by line, and a restart goes on from there.

    Servers that share a folder show the same batches; one of them answers, and another goes on when it stops.

    Requests are sent without what their caller passes through to providers, such as keys of remote services: those
    are not kept, so a later run would not have them.

    Args:
        config: Where batches are kept.
        files: Where their files are.
        endpoints: What answers their lines.
        clock: What says the time, in Unix seconds.
        window: Seconds within which a batch is answered.
    """

    def __init__(
        self,
        config: BatchesConfig,
        *,
        files: Files,
        endpoints: Mapping[str, Endpoint],
        clock: Callable[[], float] = time.time,
        window: int = DAY,
    ) -> None:
        self._config = config
        self._folder = Path(config.path).expanduser()
        self._files = files
        self._endpoints = endpoints
        self._clock = clock
        self._window = window
        self._database: Database | None = None
        self._work: Work | None = None
        self._leads = False
        self._watcher: asyncio.Task[None] | None = None
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._stops: dict[str, asyncio.Event] = {}

    async def start(self) -> None:
        """Opens the folder."""
        self._database = await Database.open(self._folder)
        self._work = Work(
            self._config,
            database=self._database,
            files=self._files,
            endpoints=self._endpoints,
            clock=self._clock,
        )

    async def resume(self) -> None:
        """Goes on with the batches that have not ended, once no other server does."""
        self._watcher = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """Leaves the work where it is; the next run, or another server, goes on."""
        tasks = [*self._tasks.values(), *([self._watcher] if self._watcher else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._database is not None:
            await self._database.close()

    async def health(self) -> Health:
        """Is well once it is started; what a batch meets stands in the batch."""
        return Health("OK")

    async def batches_create(self, body: CreateBatchRequest, *, ctx: Context) -> Batch:
        """Begins a batch; a known idempotency key answers the batch that it began."""
        if body.endpoint not in self._endpoints:
            raise UnsupportedOperationError(
                f"This server answers no batches of {body.endpoint}. It does of: {', '.join(self._endpoints)}.",
                code="unsupported_endpoint",
                param="endpoint",
            )
        key = given(body.idempotency_key, None)
        batch = await self._new(body, ctx)
        known = await self._known.run(lambda table: table.create(batch, body, tenant=ctx.tenant, key=key))
        if known is None:
            if self._leads:
                self._begin(batch.id, again=False)
            return batch
        if known.request.model_dump_json() != body.model_dump_json():
            raise ConflictError(
                f"The idempotency key {key!r} belongs to a batch with other values.",
                code="idempotency_key_reused",
                param="idempotency_key",
            )
        return known.batch

    async def batches_list(
        self, *, after: str | None = None, limit: int = 20, ctx: Context
    ) -> ListBatchesResponse:
        """Lists batches, newest first."""
        below = None
        if after is not None:
            last = await self._find(after, ctx)
            if last is None:
                raise NotFoundError(
                    f"The list has no batch with the id {after!r} to go on from.",
                    code="batch_not_found",
                    param="after",
                )
            below = last.number
        found = await self._known.run(
            lambda table: table.page(tenant=ctx.tenant, below=below, count=limit + 1)
        )
        shown = [job.batch for job in found[:limit]]
        return ListBatchesResponse(
            data=shown,
            first_id=shown[0].id if shown else None,
            last_id=shown[-1].id if shown else None,
            has_more=len(found) > limit,
        )

    async def batches_retrieve(self, batch_id: str, *, ctx: Context) -> Batch:
        """Returns a batch, with its progress."""
        return (await self._get(batch_id, ctx)).batch

    async def batches_cancel(self, batch_id: str, *, ctx: Context) -> Batch:
        """Lets a batch begin no further request; what is under way is finished."""
        await self._get(batch_id, ctx)
        changes = {"status": "cancelling", "cancelling_at": int(self._clock())}
        going = {"validating", "in_progress", "finalizing"}
        job = await self._known.run(lambda table: table.change(batch_id, going, **changes))
        if job is None or job.batch.status in ENDED:
            raise ConflictError(
                f"The batch {batch_id!r} has ended already.", code="batch_ended", param="batch_id"
            )
        if (stop := self._stops.get(batch_id)) is not None:
            stop.set()
        return job.batch

    async def _new(self, body: CreateBatchRequest, ctx: Context) -> Batch:
        file = await self._files.files_retrieve(body.input_file_id, ctx=ctx)
        if file.purpose != "batch":
            raise InvalidRequestError(
                f"The file {body.input_file_id!r} has the purpose '{file.purpose}'. Upload it with the purpose 'batch'.",
                code="invalid_purpose",
                param="input_file_id",
            )
        created = int(self._clock())
        return Batch(
            id=f"batch_{secrets.token_hex(16)}",
            endpoint=body.endpoint,
            input_file_id=body.input_file_id,
            completion_window=body.completion_window,
            status="validating",
            created_at=created,
            expires_at=created + self._window,
            metadata=body.metadata,
        )

    async def _watch(self) -> None:
        while not self._known.lead():  # noqa: ASYNC110  only the kernel knows, and it does not call
            await asyncio.sleep(LOOK_SECONDS)
        self._leads = True
        while True:
            try:
                for batch_id, status in await self._known.run(lambda table: table.unfinished()):
                    self._begin(batch_id, again=True)
                    if status == "cancelling" and (stop := self._stops.get(batch_id)) is not None:
                        stop.set()
            except sqlite3.Error:
                _LOG.exception("Batches could not be looked for; the next look tries again.")
            await asyncio.sleep(LOOK_SECONDS)

    def _begin(self, batch_id: str, *, again: bool) -> None:
        if batch_id in self._tasks:
            return
        self._stops[batch_id] = asyncio.Event()
        task = asyncio.create_task(self._finish(batch_id, again=again))
        self._tasks[batch_id] = task
        task.add_done_callback(lambda _: self._forget(batch_id))

    async def _finish(self, batch_id: str, *, again: bool) -> None:
        assert self._work is not None  # noqa: S101  `start` made it
        pause = FIRST_PAUSE
        while True:
            try:
                await self._work.finish(batch_id, stop=self._stops[batch_id], again=again)
                return
            except Exception:  # noqa: BLE001  what fails here is no single request; the batch waits until it passes
                _LOG.exception(
                    "The work on a batch failed; it goes on later.", extra={"request_id": batch_id}
                )
            await asyncio.sleep(pause)
            pause, again = min(pause * 2, LONGEST_PAUSE), True

    def _forget(self, batch_id: str) -> None:
        self._tasks.pop(batch_id, None)
        self._stops.pop(batch_id, None)

    async def _find(self, batch_id: str, ctx: Context) -> Job | None:
        job = await self._known.run(lambda table: table.get(batch_id))
        return job if job is not None and job.tenant == ctx.tenant else None

    async def _get(self, batch_id: str, ctx: Context) -> Job:
        job = await self._find(batch_id, ctx)
        if job is None:
            raise NotFoundError(
                f"There is no batch with the id {batch_id!r}.", code="batch_not_found", param="batch_id"
            )
        return job

    @property
    def _known(self) -> Database:
        if self._database is None:
            raise LlamaStackError("The provider of batches was not started.")
        return self._database
