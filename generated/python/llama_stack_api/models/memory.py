# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Literal

from pydantic import MISSING, ConfigDict, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import InterleavedContent, Metadata, Url
from .vector_stores import Chunk, EmbeddedChunk, VectorStoreSearchMode


class VectorMemoryBankParams(StackModel):
    """A bank that finds by meaning.

    Source: memory.yaml#/components/schemas/VectorMemoryBankParams
    """

    memory_bank_type: Literal["vector"] = "vector"
    """Tag of this kind."""
    embedding_model: Annotated[StrictStr, Field(min_length=1)]
    """Model that embeds the chunks."""
    embedding_dimension: Annotated[StrictInt | MISSING, Field(ge=1, le=65536)] = MISSING
    """Length of an embedding. Default the model's own; one that the model cannot make counts as its own."""
    chunk_size_in_tokens: Annotated[StrictInt, Field(ge=1, le=65536)]
    """Most tokens in a chunk."""
    overlap_size_in_tokens: Annotated[StrictInt, Field(ge=0, le=65536)] = 0
    """Tokens that neighbours have in common; more than half a chunk counts as half."""


class KeyValueMemoryBankParams(StackModel):
    """A bank that finds by key.

    Source: memory.yaml#/components/schemas/KeyValueMemoryBankParams
    """

    memory_bank_type: Literal["keyvalue"] = "keyvalue"
    """Tag of this kind."""


class KeywordMemoryBankParams(StackModel):
    """A bank that finds by words.

    Source: memory.yaml#/components/schemas/KeywordMemoryBankParams
    """

    memory_bank_type: Literal["keyword"] = "keyword"
    """Tag of this kind."""


class GraphMemoryBankParams(StackModel):
    """A bank that finds along relations.

    Source: memory.yaml#/components/schemas/GraphMemoryBankParams
    """

    memory_bank_type: Literal["graph"] = "graph"
    """Tag of this kind."""


class VectorMemoryBank(StackModel):
    """A bank that finds by meaning.

    Source: memory.yaml#/components/schemas/VectorMemoryBank
    """

    identifier: StrictStr
    """Name of the bank in this stack."""
    provider_id: StrictStr
    """The provider that keeps it."""
    provider_resource_id: StrictStr
    """Its name at the provider."""
    type: Literal["memory_bank"] = "memory_bank"
    """Kind of this resource."""
    memory_bank_type: Literal["vector"] = "vector"
    """Tag of this kind."""
    embedding_model: StrictStr
    """Model that embeds the chunks."""
    embedding_dimension: StrictInt | MISSING = MISSING
    """Length of an embedding."""
    chunk_size_in_tokens: StrictInt
    """Most tokens in a chunk."""
    overlap_size_in_tokens: StrictInt | MISSING = MISSING
    """Tokens that neighbours have in common."""


class KeyValueMemoryBank(StackModel):
    """A bank that finds by key.

    Source: memory.yaml#/components/schemas/KeyValueMemoryBank
    """

    identifier: StrictStr
    """Name of the bank in this stack."""
    provider_id: StrictStr
    """The provider that keeps it."""
    provider_resource_id: StrictStr
    """Its name at the provider."""
    type: Literal["memory_bank"] = "memory_bank"
    """Kind of this resource."""
    memory_bank_type: Literal["keyvalue"] = "keyvalue"
    """Tag of this kind."""


class KeywordMemoryBank(StackModel):
    """A bank that finds by words.

    Source: memory.yaml#/components/schemas/KeywordMemoryBank
    """

    identifier: StrictStr
    """Name of the bank in this stack."""
    provider_id: StrictStr
    """The provider that keeps it."""
    provider_resource_id: StrictStr
    """Its name at the provider."""
    type: Literal["memory_bank"] = "memory_bank"
    """Kind of this resource."""
    memory_bank_type: Literal["keyword"] = "keyword"
    """Tag of this kind."""


class GraphMemoryBank(StackModel):
    """A bank that finds along relations.

    Source: memory.yaml#/components/schemas/GraphMemoryBank
    """

    identifier: StrictStr
    """Name of the bank in this stack."""
    provider_id: StrictStr
    """The provider that keeps it."""
    provider_resource_id: StrictStr
    """Its name at the provider."""
    type: Literal["memory_bank"] = "memory_bank"
    """Kind of this resource."""
    memory_bank_type: Literal["graph"] = "graph"
    """Tag of this kind."""


class MemoryRelation(StackModel):
    """A directed edge of a graph bank.

    Source: memory.yaml#/components/schemas/MemoryRelation
    """

    type: Annotated[StrictStr, Field(min_length=1)]
    """What the relation says, such as `works_for`."""
    target: Annotated[StrictStr, Field(min_length=1)]
    """The `document_id` that it leads to; the document may come later."""
    weight: Annotated[StrictFloat, Field(ge=0.0, le=1.0)] = 1.0
    """How strong it is, from 0 to 1; each step multiplies the score by half of it."""


KeyMatch = TypeAliasType("KeyMatch", Literal["exact", "prefix"])
"""
Whether the query is a whole key or the beginning of keys. Default `exact`.

Source: memory.yaml#/components/schemas/KeyMatch
"""


KeywordMatch = TypeAliasType("KeywordMatch", Literal["any", "all"])
"""
Whether a chunk must have any or all words of the query. Default `any`.

Source: memory.yaml#/components/schemas/KeywordMatch
"""


GraphDirection = TypeAliasType("GraphDirection", Literal["outgoing", "incoming", "both"])
"""
Which relations of a node to follow. Default `both`.

Source: memory.yaml#/components/schemas/GraphDirection
"""


class VectorDb(StackModel):
    """A vector store as clients of the 0.2 line see it.

    Source: memory.yaml#/components/schemas/VectorDb
    """

    identifier: StrictStr
    """Name of the database in this stack."""
    provider_id: StrictStr
    """The provider that keeps it."""
    provider_resource_id: StrictStr
    """Its name at the provider."""
    type: Literal["vector_db"] = "vector_db"
    """Kind of this resource."""
    embedding_model: StrictStr
    """Model that embeds the chunks."""
    embedding_dimension: StrictInt
    """Length of an embedding."""
    vector_db_name: StrictStr | MISSING = MISSING
    """Name for people."""


class ListVectorDbsResponse(StackModel):
    """All vector databases.

    Source: memory.yaml#/components/schemas/ListVectorDbsResponse
    """

    data: list[VectorDb]
    """The vector databases."""


class RegisterVectorDbRequest(StackModel):
    """A vector database to make.

    Source: memory.yaml#/components/schemas/RegisterVectorDbRequest
    """

    vector_db_id: Annotated[StrictStr, Field(min_length=1)]
    """Name of the database in this stack."""
    embedding_model: Annotated[StrictStr, Field(min_length=1)]
    """Model that embeds the chunks."""
    embedding_dimension: Annotated[StrictInt | None | MISSING, Field(ge=1, le=65536)] = MISSING
    """Length of an embedding. Default the model's own; one that the model cannot make counts as its own."""
    provider_id: StrictStr | None | MISSING = MISSING
    """The provider that keeps it. Default the first."""
    vector_db_name: StrictStr | None | MISSING = MISSING
    """Name for people. Default `vector_db_id`."""
    provider_vector_db_id: StrictStr | None | MISSING = MISSING
    """Its name at the provider. Default `vector_db_id`."""


MemoryBankParams = TypeAliasType(
    "MemoryBankParams",
    Annotated[
        VectorMemoryBankParams | KeyValueMemoryBankParams | KeywordMemoryBankParams | GraphMemoryBankParams,
        Field(discriminator="memory_bank_type"),
    ],
)
"""
Kind of a memory bank with its settings.

Source: memory.yaml#/components/schemas/MemoryBankParams
"""


MemoryBank = TypeAliasType(
    "MemoryBank",
    Annotated[
        VectorMemoryBank | KeyValueMemoryBank | KeywordMemoryBank | GraphMemoryBank,
        Field(discriminator="memory_bank_type"),
    ],
)
"""
A place that remembers documents.

Source: memory.yaml#/components/schemas/MemoryBank
"""


class ListMemoryBanksResponse(StackModel):
    """All memory banks.

    Source: memory.yaml#/components/schemas/ListMemoryBanksResponse
    """

    data: list[MemoryBank]
    """The memory banks."""


class VectorMemoryQueryParams(StackModel):
    """How a vector bank searches.

    Source: memory.yaml#/components/schemas/VectorMemoryQueryParams
    """

    mode: VectorStoreSearchMode | MISSING = MISSING


class KeyValueMemoryQueryParams(StackModel):
    """How a key-value bank searches.

    Source: memory.yaml#/components/schemas/KeyValueMemoryQueryParams
    """

    match: KeyMatch | MISSING = MISSING


class KeywordMemoryQueryParams(StackModel):
    """How a keyword bank searches.

    Source: memory.yaml#/components/schemas/KeywordMemoryQueryParams
    """

    match: KeywordMatch | MISSING = MISSING


class GraphMemoryQueryParams(StackModel):
    """How far and along what a graph bank walks.

    Source: memory.yaml#/components/schemas/GraphMemoryQueryParams
    """

    max_depth: Annotated[StrictInt, Field(ge=0, le=10)] = 1
    """Most steps away from a start node."""
    direction: GraphDirection | MISSING = MISSING
    relation_types: list[StrictStr] | None | MISSING = MISSING
    """Types of relations to follow. Default all."""


class QueryChunksParams(StackModel):
    """Settings of a query; a provider may know more.

    Source: memory.yaml#/components/schemas/QueryChunksParams
    """

    model_config = ConfigDict(
        extra="allow",
    )
    max_chunks: Annotated[StrictInt, Field(ge=1, le=1000)] = 3
    """How many chunks to answer at most."""
    score_threshold: StrictFloat | MISSING = MISSING
    """Chunks that score lower are left out. Default none are."""
    mode: VectorStoreSearchMode | MISSING = MISSING


class RegisterMemoryBankRequest(StackModel):
    """A memory bank to make.

    Source: memory.yaml#/components/schemas/RegisterMemoryBankRequest
    """

    memory_bank_id: Annotated[StrictStr, Field(min_length=1)]
    """Name of the bank in this stack."""
    params: MemoryBankParams
    provider_id: StrictStr | None | MISSING = MISSING
    """Provider that keeps the bank; needed where several offer its kind."""
    provider_memory_bank_id: StrictStr | None | MISSING = MISSING
    """Its name at the provider. Default the same as `memory_bank_id`."""


class MemoryQueryParams(StackModel):
    """Settings of a query. Those of another kind of bank count for nothing.

    Source: memory.yaml#/components/schemas/MemoryQueryParams
    """

    max_chunks: Annotated[StrictInt, Field(ge=1, le=1000)] = 5
    """How many chunks to answer at most."""
    score_threshold: StrictFloat | MISSING = MISSING
    """Chunks that score lower are left out. Default none are."""
    vector: VectorMemoryQueryParams | None | MISSING = MISSING
    """Settings for a vector bank."""
    keyvalue: KeyValueMemoryQueryParams | None | MISSING = MISSING
    """Settings for a key-value bank."""
    keyword: KeywordMemoryQueryParams | None | MISSING = MISSING
    """Settings for a keyword bank."""
    graph: GraphMemoryQueryParams | None | MISSING = MISSING
    """Settings for a graph bank."""


DocumentContent = TypeAliasType("DocumentContent", InterleavedContent | Url)
"""
A document: in place, or the URL that it is read from.

Source: memory.yaml#/components/schemas/DocumentContent
"""


class QueryDocumentsRequest(StackModel):
    """What to look for in a memory bank.

    Source: memory.yaml#/components/schemas/QueryDocumentsRequest
    """

    bank_id: Annotated[StrictStr, Field(min_length=1)]
    """The memory bank."""
    query: InterleavedContent
    params: MemoryQueryParams | None | MISSING = MISSING
    """Settings of the query."""


class MemoryChunk(StackModel):
    """A piece of a document in a memory bank.

    Source: memory.yaml#/components/schemas/MemoryChunk
    """

    content: InterleavedContent
    token_count: Annotated[StrictInt, Field(ge=0)]
    """Tokens of the content."""
    document_id: StrictStr
    """Document that it is a piece of."""
    metadata: Metadata | MISSING = MISSING
    path: list[StrictStr] | MISSING = MISSING
    """Nodes from a start node to this one. Graph banks only."""


class QueryChunksRequest(StackModel):
    """What to look for. Name the place in `vector_store_id` or by its older name `vector_db_id`; both is `vector_store_id`, neither is not found.

    Source: memory.yaml#/components/schemas/QueryChunksRequest
    """

    vector_store_id: StrictStr | MISSING = MISSING
    """The vector store."""
    vector_db_id: StrictStr | MISSING = MISSING
    """The vector store under its older name."""
    query: InterleavedContent
    params: QueryChunksParams | None | MISSING = MISSING
    """Settings of the query."""


class MemoryBankDocument(StackModel):
    """A document to keep.

    Source: memory.yaml#/components/schemas/MemoryBankDocument
    """

    document_id: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the document within its bank; the key in a key-value bank and the node in a graph bank."""
    content: DocumentContent
    mime_type: StrictStr | None | MISSING = MISSING
    """MIME type of the content. Default `text/plain`."""
    metadata: Metadata | MISSING = MISSING
    relations: list[MemoryRelation] | MISSING = MISSING
    """Edges that leave this node. Only graph banks look at them."""


class QueryDocumentsResponse(StackModel):
    """What a query found.

    Source: memory.yaml#/components/schemas/QueryDocumentsResponse
    """

    chunks: list[MemoryChunk]
    """The chunks, best first."""
    scores: list[StrictFloat]
    """The score of each chunk; higher is better."""


class InsertChunksRequest(StackModel):
    """Chunks to keep. Name the place in `vector_store_id` or by its older name `vector_db_id`; both is `vector_store_id`, neither is not found.

    Source: memory.yaml#/components/schemas/InsertChunksRequest
    """

    vector_store_id: StrictStr | MISSING = MISSING
    """The vector store."""
    vector_db_id: StrictStr | MISSING = MISSING
    """The vector store under its older name."""
    chunks: list[Chunk]
    """The chunks."""
    ttl_seconds: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """Forget the chunks after this time. Default never."""


class QueryChunksResponse(StackModel):
    """What a query found.

    Source: memory.yaml#/components/schemas/QueryChunksResponse
    """

    chunks: list[EmbeddedChunk]
    """The chunks, best first."""
    scores: list[StrictFloat]
    """The score of each chunk; higher is better."""


class InsertDocumentsRequest(StackModel):
    """Documents to keep.

    Source: memory.yaml#/components/schemas/InsertDocumentsRequest
    """

    bank_id: Annotated[StrictStr, Field(min_length=1)]
    """The memory bank."""
    documents: list[MemoryBankDocument]
    """The documents."""
    ttl_seconds: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """Forget the documents after this time. Default never."""
