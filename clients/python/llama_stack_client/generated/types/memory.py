# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .common import InterleavedContent, Metadata, Url
from .vector_stores import EmbeddedChunk, VectorStoreSearchMode

DocumentContent = TypeAliasType("DocumentContent", InterleavedContent | Url)
"""A document: in place, or the URL that it is read from.

Source: memory.yaml#/components/schemas/DocumentContent
"""


GraphDirection = TypeAliasType("GraphDirection", Literal["outgoing", "incoming", "both"] | str)
"""Which relations of a node to follow. Default `both`.

Source: memory.yaml#/components/schemas/GraphDirection
"""


class GraphMemoryBank(WireModel):
    """A bank that finds along relations.

    Source: memory.yaml#/components/schemas/GraphMemoryBank
    """

    identifier: str
    """Name of the bank in this stack."""

    provider_id: str
    """The provider that keeps it."""

    provider_resource_id: str
    """Its name at the provider."""

    type: Literal["memory_bank"] = "memory_bank"
    """Kind of this resource."""

    memory_bank_type: Literal["graph"] = "graph"
    """Tag of this kind."""


class GraphMemoryBankParams(WireModel):
    """A bank that finds along relations.

    Source: memory.yaml#/components/schemas/GraphMemoryBankParams
    """

    memory_bank_type: Literal["graph"] = "graph"
    """Tag of this kind."""


class GraphMemoryQueryParams(WireModel):
    """How far and along what a graph bank walks.

    Source: memory.yaml#/components/schemas/GraphMemoryQueryParams
    """

    max_depth: int | None = 1
    """Most steps away from a start node."""

    direction: GraphDirection | None = None
    """Which relations of a node to follow. Default `both`."""

    relation_types: list[str] | None = None
    """Types of relations to follow. Default all."""


KeyMatch = TypeAliasType("KeyMatch", Literal["exact", "prefix"] | str)
"""Whether the query is a whole key or the beginning of keys. Default `exact`.

Source: memory.yaml#/components/schemas/KeyMatch
"""


class KeyValueMemoryBank(WireModel):
    """A bank that finds by key.

    Source: memory.yaml#/components/schemas/KeyValueMemoryBank
    """

    identifier: str
    """Name of the bank in this stack."""

    provider_id: str
    """The provider that keeps it."""

    provider_resource_id: str
    """Its name at the provider."""

    type: Literal["memory_bank"] = "memory_bank"
    """Kind of this resource."""

    memory_bank_type: Literal["keyvalue"] = "keyvalue"
    """Tag of this kind."""


class KeyValueMemoryBankParams(WireModel):
    """A bank that finds by key.

    Source: memory.yaml#/components/schemas/KeyValueMemoryBankParams
    """

    memory_bank_type: Literal["keyvalue"] = "keyvalue"
    """Tag of this kind."""


class KeyValueMemoryQueryParams(WireModel):
    """How a key-value bank searches.

    Source: memory.yaml#/components/schemas/KeyValueMemoryQueryParams
    """

    match: KeyMatch | None = None
    """Whether the query is a whole key or the beginning of keys. Default `exact`."""


KeywordMatch = TypeAliasType("KeywordMatch", Literal["any", "all"] | str)
"""Whether a chunk must have any or all words of the query. Default `any`.

Source: memory.yaml#/components/schemas/KeywordMatch
"""


class KeywordMemoryBank(WireModel):
    """A bank that finds by words.

    Source: memory.yaml#/components/schemas/KeywordMemoryBank
    """

    identifier: str
    """Name of the bank in this stack."""

    provider_id: str
    """The provider that keeps it."""

    provider_resource_id: str
    """Its name at the provider."""

    type: Literal["memory_bank"] = "memory_bank"
    """Kind of this resource."""

    memory_bank_type: Literal["keyword"] = "keyword"
    """Tag of this kind."""


class KeywordMemoryBankParams(WireModel):
    """A bank that finds by words.

    Source: memory.yaml#/components/schemas/KeywordMemoryBankParams
    """

    memory_bank_type: Literal["keyword"] = "keyword"
    """Tag of this kind."""


class KeywordMemoryQueryParams(WireModel):
    """How a keyword bank searches.

    Source: memory.yaml#/components/schemas/KeywordMemoryQueryParams
    """

    match: KeywordMatch | None = None
    """Whether a chunk must have any or all words of the query. Default `any`."""


class ListMemoryBanksResponse(WireModel):
    """All memory banks.

    Source: memory.yaml#/components/schemas/ListMemoryBanksResponse
    """

    data: list[MemoryBank]
    """The memory banks."""


class ListVectorDbsResponse(WireModel):
    """All vector databases.

    Source: memory.yaml#/components/schemas/ListVectorDbsResponse
    """

    data: list[VectorDb]
    """The vector databases."""


class MemoryBankDocument(WireModel):
    """A document to keep.

    Source: memory.yaml#/components/schemas/MemoryBankDocument
    """

    document_id: str
    """Identifier of the document within its bank; the key in a key-value bank and the node in a graph
    bank."""

    content: DocumentContent
    """A document: in place, or the URL that it is read from."""

    mime_type: str | None = None
    """MIME type of the content. Default `text/plain`."""

    metadata: Metadata | None = None
    """Free-form facts that the caller attaches to a resource."""

    relations: list[MemoryRelation] | None = None
    """Edges that leave this node. Only graph banks look at them."""


class MemoryChunk(WireModel):
    """A piece of a document in a memory bank.

    Source: memory.yaml#/components/schemas/MemoryChunk
    """

    content: InterleavedContent
    """Text, one content item, or a list of items that mix text and images."""

    token_count: int
    """Tokens of the content."""

    document_id: str
    """Document that it is a piece of."""

    metadata: Metadata | None = None
    """Free-form facts that the caller attaches to a resource."""

    path: list[str] | None = None
    """Nodes from a start node to this one. Graph banks only."""


class MemoryQueryParams(WireModel):
    """Settings of a query. Those of another kind of bank count for nothing.

    Source: memory.yaml#/components/schemas/MemoryQueryParams
    """

    max_chunks: int | None = 5
    """How many chunks to answer at most."""

    score_threshold: float | None = None
    """Chunks that score lower are left out. Default none are."""

    vector: VectorMemoryQueryParams | None = None
    """Settings for a vector bank."""

    keyvalue: KeyValueMemoryQueryParams | None = None
    """Settings for a key-value bank."""

    keyword: KeywordMemoryQueryParams | None = None
    """Settings for a keyword bank."""

    graph: GraphMemoryQueryParams | None = None
    """Settings for a graph bank."""


class MemoryRelation(WireModel):
    """A directed edge of a graph bank.

    Source: memory.yaml#/components/schemas/MemoryRelation
    """

    type: str
    """What the relation says, such as `works_for`."""

    target: str
    """The `document_id` that it leads to; the document may come later."""

    weight: float | None = 1.0
    """How strong it is, from 0 to 1; each step multiplies the score by half of it."""


class QueryChunksParams(WireModel):
    """Settings of a query; a provider may know more.

    Source: memory.yaml#/components/schemas/QueryChunksParams
    """

    max_chunks: int | None = 3
    """How many chunks to answer at most."""

    score_threshold: float | None = None
    """Chunks that score lower are left out. Default none are."""

    mode: VectorStoreSearchMode | None = None
    """What decides whether a chunk fits - its meaning, its words, or both."""


class QueryChunksResponse(WireModel):
    """What a query found.

    Source: memory.yaml#/components/schemas/QueryChunksResponse
    """

    chunks: list[EmbeddedChunk]
    """The chunks, best first."""

    scores: list[float]
    """The score of each chunk; higher is better."""


class QueryDocumentsResponse(WireModel):
    """What a query found.

    Source: memory.yaml#/components/schemas/QueryDocumentsResponse
    """

    chunks: list[MemoryChunk]
    """The chunks, best first."""

    scores: list[float]
    """The score of each chunk; higher is better."""


class VectorDb(WireModel):
    """A vector store as clients of the 0.2 line see it.

    Source: memory.yaml#/components/schemas/VectorDb
    """

    identifier: str
    """Name of the database in this stack."""

    provider_id: str
    """The provider that keeps it."""

    provider_resource_id: str
    """Its name at the provider."""

    type: Literal["vector_db"] = "vector_db"
    """Kind of this resource."""

    embedding_model: str
    """Model that embeds the chunks."""

    embedding_dimension: int
    """Length of an embedding."""

    vector_db_name: str | None = None
    """Name for people."""


class VectorMemoryBank(WireModel):
    """A bank that finds by meaning.

    Source: memory.yaml#/components/schemas/VectorMemoryBank
    """

    identifier: str
    """Name of the bank in this stack."""

    provider_id: str
    """The provider that keeps it."""

    provider_resource_id: str
    """Its name at the provider."""

    type: Literal["memory_bank"] = "memory_bank"
    """Kind of this resource."""

    memory_bank_type: Literal["vector"] = "vector"
    """Tag of this kind."""

    embedding_model: str
    """Model that embeds the chunks."""

    embedding_dimension: int | None = None
    """Length of an embedding."""

    chunk_size_in_tokens: int
    """Most tokens in a chunk."""

    overlap_size_in_tokens: int | None = None
    """Tokens that neighbours have in common."""


MemoryBank = TypeAliasType(
    "MemoryBank",
    Annotated[
        VectorMemoryBank | KeyValueMemoryBank | KeywordMemoryBank | GraphMemoryBank | UnknownVariant,
        OpenUnion(
            "memory_bank_type",
            {
                "vector": "VectorMemoryBank",
                "keyvalue": "KeyValueMemoryBank",
                "keyword": "KeywordMemoryBank",
                "graph": "GraphMemoryBank",
            },
        ),
    ],
)
"""A place that remembers documents.

Source: memory.yaml#/components/schemas/MemoryBank
"""


class VectorMemoryBankParams(WireModel):
    """A bank that finds by meaning.

    Source: memory.yaml#/components/schemas/VectorMemoryBankParams
    """

    memory_bank_type: Literal["vector"] = "vector"
    """Tag of this kind."""

    embedding_model: str
    """Model that embeds the chunks."""

    embedding_dimension: int | None = None
    """Length of an embedding. Default the model's own; one that the model cannot make counts as its
    own."""

    chunk_size_in_tokens: int
    """Most tokens in a chunk."""

    overlap_size_in_tokens: int | None = 0
    """Tokens that neighbours have in common; more than half a chunk counts as half."""


MemoryBankParams = TypeAliasType(
    "MemoryBankParams",
    Annotated[
        VectorMemoryBankParams
        | KeyValueMemoryBankParams
        | KeywordMemoryBankParams
        | GraphMemoryBankParams
        | UnknownVariant,
        OpenUnion(
            "memory_bank_type",
            {
                "vector": "VectorMemoryBankParams",
                "keyvalue": "KeyValueMemoryBankParams",
                "keyword": "KeywordMemoryBankParams",
                "graph": "GraphMemoryBankParams",
            },
        ),
    ],
)
"""Kind of a memory bank with its settings.

Source: memory.yaml#/components/schemas/MemoryBankParams
"""


class VectorMemoryQueryParams(WireModel):
    """How a vector bank searches.

    Source: memory.yaml#/components/schemas/VectorMemoryQueryParams
    """

    mode: VectorStoreSearchMode | None = None
    """What decides whether a chunk fits - its meaning, its words, or both."""
