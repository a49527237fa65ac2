"""Uploaded files, in memory."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import MISSING

from llama_stack_api.interfaces.files import Files
from llama_stack_api.models.common import SortOrder
from llama_stack_api.models.files import CreateFileRequest, File, FileDeleted, FilePurpose, ListFilesResponse
from llama_stack_providers.stub.kit import clock
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_providers.stub.kit.tenants import Tenants
from llama_stack_spi import Context, Download, ProviderSpec, Upload, given

NOTES = b"""# Rivers

The Nile flows north through eleven countries. The Danube passes four capitals on its way to the Black Sea.
"""
REQUESTS = b"""\
{"custom_id": "nile", "method": "POST", "url": "/v1/chat/completions", "body": {"model": "stub-llm", "messages": \
[{"role": "user", "content": "How long is the Nile?"}]}}
{"custom_id": "danube", "method": "POST", "url": "/v1/chat/completions", "body": {"model": "stub-llm", "messages": \
[{"role": "user", "content": "Where does the Danube end?"}]}}
"""


@dataclass(frozen=True, slots=True)
class Stored:
    """A file and its content."""

    file: File
    content: bytes


@fails_on_request
class StubFiles(Files):
    """Keeps files in memory; some notes and the requests of a batch are there from the start."""

    def __init__(self) -> None:
        shelf: Shelf[Stored] = Shelf("file", prefix="file_")
        _keep(shelf, "notes.md", NOTES, "assistants")
        _keep(shelf, "requests.jsonl", REQUESTS, "batch")
        self._files = Tenants(shelf)

    async def files_create(self, body: CreateFileRequest, *, file: Upload, ctx: Context) -> File:
        """Keeps a file under a new identifier."""
        lifetime = None if body.expires_after is MISSING else body.expires_after.seconds
        content = await file.read()
        return _keep(self._kept(ctx), file.filename, content, body.purpose, lifetime=lifetime)

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
        page = self._kept(ctx).page(
            limit=limit,
            after=after,
            ascending=order == "asc",
            keep=lambda stored: purpose in (None, stored.file.purpose),
        )
        return ListFilesResponse(
            data=[stored.file for stored in page.data],
            first_id=page.first_id,
            last_id=page.last_id,
            has_more=page.has_more,
        )

    async def files_retrieve(self, file_id: str, *, ctx: Context) -> File:
        """Returns what is known about a file."""
        return self._kept(ctx).get(file_id, param="file_id").file

    async def files_delete(self, file_id: str, *, ctx: Context) -> FileDeleted:
        """Forgets a file and its content."""
        self._kept(ctx).remove(file_id)
        return FileDeleted(id=file_id, deleted=True)

    async def files_content(self, file_id: str, *, ctx: Context) -> Download:
        """Returns the bytes as they were uploaded."""
        stored = self._kept(ctx).get(file_id, param="file_id")
        return Download(stored.content, filename=stored.file.filename)

    def _kept(self, ctx: Context) -> Shelf[Stored]:
        """The caller's files, without those whose time is up."""
        shelf, moment = self._files.of(ctx), clock.latest()
        for stored in shelf:
            expires = given(stored.file.expires_at, None)
            if expires is not None and expires <= moment:
                shelf.remove(stored.file.id)
        return shelf


def _keep(
    shelf: Shelf[Stored],
    filename: str,
    content: bytes,
    purpose: FilePurpose,
    *,
    lifetime: int | None = None,
) -> File:
    created = clock.now()
    file = File(
        id=shelf.new_id(),
        bytes=len(content),
        created_at=created,
        expires_at=None if lifetime is None else created + lifetime,
        filename=filename,
        purpose=purpose,
        status="processed",
        status_details="",
    )
    shelf.add(file.id, Stored(file, content))
    return file


PROVIDER = ProviderSpec(
    api="files",
    provider_type="inline::stub",
    build=lambda _config: StubFiles(),
    description="Keeps files in memory.",
)
