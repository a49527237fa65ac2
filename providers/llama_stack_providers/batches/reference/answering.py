"""Answer the lines of a batch, several at once, and keep each outcome before the next line is begun."""

from __future__ import annotations

import asyncio
import logging
from collections import deque

from pydantic import ValidationError

from llama_stack_providers.batches.reference.database import Database
from llama_stack_providers.batches.reference.endpoints import Endpoint
from llama_stack_providers.batches.reference.lines import Line
from llama_stack_providers.batches.reference.outcomes import Outcome, answered, failed
from llama_stack_providers.batches.reference.table import Job
from llama_stack_spi import Context, LlamaStackError, RateLimitError, UnavailableError

_LOG = logging.getLogger(__name__)

WINDOW = 50
"""Lines that are in memory at once, beside those under way."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds between two attempts, where the provider says nothing."""


class Answering:
    """The answering of one batch.

    Args:
        job: The batch.
        endpoint: What answers its lines.
        database: Where they are, and where their outcomes go.
        limit: Limits the requests of all batches together.
        attempts: How often a line is tried whose provider asks to come back later.
        stop: Set when no further line is to be begun.
    """

    def __init__(
        self,
        job: Job,
        endpoint: Endpoint,
        *,
        database: Database,
        limit: asyncio.Semaphore,
        attempts: int,
        stop: asyncio.Event,
    ) -> None:
        self._job = job
        self._endpoint = endpoint
        self._database = database
        self._limit = limit
        self._attempts = attempts
        self._stop = stop
        self._next: deque[Line] = deque()
        self._behind = 0
        self._refill = asyncio.Lock()

    async def run(self, *, workers: int) -> None:
        """Answers every line that has no outcome, or those under way when `stop` is set."""
        async with asyncio.TaskGroup() as group:
            for _ in range(workers):
                group.create_task(self._work())

    async def _work(self) -> None:
        while (line := await self._take()) is not None:
            async with self._limit:
                outcome = None if self._stop.is_set() else await self._try(line)
            if outcome is not None:
                kept = outcome
                await self._database.run(lambda table: table.settle(self._job.batch.id, [kept]))  # noqa: B023

    async def _take(self) -> Line | None:
        async with self._refill:
            if self._stop.is_set():
                return None
            if not self._next:
                batch_id, behind = self._job.batch.id, self._behind
                more = await self._database.run(
                    lambda table: table.waiting(batch_id, behind=behind, count=WINDOW)
                )
                self._next.extend(more)
            if not self._next:
                return None
            line = self._next.popleft()
            self._behind = line.number
            return line

    async def _try(self, line: Line) -> Outcome | None:
        """Answers a line; `None` where the batch stopped before its provider was ready."""
        pause = FIRST_PAUSE
        for attempt in range(1, self._attempts + 1):
            try:
                return await self._ask(line)
            except (RateLimitError, UnavailableError) as error:
                if attempt == self._attempts:
                    return _refused(line, error)
                wait = pause if error.retry_after is None else error.retry_after
            try:
                async with asyncio.timeout(min(wait, LONGEST_PAUSE)):
                    await self._stop.wait()
                return None
            except TimeoutError:
                pause *= 2
        return None

    async def _ask(self, line: Line) -> Outcome:
        request_id = f"{self._job.batch.id}-{line.number}"
        context = Context(request_id=request_id, tenant=self._job.tenant)
        try:
            return answered(line, await self._endpoint(line.body, context), request_id=request_id)
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False, include_input=False)[0]
            place = ".".join(map(str, first["loc"]))
            return failed(
                line, code="invalid_request", message=f"{place}: {first['msg']}" if place else first["msg"]
            )
        except (RateLimitError, UnavailableError):
            raise
        except LlamaStackError as error:
            return _refused(line, error)
        except Exception:  # noqa: BLE001  a bug in a provider is the failure of a line, not of the batch
            _LOG.exception("A request of a batch failed.", extra={"request_id": request_id})
            return failed(line, code="server_error", message="The server failed to answer this request.")


def _refused(line: Line, error: LlamaStackError) -> Outcome:
    return failed(line, code=error.code or error.type, message=error.message)
