"""The four kinds of memory bank. Each keeps documents and finds them in its own way."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llama_stack_api.models.common import InterleavedContent, Url
from llama_stack_api.models.memory import (
    GraphMemoryBankParams,
    GraphMemoryQueryParams,
    KeyValueMemoryBankParams,
    KeyValueMemoryQueryParams,
    KeywordMemoryBankParams,
    KeywordMemoryQueryParams,
    MemoryBankDocument,
    MemoryBankParams,
    MemoryChunk,
    MemoryQueryParams,
    MemoryRelation,
    VectorMemoryBankParams,
    VectorMemoryQueryParams,
)
from llama_stack_api.models.vector_stores import VectorStoreSearchMode
from llama_stack_providers.stub.kit import clock
from llama_stack_providers.stub.kit.words import token_count, words_of
from llama_stack_providers.stub.retrieving.documents import cut, text_of_document
from llama_stack_providers.stub.retrieving.index import VectorIndex
from llama_stack_providers.stub.retrieving.ranking import Ranking, score_words
from llama_stack_spi import given

KEYWORD_CHUNK = 512
"""Tokens in a chunk of a keyword bank, whose params say nothing about chunks."""


@dataclass(frozen=True, slots=True)
class Found:
    """A chunk that a query found, and its score."""

    chunk: MemoryChunk
    score: float


class Bank(ABC):
    """A memory bank."""

    @abstractmethod
    def insert(self, document: MemoryBankDocument, *, ttl_seconds: int | None) -> None:
        """Keeps a document, in place of the one with its identifier."""

    @abstractmethod
    def find(self, query: str, params: MemoryQueryParams) -> Iterable[Found]:
        """What fits the query, in any order."""

    def query(self, query: str, params: MemoryQueryParams) -> list[Found]:
        """What fits the query best, best first, as far as the params allow."""
        threshold = given(params.score_threshold, None)
        found = (each for each in self.find(query, params) if threshold is None or each.score >= threshold)
        return sorted(found, key=lambda each: -each.score)[: params.max_chunks]


def make_bank(params: MemoryBankParams) -> Bank:
    """An empty bank of the kind that the params name."""
    match params:
        case VectorMemoryBankParams():
            return VectorBank(params)
        case KeyValueMemoryBankParams():
            return KeyValueBank()
        case KeywordMemoryBankParams():
            return KeywordBank()
        case GraphMemoryBankParams():
            return GraphBank()


class VectorBank(Bank):
    """Finds chunks by the likeness of their embeddings."""

    def __init__(self, params: VectorMemoryBankParams) -> None:
        self.index = VectorIndex(
            embedding_model=params.embedding_model, dimension=given(params.embedding_dimension, None)
        )
        self._size = params.chunk_size_in_tokens
        self._overlap = params.overlap_size_in_tokens

    def insert(self, document: MemoryBankDocument, *, ttl_seconds: int | None) -> None:
        """Cuts a document into chunks and embeds them."""
        self.index.put_document(
            document.document_id,
            cut(text_of_document(document.content), size=self._size, overlap=self._overlap),
            metadata=given(document.metadata, {}),
            ttl_seconds=ttl_seconds,
        )

    def find(self, query: str, params: MemoryQueryParams) -> Iterable[Found]:
        """Chunks by meaning, or as the mode says."""
        mode: VectorStoreSearchMode = given(given(params.vector, VectorMemoryQueryParams()).mode, "vector")
        for hit in self.index.search(query, ranking=Ranking(mode=mode), limit=params.max_chunks):
            entry = hit.entry
            yield Found(_chunk(entry.document_id, entry.text, entry.chunk.metadata), hit.score)


@dataclass(frozen=True, slots=True)
class Kept:
    """A document as it came, with its text and the moment at which to forget it."""

    document: MemoryBankDocument
    text: str
    expires_at: int | None

    @property
    def content(self) -> InterleavedContent:
        """The content in place; that of a URL is its text."""
        return self.text if isinstance(self.document.content, Url) else self.document.content

    def chunk(self, *, path: list[str] | None = None) -> MemoryChunk:
        """The whole document as one chunk."""
        metadata = given(self.document.metadata, {})
        return _chunk(self.document.document_id, self.content, metadata, text=self.text, path=path)


class WholeDocuments(Bank):
    """What banks have in common that keep documents whole: by identifier, in the order in which they came."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}

    def insert(self, document: MemoryBankDocument, *, ttl_seconds: int | None) -> None:
        """Keeps a document as it is."""
        expires = None if ttl_seconds is None else clock.now() + ttl_seconds
        self._kept.pop(document.document_id, None)
        self._kept[document.document_id] = Kept(document, text_of_document(document.content), expires)

    def documents(self) -> dict[str, Kept]:
        """The documents that have not expired."""
        moment = clock.latest()
        return {
            key: kept
            for key, kept in self._kept.items()
            if kept.expires_at is None or kept.expires_at > moment
        }


class KeyValueBank(WholeDocuments):
    """Finds values by their key, or by the beginning of it."""

    def find(self, query: str, params: MemoryQueryParams) -> Iterable[Found]:
        """Every hit is a whole value that scores 1."""
        match = given(given(params.keyvalue, KeyValueMemoryQueryParams()).match, "exact")
        for key, kept in self.documents().items():
            if key == query or (match == "prefix" and key.startswith(query)):
                yield Found(kept.chunk(), 1.0)


class KeywordBank(WholeDocuments):
    """Finds chunks by words: how often they have them, and how rare these are."""

    def find(self, query: str, params: MemoryQueryParams) -> Iterable[Found]:
        """Chunks with any word of the query, or with all."""
        match = given(given(params.keyword, KeywordMemoryQueryParams()).match, "any")
        wanted = set(words_of(query))
        chunks = [
            _chunk(key, piece.text, given(kept.document.metadata, {}))
            for key, kept in self.documents().items()
            for piece in cut(kept.text, size=KEYWORD_CHUNK)
        ]
        texts = [str(chunk.content) for chunk in chunks]
        for chunk, text, score in zip(chunks, texts, score_words(texts, query), strict=True):
            if score and (match == "any" or wanted <= set(words_of(text))):
                yield Found(chunk, score)


class GraphBank(WholeDocuments):
    """Documents are nodes, their relations edges. A node that is farther away scores less."""

    def find(self, query: str, params: MemoryQueryParams) -> Iterable[Found]:
        """The start nodes and what can be reached from them, each along its best path."""
        options = given(params.graph, GraphMemoryQueryParams())
        nodes = self.documents()
        best: dict[str, tuple[float, list[str]]] = {}
        reached = {start: (1.0, [start]) for start in _starts(query, nodes)}
        for _ in range(options.max_depth + 1):
            for node, way in reached.items():
                if node not in best or way[0] > best[node][0]:
                    best[node] = way
            reached = _one_step(reached, nodes, options)
        for node, (score, path) in best.items():
            yield Found(nodes[node].chunk(path=path), score)


def _starts(query: str, nodes: dict[str, Kept]) -> list[str]:
    """The node that the query names, or else those that hold the most of its words."""
    if query in nodes:
        return [query]
    wanted = set(words_of(query))
    held = {node: len(wanted & set(words_of(kept.text))) for node, kept in nodes.items()}
    most = max(held.values(), default=0)
    return [node for node, number in held.items() if most and number == most]


def _one_step(
    reached: dict[str, tuple[float, list[str]]], nodes: dict[str, Kept], options: GraphMemoryQueryParams
) -> dict[str, tuple[float, list[str]]]:
    """Where one more step leads, with the best path that ends in it."""
    further: dict[str, tuple[float, list[str]]] = {}
    for node, (score, path) in reached.items():
        for neighbour, weight in _neighbours(node, nodes, options):
            way = score * weight / 2, [*path, neighbour]
            if neighbour not in path and (neighbour not in further or way[0] > further[neighbour][0]):
                further[neighbour] = way
    return further


def _neighbours(
    node: str, nodes: dict[str, Kept], options: GraphMemoryQueryParams
) -> Iterator[tuple[str, float]]:
    direction = given(options.direction, "both")
    if direction in ("outgoing", "both"):
        for relation in _relations(nodes[node], options):
            if relation.target in nodes:
                yield relation.target, relation.weight
    if direction in ("incoming", "both"):
        for other, kept in nodes.items():
            for relation in _relations(kept, options):
                if relation.target == node:
                    yield other, relation.weight


def _relations(kept: Kept, options: GraphMemoryQueryParams) -> Iterator[MemoryRelation]:
    types = given(options.relation_types, None)
    for relation in given(kept.document.relations, []):
        if types is None or relation.type in types:
            yield relation


def _chunk(
    document_id: str,
    content: InterleavedContent,
    metadata: dict[str, object],
    *,
    text: str | None = None,
    path: list[str] | None = None,
) -> MemoryChunk:
    text = str(content) if text is None else text
    chunk = MemoryChunk(
        content=content, token_count=token_count(text), document_id=document_id, metadata=metadata
    )
    return chunk if path is None else chunk.model_copy(update={"path": path})
