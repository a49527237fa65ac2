"""The files of a batch, made by the sibling files."""

from __future__ import annotations

import asyncio
import tempfile
from typing import IO, BinaryIO, cast

from pydantic import MISSING

from llama_stack_api.interfaces.files import Files
from llama_stack_api.models.files import CreateFileRequest, FileExpiresAfter, FileUploadPurpose
from llama_stack_providers.batches.reference.database import Database
from llama_stack_providers.batches.reference.table import Job
from llama_stack_spi import Context, Upload

WINDOW = 100
"""Lines that are in memory at once."""


async def written(database: Database, batch_id: str, *, failed: bool) -> IO[bytes] | None:
    """The outcomes of one kind as a temporary file, in the order of the requests; `None` without any."""
    file: IO[bytes] = await asyncio.to_thread(tempfile.TemporaryFile)
    behind = 0
    try:
        while rows := await database.run(
            lambda table: table.outcomes(batch_id, failed=failed, behind=behind, count=WINDOW)  # noqa: B023
        ):
            await asyncio.to_thread(file.write, b"".join(text + b"\n" for _, text in rows))
            behind = rows[-1][0]
    except BaseException:
        file.close()
        raise
    if not behind:
        file.close()
        return None
    return file


async def uploaded(files: Files, job: Job, kind: str, file: IO[bytes], *, ctx: Context) -> str:
    """Uploads a file of a batch and returns its identifier."""
    size = file.tell()
    file.seek(0)
    expires = job.request.output_expires_after
    # Callers cannot upload files of this purpose, so their request has no name for it; a sibling may.
    request = CreateFileRequest.model_construct(
        purpose=cast("FileUploadPurpose", "batch_output"),
        expires_after=MISSING if expires is MISSING else FileExpiresAfter(seconds=expires.seconds),
    )
    upload = Upload(
        cast("BinaryIO", file), filename=name_of(job, kind), content_type="application/jsonl", size=size
    )
    return (await files.files_create(request, file=upload, ctx=ctx)).id


async def found(files: Files, job: Job, kind: str, *, ctx: Context) -> str | None:
    """The file that an earlier run made for this batch, and was killed before it could say so."""
    after = None
    while True:
        page = await files.files_list(purpose="batch_output", after=after, ctx=ctx)
        for file in page.data:
            if file.filename == name_of(job, kind):
                return file.id
        if not page.has_more:
            return None
        after = page.last_id


def name_of(job: Job, kind: str) -> str:
    """The name of an output or error file."""
    return f"{job.batch.id}_{kind}.jsonl"
