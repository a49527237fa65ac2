"""Batches that really run: the lines of a file go through the sibling inference, a part of them at each look."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import cast

from pydantic import MISSING

from llama_stack_api.interfaces.batches import Batches
from llama_stack_api.interfaces.files import Files
from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.batches import (
    Batch,
    BatchError,
    BatchErrors,
    BatchInputTokensDetails,
    BatchOutputTokensDetails,
    BatchRequestCounts,
    BatchUsage,
    CreateBatchRequest,
    ListBatchesResponse,
)
from llama_stack_api.models.files import CreateFileRequest, FileExpiresAfter, FileUploadPurpose
from llama_stack_api.models.inference import CompletionUsage, EmbeddingUsage
from llama_stack_providers.stub.batch_lines import Line, Result, read_lines, run, written
from llama_stack_providers.stub.kit import clock
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_providers.stub.kit.tenants import Tenants
from llama_stack_spi import (
    ConflictError,
    Context,
    InvalidRequestError,
    NotFoundError,
    ProviderSpec,
    Upload,
    given,
)

DAY = 86_400
ENDED = ("completed", "failed", "expired", "cancelled")


@dataclass(slots=True)
class Job:
    """A batch at work: what callers see of it, the lines to answer, and what came of those before them."""

    batch: Batch
    request: CreateBatchRequest
    waiting: list[Line] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def show(self, **changes: object) -> Batch:
        """Changes what callers see, and shows it."""
        self.batch = self.batch.model_copy(update=changes)
        return self.batch


@fails_on_request
class StubBatches(Batches):
    """A batch gets on whenever it is retrieved: validated, half answered, completed."""

    def __init__(self, *, files: Files, inference: Inference) -> None:
        self._files = files
        self._inference = inference
        self._jobs: Tenants[Shelf[Job]] = Tenants(Shelf("batch", prefix="batch_"))

    async def batches_create(self, body: CreateBatchRequest, *, ctx: Context) -> Batch:
        """Begins a batch; a known idempotency key answers the batch that it began."""
        jobs = self._jobs.of(ctx)
        key = given(body.idempotency_key, None)
        if key is not None and (known := _begun_by(key, jobs)):
            if known.request != body:
                raise ConflictError(
                    f"The idempotency key {key!r} belongs to a batch with other values.",
                    code="idempotency_key_reused",
                    param="idempotency_key",
                )
            return known.batch
        file = await self._files.files_retrieve(body.input_file_id, ctx=ctx)
        if file.purpose != "batch":
            raise InvalidRequestError(
                f"The file {file.id!r} has the purpose {file.purpose!r}. Upload it with the purpose 'batch'.",
                code="invalid_purpose",
                param="input_file_id",
            )
        created = clock.now()
        batch = Batch(
            id=jobs.new_id(),
            endpoint=body.endpoint,
            input_file_id=body.input_file_id,
            completion_window=body.completion_window,
            status="validating",
            created_at=created,
            expires_at=created + DAY,
            request_counts=BatchRequestCounts(total=0, completed=0, failed=0),
            metadata=body.metadata,
        )
        return jobs.add(batch.id, Job(batch, body)).batch

    async def batches_list(
        self, *, after: str | None = None, limit: int = 20, ctx: Context
    ) -> ListBatchesResponse:
        """Lists the batches, newest first, as they were when last retrieved."""
        page = self._jobs.of(ctx).page(after=after, limit=limit)
        return ListBatchesResponse(
            data=[job.batch for job in page.data],
            first_id=page.first_id,
            last_id=page.last_id,
            has_more=page.has_more,
        )

    async def batches_retrieve(self, batch_id: str, *, ctx: Context) -> Batch:
        """Gets the batch on by a step and shows it."""
        job = self._jobs.of(ctx).get(batch_id, param="batch_id")
        async with job.lock:
            match job.batch.status:
                case "validating":
                    return await self._begin(job, ctx)
                case "in_progress":
                    await self._answer(job, len(job.waiting), ctx)
                    finalizing = clock.now()
                    files = await self._write(job, ctx)
                    return job.show(
                        status="completed", finalizing_at=finalizing, completed_at=clock.now(), **files
                    )
                case "cancelling":
                    files = await self._write(job, ctx)
                    return job.show(status="cancelled", cancelled_at=clock.now(), **files)
                case _:
                    return job.batch

    async def batches_cancel(self, batch_id: str, *, ctx: Context) -> Batch:
        """Stops the batch at its next look; what is answered will stand in the output file."""
        job = self._jobs.of(ctx).get(batch_id, param="batch_id")
        async with job.lock:
            if job.batch.status in ENDED:
                raise ConflictError(
                    f"The batch {batch_id!r} is {job.batch.status} already.", code="batch_ended"
                )
            if job.batch.status == "cancelling":
                return job.batch
            return job.show(status="cancelling", cancelling_at=clock.now())

    async def _begin(self, job: Job, ctx: Context) -> Batch:
        try:
            content = await self._content(job.request.input_file_id, ctx)
            job.waiting, errors = read_lines(content, job.request.endpoint)
        except NotFoundError as error:
            errors = [BatchError(code=error.code, message=error.message, param="input_file_id")]
        if errors:
            return job.show(
                status="failed", failed_at=clock.now(), errors=BatchErrors(object="list", data=errors)
            )
        models = {line.request.model for line in job.waiting}
        job.show(status="in_progress", in_progress_at=clock.now())
        await self._answer(job, len(job.waiting) // 2, ctx)
        return job.show(model=models.pop() if len(models) == 1 else MISSING)

    async def _content(self, file_id: str, ctx: Context) -> bytes:
        content = (await self._files.files_content(file_id, ctx=ctx)).content
        return content if isinstance(content, bytes) else b"".join([chunk async for chunk in content])

    async def _answer(self, job: Job, count: int, ctx: Context) -> None:
        total = len(job.waiting) + len(job.results)
        for _ in range(count):
            job.results.append(await run(job.waiting.pop(0), self._inference, ctx=ctx))
        failed = sum(result.error is not None for result in job.results)
        counts = BatchRequestCounts(total=total, completed=len(job.results) - failed, failed=failed)
        job.show(request_counts=counts, usage=_usage(job.results))

    async def _write(self, job: Job, ctx: Context) -> dict[str, str]:
        good = [result for result in job.results if result.error is None]
        bad = [result for result in job.results if result.error is not None]
        files: dict[str, str] = {}
        for name, results in (("output", good), ("error", bad)):
            if results:
                files[f"{name}_file_id"] = await self._keep(job, name, results, ctx)
        return files

    async def _keep(self, job: Job, name: str, results: list[Result], ctx: Context) -> str:
        expires = job.request.output_expires_after
        # Callers cannot upload files of this purpose, so their request has no name for it; a sibling may.
        request = CreateFileRequest.model_construct(
            purpose=cast("FileUploadPurpose", "batch_output"),
            expires_after=MISSING if expires is MISSING else FileExpiresAfter(seconds=expires.seconds),
        )
        upload = Upload.from_bytes(
            written(results, batch_id=job.batch.id),
            filename=f"{job.batch.id}_{name}.jsonl",
            content_type="application/jsonl",
        )
        return (await self._files.files_create(request, file=upload, ctx=ctx)).id


def _begun_by(key: str, jobs: Iterable[Job]) -> Job | None:
    """The batch that an idempotency key began."""
    return next((job for job in jobs if given(job.request.idempotency_key, None) == key), None)


def _usage(results: list[Result]) -> BatchUsage:
    read = wrote = 0
    for result in results:
        usage = None if result.response is None else result.response.usage
        if isinstance(usage, CompletionUsage | EmbeddingUsage):
            read += usage.prompt_tokens
            wrote += usage.total_tokens - usage.prompt_tokens
    return BatchUsage(
        input_tokens=read,
        input_tokens_details=BatchInputTokensDetails(cached_tokens=0),
        output_tokens=wrote,
        output_tokens_details=BatchOutputTokensDetails(reasoning_tokens=0),
        total_tokens=read + wrote,
    )


PROVIDER = ProviderSpec(
    api="batches",
    provider_type="inline::stub",
    build=lambda _config, *, files, inference: StubBatches(files=files, inference=inference),
    requires=("files", "inference"),
    description="Answers the lines of a file by the sibling inference, a part of them at each look.",
)
