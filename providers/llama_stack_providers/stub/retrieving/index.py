"""Chunks with embeddings, found by meaning or by words. Vector stores and vector memory banks are built on it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pydantic import MISSING

from llama_stack_api.models.vector_stores import Chunk, ChunkMetadata, EmbeddedChunk, VectorStoreContent
from llama_stack_providers.stub.kit import clock
from llama_stack_providers.stub.kit.content import text_of
from llama_stack_providers.stub.kit.words import number, token_count, vector
from llama_stack_providers.stub.retrieving.documents import Piece
from llama_stack_providers.stub.retrieving.ranking import Ranking, score
from llama_stack_spi import given

EMBEDDING_MODEL = "stub-embedding"
OWN_DIMENSION = 384
LARGEST_DIMENSION = 2048


@dataclass(frozen=True, slots=True)
class Entry:
    """A chunk in an index, with its text and the document that it is a piece of."""

    chunk: EmbeddedChunk
    text: str
    document_id: str
    expires_at: int | None

    def describe(self, *, embedding: bool, metadata: bool) -> VectorStoreContent:
        """The chunk as callers see it in its file, with what they asked for."""
        return VectorStoreContent(
            text=self.text,
            embedding=self.chunk.embedding if embedding else MISSING,
            chunk_metadata=self.chunk.chunk_metadata if metadata else MISSING,
            metadata=self.chunk.metadata if metadata else MISSING,
        )


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that a search found."""

    entry: Entry
    score: float


class VectorIndex:
    """Chunks by identifier, in the order in which they came.

    Any name of a model will do: the stub makes the embeddings, of any length up to `LARGEST_DIMENSION`.
    """

    def __init__(self, *, embedding_model: str | None = None, dimension: int | None = None) -> None:
        self.embedding_model = embedding_model or EMBEDDING_MODEL
        self.dimension = dimension if dimension and dimension <= LARGEST_DIMENSION else OWN_DIMENSION
        self._entries: dict[str, Entry] = {}

    def put(self, chunk: Chunk, *, ttl_seconds: int | None = None) -> None:
        """Keeps a chunk, in place of the one with its identifier; embeds it where it brings no fitting embedding."""
        text = text_of(chunk.content)
        metadata = given(chunk.metadata, {})
        about = given(chunk.chunk_metadata, ChunkMetadata())
        named = given(about.document_id, metadata.get("document_id"))
        document_id = named if isinstance(named, str) else ""
        chunk_id = (
            given(chunk.chunk_id, "")
            or given(chunk.stored_chunk_id, "")
            or given(about.chunk_id, "")
            or f"chunk_{number(document_id, text):012x}"
        )
        created = clock.now()
        brought = self._fitting(given(chunk.embedding, []))
        model = (given(chunk.embedding_model, "") if brought else "") or self.embedding_model
        facts = {
            "chunk_id": chunk_id,
            "document_id": document_id or None,
            "created_timestamp": created,
            "updated_timestamp": created,
            "content_token_count": token_count(text),
            "chunk_embedding_model": model,
            "chunk_embedding_dimension": self.dimension,
        }
        embedded = EmbeddedChunk(
            content=chunk.content,
            metadata=metadata,
            chunk_id=chunk_id,
            chunk_metadata=ChunkMetadata.model_validate({**facts, **about.model_dump(exclude_none=True)}),
            embedding=brought or vector(text, self.dimension),
            embedding_model=model,
            embedding_dimension=self.dimension,
        )
        expires = None if ttl_seconds is None else created + ttl_seconds
        self._entries.pop(chunk_id, None)
        self._entries[chunk_id] = Entry(embedded, text, document_id, expires)

    def put_document(
        self,
        document_id: str,
        pieces: Sequence[Piece],
        *,
        source: str | None = None,
        metadata: dict[str, object] | None = None,
        ttl_seconds: int | None = None,
    ) -> None:
        """Keeps the pieces of a document, in place of those that it had."""
        self.remove_document(document_id)
        for place, piece in enumerate(pieces):
            about = ChunkMetadata(
                document_id=document_id,
                source=source,
                chunk_window=f"{piece.first}-{piece.end - 1}",
                chunk_tokenizer="words",
            )
            chunk = Chunk(
                content=piece.text,
                metadata=metadata or {},
                chunk_id=f"chunk_{number(document_id, place, piece.text):012x}",
                chunk_metadata=about,
            )
            self.put(chunk, ttl_seconds=ttl_seconds)

    def remove_document(self, document_id: str) -> None:
        """Forgets the chunks of a document."""
        self._entries = {
            key: entry for key, entry in self._entries.items() if entry.document_id != document_id
        }

    def __iter__(self) -> Iterator[Entry]:
        """The chunks that have not expired."""
        moment = clock.latest()
        return iter(
            [
                entry
                for entry in self._entries.values()
                if entry.expires_at is None or entry.expires_at > moment
            ]
        )

    def search(
        self,
        query: str,
        *,
        ranking: Ranking,
        limit: int,
        threshold: float | None = None,
        keep: Callable[[Entry], bool] = lambda _: True,
    ) -> list[Hit]:
        """The chunks that fit best, best first; equal ones in the order in which they came."""
        entries = [entry for entry in self if keep(entry)]
        scores = score(
            [entry.text for entry in entries], [entry.chunk.embedding for entry in entries], query, ranking
        )
        hits = [
            Hit(entry, value)
            for entry, value in zip(entries, scores, strict=True)
            if value is not None and (threshold is None or value >= threshold)
        ]
        return sorted(hits, key=lambda hit: -hit.score)[:limit]

    def _fitting(self, embedding: list[float]) -> list[float]:
        fits = len(embedding) == self.dimension and all(math.isfinite(value) for value in embedding)
        return embedding if fits else []
