"""The operations on files."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from pydantic import MISSING

from llama_stack_api.interfaces.files import Files
from llama_stack_api.models.common import SortOrder
from llama_stack_api.models.files import CreateFileRequest, File, FileDeleted, FilePurpose, ListFilesResponse
from llama_stack_providers.files.local.config import LocalFilesConfig
from llama_stack_providers.files.local.contents import Contents
from llama_stack_providers.files.local.table import FileTable
from llama_stack_spi import Context, Download, Health, LlamaStackError, NotFoundError, Upload

_LOG = logging.getLogger(__name__)

T = TypeVar("T")
MIB = 1024 * 1024


class LocalFiles(Files):
    """Keeps files in a folder. A file is there when its upload was answered, and survives a crash from then on.

    Args:
        config: Where, and how large.
        clock: What says the time, in Unix seconds.
    """

    def __init__(self, config: LocalFilesConfig, *, clock: Callable[[], float] = time.time) -> None:
        self._config = config
        self._clock = clock
        self._folder = Path(config.path).expanduser()
        self._contents = Contents(self._folder, limit=int(config.max_file_mb * MIB))
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="files")
        self._table: FileTable | None = None
        self._sweeper: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Opens the folder, and begins to sweep it."""

        def open_table() -> FileTable:
            self._contents.prepare()
            return FileTable(self._folder / "files.db")

        try:
            self._table = await asyncio.get_running_loop().run_in_executor(self._thread, open_table)
        except Exception as error:
            raise LlamaStackError(
                f"The folder {self._folder} cannot be used for files: {error}. Choose another `path`."
            ) from error
        self._sweeper = asyncio.create_task(self._sweep())

    async def stop(self) -> None:
        """Stops sweeping and lets go of the folder."""
        if self._sweeper is not None:
            self._sweeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._sweeper
        if self._table is not None:
            await self._run(self._table.close)
        self._thread.shutdown()

    async def health(self) -> Health:
        """Looks whether the folder is still there."""
        there = await asyncio.to_thread(self._folder.is_dir)
        return Health("OK") if there else Health("Error", f"The folder {self._folder} is gone.")

    async def files_create(self, body: CreateFileRequest, *, file: Upload, ctx: Context) -> File:
        """Keeps a file under a new identifier."""
        identifier = f"file-{secrets.token_hex(16)}"
        content = await self._contents.add(identifier, file)
        created = int(self._clock())
        kept = File(
            id=identifier,
            bytes=content.size,
            created_at=created,
            expires_at=None if body.expires_after is MISSING else created + body.expires_after.seconds,
            filename=file.filename,
            purpose=body.purpose,
            status="processed",
            status_details="",
        )
        await self._run(lambda: self._known.add(kept, content, tenant=ctx.tenant))
        return kept

    async def files_list(
        self,
        *,
        after: str | None = None,
        limit: int = 10000,
        order: SortOrder | None = None,
        purpose: FilePurpose | None = None,
        ctx: Context,
    ) -> ListFilesResponse:
        """Lists files, newest first unless asked otherwise."""
        found = await self._run(
            lambda: self._known.page(
                tenant=ctx.tenant,
                now=self._clock(),
                after=after,
                count=limit + 1,
                ascending=order == "asc",
                purpose=purpose,
            )
        )
        if found is None:
            raise NotFoundError(
                f"The list has no file with the id {after!r} to go on from.",
                code="file_not_found",
                param="after",
            )
        shown = found[:limit]
        return ListFilesResponse(
            data=list(shown),
            first_id=shown[0].id if shown else None,
            last_id=shown[-1].id if shown else None,
            has_more=len(found) > limit,
        )

    async def files_retrieve(self, file_id: str, *, ctx: Context) -> File:
        """Returns what is known about a file."""
        known = await self._run(lambda: self._known.get(file_id, tenant=ctx.tenant, now=self._clock()))
        if known is None:
            raise _unknown(file_id)
        return known[0]

    async def files_delete(self, file_id: str, *, ctx: Context) -> FileDeleted:
        """Deletes a file and its content."""
        if not await self._run(lambda: self._known.remove(file_id, tenant=ctx.tenant, now=self._clock())):
            raise _unknown(file_id)
        await asyncio.to_thread(self._contents.remove, [file_id])
        return FileDeleted(id=file_id, deleted=True)

    async def files_content(self, file_id: str, *, ctx: Context) -> Download:
        """Returns the bytes as they were uploaded, piece by piece."""
        known = await self._run(lambda: self._known.get(file_id, tenant=ctx.tenant, now=self._clock()))
        if known is None:
            raise _unknown(file_id)
        file, content = known
        return Download(self._contents.read(file.id, content), filename=file.filename)

    @property
    def _known(self) -> FileTable:
        if self._table is None:
            raise LlamaStackError("The provider of files was not started.")
        return self._table

    async def _run(self, work: Callable[[], T]) -> T:
        # A caller who leaves must not cut a change in half: the thread always finishes its work.
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, work))

    async def _sweep(self) -> None:
        old = await asyncio.to_thread(self._contents.left_behind)
        await asyncio.to_thread(self._contents.remove, await self._run(lambda: self._known.missing(old)))
        while True:
            try:
                ended = await self._run(lambda: self._known.sweep(self._clock()))
                await asyncio.to_thread(self._contents.remove, ended)
            except (OSError, sqlite3.Error):
                _LOG.exception("Files whose time is up could not be deleted; the next look tries again.")
            await asyncio.sleep(self._config.sweep_seconds)


def _unknown(file_id: str) -> NotFoundError:
    return NotFoundError(f"There is no file with the id {file_id!r}.", code="file_not_found", param="file_id")
