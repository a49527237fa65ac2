"""A vector store of the stub: its files, the batches they came in, and the index of their chunks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from llama_stack_api.models.vector_stores import (
    AutoChunkingStrategy,
    ContextualChunkingStrategy,
    StaticChunkingConfig,
    StaticChunkingStrategy,
    VectorStore,
    VectorStoreChunkingStrategyParam,
    VectorStoreExpiresAfter,
    VectorStoreFile,
    VectorStoreFileBatch,
    VectorStoreFileCounts,
    VectorStoreFileError,
    VectorStoreFileStatus,
    VectorStoreStatus,
)
from llama_stack_providers.stub.kit import clock
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_providers.stub.retrieving.documents import Piece, cut, usable_overlap
from llama_stack_providers.stub.retrieving.incoming import Incoming
from llama_stack_providers.stub.retrieving.index import Entry, VectorIndex
from llama_stack_spi import NotFoundError

DAY = 24 * 60 * 60


@dataclass(slots=True)
class StoredFile:
    """A file that a store reads: what is told about it, and the bytes to read."""

    file: VectorStoreFile
    filename: str
    content: bytes


@dataclass(slots=True)
class Batch:
    """Files that came together."""

    id: str
    created_at: int
    store_id: str
    files: Shelf[StoredFile] = field(default_factory=lambda: Shelf("vector store file"))
    cancelled: bool = False

    @property
    def status(self) -> VectorStoreFileStatus:
        """How far the batch is."""
        if self.cancelled:
            return "cancelled"
        return "in_progress" if any(each.file.status == "in_progress" for each in self.files) else "completed"

    def cancel(self) -> None:
        """Stops the reading of files that are still to come; a batch that has ended stays as it is."""
        if self.status != "in_progress":
            return
        self.cancelled = True
        for each in self.files:
            if each.file.status == "in_progress":
                each.file.status = "cancelled"

    def describe(self) -> VectorStoreFileBatch:
        """The batch as callers see it."""
        return VectorStoreFileBatch(
            id=self.id,
            created_at=self.created_at,
            vector_store_id=self.store_id,
            status=self.status,
            file_counts=_counts(self.files),
        )


@dataclass(slots=True)
class Store:
    """A store. A file that is added is `in_progress`; the next look at the store finds it read."""

    id: str
    name: str
    index: VectorIndex
    provider_id: str = "stub"
    resource_id: str = ""
    description: str | None = None
    expires_after: VectorStoreExpiresAfter | None = None
    metadata: dict[str, Any] = field(default_factory=dict)
    created_at: int = field(default_factory=clock.now)
    last_active_at: int = field(default_factory=clock.latest)
    files: Shelf[StoredFile] = field(default_factory=lambda: Shelf("vector store file"))
    batches: Shelf[Batch] = field(default_factory=lambda: Shelf("file batch"))

    def add(self, incoming: Incoming) -> StoredFile:
        """Adds a file to read, in place of the same file read before."""
        wanted = incoming.wanted
        self.remove(wanted.file_id)
        self.use()
        file = VectorStoreFile(
            id=wanted.file_id,
            created_at=self.last_active_at,
            vector_store_id=self.id,
            status="in_progress",
            last_error=None,
            usage_bytes=0,
            attributes=wanted.attributes,
            chunking_strategy=_settled(wanted.strategy),
        )
        return self.files.put(file.id, StoredFile(file, incoming.filename, incoming.content))

    def remove(self, file_id: str) -> None:
        """Takes out a file with its chunks, where it is there."""
        if file_id in self.files:
            self.files.remove(file_id)
            self.index.remove_document(file_id)

    def read_files(self) -> None:
        """Reads the files that are still to be read."""
        for stored in self.files:
            if stored.file.status == "in_progress":
                self._read(stored)

    def use(self) -> None:
        """Notes that the store is used now, which puts off its expiry; one that has expired is an error."""
        if self.status == "expired":
            raise NotFoundError(
                f"The vector store {self.id!r} has expired. Give it a later `expires_after` to use it again.",
                code="vector_store_expired",
            )
        self.last_active_at = clock.now()

    def entries_of(self, file_id: str) -> list[Entry]:
        """The chunks of a file in their order."""
        return [entry for entry in self.index if entry.document_id == file_id]

    @property
    def expires_at(self) -> int | None:
        """When the store expires, if it does."""
        return None if self.expires_after is None else self.last_active_at + self.expires_after.days * DAY

    @property
    def status(self) -> VectorStoreStatus:
        """Whether the store can be searched."""
        if self.expires_at is not None and self.expires_at <= clock.latest():
            return "expired"
        return "in_progress" if any(each.file.status == "in_progress" for each in self.files) else "completed"

    def describe(self) -> VectorStore:
        """The store as callers see it."""
        return VectorStore(
            id=self.id,
            created_at=self.created_at,
            name=self.name,
            description=self.description,
            usage_bytes=sum(len(entry.text.encode("utf-8", "replace")) for entry in self.index),
            file_counts=_counts(self.files),
            status=self.status,
            expires_after=self.expires_after,
            expires_at=self.expires_at,
            last_active_at=self.last_active_at,
            metadata=self.metadata,
        )

    def _read(self, stored: StoredFile) -> None:
        file = stored.file
        try:
            text = stored.content.decode()
        except UnicodeDecodeError:
            file.status = "failed"
            file.last_error = VectorStoreFileError(
                code="unsupported_file",
                message=f"{stored.filename!r} is not UTF-8 text, the only kind the stub reads.",
            )
            return
        pieces = _pieces(text, file, stored.filename)
        self.index.put_document(
            file.id, pieces, source=stored.filename, metadata={"filename": stored.filename}
        )
        file.status = "completed"
        file.usage_bytes = sum(len(piece.text.encode()) for piece in pieces)


def _settled(
    strategy: VectorStoreChunkingStrategyParam,
) -> StaticChunkingStrategy | ContextualChunkingStrategy:
    """The strategy as it is carried out: `auto` chooses sizes, and an overlap has a limit."""
    match strategy:
        case AutoChunkingStrategy():
            return StaticChunkingStrategy(static=StaticChunkingConfig())
        case StaticChunkingStrategy():
            config = strategy.static
            overlap = usable_overlap(config.max_chunk_size_tokens, config.chunk_overlap_tokens)
            return StaticChunkingStrategy(static=config.model_copy(update={"chunk_overlap_tokens": overlap}))
        case ContextualChunkingStrategy():
            context = strategy.contextual
            overlap = usable_overlap(context.max_chunk_size_tokens, context.chunk_overlap_tokens)
            return ContextualChunkingStrategy(
                contextual=context.model_copy(update={"chunk_overlap_tokens": overlap})
            )


def _pieces(text: str, file: VectorStoreFile, filename: str) -> list[Piece]:
    match file.chunking_strategy:
        case StaticChunkingStrategy(static=config):
            return cut(text, size=config.max_chunk_size_tokens, overlap=config.chunk_overlap_tokens)
        case ContextualChunkingStrategy(contextual=context):
            pieces = cut(text, size=context.max_chunk_size_tokens, overlap=context.chunk_overlap_tokens)
            return [
                Piece(f"Part {place} of {len(pieces)} of {filename}.\n{piece.text}", piece.first, piece.end)
                for place, piece in enumerate(pieces, start=1)
            ]
        case _:
            return cut(text, size=800)


def _counts(files: Iterable[StoredFile]) -> VectorStoreFileCounts:
    counted = Counter(each.file.status for each in files)
    return VectorStoreFileCounts(
        in_progress=counted["in_progress"],
        completed=counted["completed"],
        failed=counted["failed"],
        cancelled=counted["cancelled"],
        total=counted.total(),
    )
