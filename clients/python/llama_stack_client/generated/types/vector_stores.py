# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .common import InterleavedContent, Metadata


class AutoChunkingStrategy(WireModel):
    """The store chooses, as a rule 800 tokens with 400 in common.

    Source: vector_stores.yaml#/components/schemas/AutoChunkingStrategy
    """

    type: Literal["auto"] = "auto"
    """Tag of this kind."""


class Chunk(WireModel):
    """A piece of a document to keep.

    Source: vector_stores.yaml#/components/schemas/Chunk
    """

    content: InterleavedContent
    """Text, one content item, or a list of items that mix text and images."""

    metadata: Metadata | None = None
    """Free-form facts that the caller attaches to a resource."""

    chunk_id: str | None = None
    """Identifier of the chunk. Default made from its content."""

    stored_chunk_id: str | None = None
    """Identifier of the chunk under its older name."""

    chunk_metadata: ChunkMetadata | None = None
    """Where the chunk comes from."""

    embedding: list[float] | None = None
    """Its embedding. One that is missing or of another length than the store's is computed by the
    store's model."""

    embedding_model: str | None = None
    """Model that made the embedding."""

    embedding_dimension: int | None = None
    """Length of the embedding."""


class ChunkMetadata(WireModel):
    """Where a chunk comes from and how it was made; the model never sees it.

    Source: vector_stores.yaml#/components/schemas/ChunkMetadata
    """

    chunk_id: str | None = None
    """Identifier of the chunk."""

    document_id: str | None = None
    """Document that it is a piece of."""

    source: str | None = None
    """Where the document comes from, such as its URL or file name."""

    created_timestamp: int | None = None
    """When it was made in Unix seconds."""

    updated_timestamp: int | None = None
    """When it was last changed in Unix seconds."""

    chunk_window: str | None = None
    """Its place in the document as first and last token."""

    chunk_tokenizer: str | None = None
    """Tokenizer that counted."""

    chunk_embedding_model: str | None = None
    """Model that made the embedding."""

    chunk_embedding_dimension: int | None = None
    """Length of the embedding."""

    content_token_count: int | None = None
    """Tokens of the content."""

    metadata_token_count: int | None = None
    """Tokens of the metadata."""


class ContextualChunkingConfig(WireModel):
    """Size of chunks and the model that leads into them.

    Source: vector_stores.yaml#/components/schemas/ContextualChunkingConfig
    """

    model_id: str | None = None
    """Model that writes the lead. Default the stack's."""

    context_prompt: str | None = None
    """Prompt for the model, with the placeholders `{{WHOLE_DOCUMENT}}` and `{{CHUNK_CONTENT}}`.
    Default the provider's."""

    max_chunk_size_tokens: int | None = 700
    """Most tokens in a chunk."""

    chunk_overlap_tokens: int | None = 400
    """Tokens that neighbours have in common; more than half a chunk counts as half."""

    timeout_seconds: int | None = None
    """How long to wait for one lead."""

    max_concurrency: int | None = None
    """How many leads to ask for at once."""


class ContextualChunkingStrategy(WireModel):
    """Chunks of a fixed size, each led by a sentence of a model that says where it stands in the file.

    Source: vector_stores.yaml#/components/schemas/ContextualChunkingStrategy
    """

    type: Literal["contextual"] = "contextual"
    """Tag of this kind."""

    contextual: ContextualChunkingConfig
    """Size of chunks and the model that leads into them."""


class CreateVectorStoreFileRequest(WireModel):
    """A file to read into a store.

    Source: vector_stores.yaml#/components/schemas/CreateVectorStoreFileRequest
    """

    file_id: str
    """Identifier of the uploaded file."""

    attributes: VectorStoreAttributes | None = None
    """Facts about the file to filter by."""

    chunking_strategy: VectorStoreChunkingStrategyParam | None = None
    """How to cut the file. Default `auto`."""


class EmbeddedChunk(WireModel):
    """A piece of a document as it is kept.

    Source: vector_stores.yaml#/components/schemas/EmbeddedChunk
    """

    content: InterleavedContent
    """Text, one content item, or a list of items that mix text and images."""

    metadata: Metadata
    """Free-form facts that the caller attaches to a resource."""

    chunk_id: str
    """Identifier of the chunk."""

    stored_chunk_id: str | None = None
    """Identifier of the chunk under its older name."""

    chunk_metadata: ChunkMetadata
    """Where a chunk comes from and how it was made; the model never sees it."""

    embedding: list[float]
    """Its embedding; empty where the provider does not give it back."""

    embedding_model: str
    """Model that made the embedding."""

    embedding_dimension: int
    """Length of an embedding."""


class ListVectorStoreFilesResponse(WireModel):
    """A page of files of a store.

    Source: vector_stores.yaml#/components/schemas/ListVectorStoreFilesResponse
    """

    object: Literal["list"] = "list"
    """Kind of this object."""

    data: list[VectorStoreFile]
    """The files."""

    first_id: str | None = None
    """Identifier of the first file; null on an empty page."""

    last_id: str | None = None
    """Identifier of the last file; null on an empty page."""

    has_more: bool
    """Whether files follow."""


class ListVectorStoresResponse(WireModel):
    """A page of vector stores.

    Source: vector_stores.yaml#/components/schemas/ListVectorStoresResponse
    """

    object: Literal["list"] = "list"
    """Kind of this object."""

    data: list[VectorStore]
    """The vector stores."""

    first_id: str | None = None
    """Identifier of the first store; null on an empty page."""

    last_id: str | None = None
    """Identifier of the last store; null on an empty page."""

    has_more: bool
    """Whether stores follow."""


class OtherChunkingStrategy(WireModel):
    """Cut in a way that is not known any more.

    Source: vector_stores.yaml#/components/schemas/OtherChunkingStrategy
    """

    type: Literal["other"] = "other"
    """Tag of this kind."""


class SearchVectorStoreResponse(WireModel):
    """What a search found.

    Source: vector_stores.yaml#/components/schemas/SearchVectorStoreResponse
    """

    object: Literal["vector_store.search_results.page"] = "vector_store.search_results.page"
    """Kind of this object."""

    search_query: list[str]
    """The queries that were searched for."""

    data: list[VectorStoreSearchResult]
    """The chunks, best first."""

    has_more: bool
    """Whether results follow."""

    next_page: str | None = None
    """Token of the next page."""


class StaticChunkingConfig(WireModel):
    """Size of chunks.

    Source: vector_stores.yaml#/components/schemas/StaticChunkingConfig
    """

    max_chunk_size_tokens: int | None = 800
    """Most tokens in a chunk."""

    chunk_overlap_tokens: int | None = 400
    """Tokens that neighbours have in common; more than half a chunk counts as half."""


class StaticChunkingStrategy(WireModel):
    """Chunks of a fixed size.

    Source: vector_stores.yaml#/components/schemas/StaticChunkingStrategy
    """

    type: Literal["static"] = "static"
    """Tag of this kind."""

    static: StaticChunkingConfig
    """Size of chunks."""


class VectorStore(WireModel):
    """A place that files are read into and searched in.

    Source: vector_stores.yaml#/components/schemas/VectorStore
    """

    id: str
    """Identifier of the store."""

    object: Literal["vector_store"] = "vector_store"
    """Kind of this object."""

    created_at: int
    """When it was made in Unix seconds."""

    name: str
    """Name for people; empty when none was given."""

    description: str | None = None
    """What the store is for."""

    usage_bytes: int
    """Bytes that its files take."""

    file_counts: VectorStoreFileCounts
    """Files by status."""

    status: VectorStoreStatus
    """Whether a store can be searched; while files are being read it already can."""

    expires_after: VectorStoreExpiresAfter | None = None
    """When the store expires; null or absent for never."""

    expires_at: int | None = None
    """When it will expire in Unix seconds; null or absent for never."""

    last_active_at: int | None = None
    """When it was last used in Unix seconds; null for never."""

    metadata: Metadata
    """Free-form facts that the caller attaches to a resource."""


class VectorStoreAndFilter(WireModel):
    """True when all its conditions are.

    Source: vector_stores.yaml#/components/schemas/VectorStoreAndFilter
    """

    type: Literal["and"] = "and"
    """Tag of this kind."""

    filters: list[VectorStoreFilter]
    """The conditions."""


VectorStoreAttributeValue = TypeAliasType("VectorStoreAttributeValue", str | float | bool)
"""A text, a number or a truth value.

Source: vector_stores.yaml#/components/schemas/VectorStoreAttributeValue
"""


VectorStoreAttributes = TypeAliasType("VectorStoreAttributes", dict[str, VectorStoreAttributeValue])
"""Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512.

Source: vector_stores.yaml#/components/schemas/VectorStoreAttributes
"""


VectorStoreChunkingStrategy = TypeAliasType(
    "VectorStoreChunkingStrategy",
    Annotated[
        AutoChunkingStrategy
        | StaticChunkingStrategy
        | ContextualChunkingStrategy
        | OtherChunkingStrategy
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "auto": "AutoChunkingStrategy",
                "static": "StaticChunkingStrategy",
                "contextual": "ContextualChunkingStrategy",
                "other": "OtherChunkingStrategy",
            },
        ),
    ],
)
"""How a file was cut into chunks.

Source: vector_stores.yaml#/components/schemas/VectorStoreChunkingStrategy
"""


VectorStoreChunkingStrategyParam = TypeAliasType(
    "VectorStoreChunkingStrategyParam",
    Annotated[
        AutoChunkingStrategy | StaticChunkingStrategy | ContextualChunkingStrategy | UnknownVariant,
        OpenUnion(
            "type",
            {
                "auto": "AutoChunkingStrategy",
                "static": "StaticChunkingStrategy",
                "contextual": "ContextualChunkingStrategy",
            },
        ),
    ],
)
"""How to cut files into chunks.

Source: vector_stores.yaml#/components/schemas/VectorStoreChunkingStrategyParam
"""


VectorStoreComparison = TypeAliasType(
    "VectorStoreComparison", Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str
)
"""How to compare; `in` and `nin` look into a list.

Source: vector_stores.yaml#/components/schemas/VectorStoreComparison
"""


class VectorStoreComparisonFilter(WireModel):
    """Compares an attribute with a value. A file without the attribute, or with one of another type,
    fits only `ne` and `nin`.

    Source: vector_stores.yaml#/components/schemas/VectorStoreComparisonFilter
    """

    type: VectorStoreComparison
    """How to compare; `in` and `nin` look into a list."""

    key: str
    """Name of the attribute."""

    value: VectorStoreFilterValue
    """A value to compare with; a list for `in` and `nin`."""


class VectorStoreContent(WireModel):
    """Text of a chunk.

    Source: vector_stores.yaml#/components/schemas/VectorStoreContent
    """

    type: Literal["text"] = "text"
    """Kind of content."""

    text: str
    """The text."""

    embedding: list[float] | None = None
    """Its embedding where asked for."""

    chunk_metadata: ChunkMetadata | None = None
    """Where the chunk comes from."""

    metadata: Metadata | None = None
    """Facts attached to the chunk."""


class VectorStoreDeleted(WireModel):
    """Proof that a vector store is gone.

    Source: vector_stores.yaml#/components/schemas/VectorStoreDeleted
    """

    id: str
    """Identifier that the store had."""

    object: Literal["vector_store.deleted"] = "vector_store.deleted"
    """Kind of this object."""

    deleted: bool
    """Whether it is deleted."""


class VectorStoreExpiresAfter(WireModel):
    """When a store expires.

    Source: vector_stores.yaml#/components/schemas/VectorStoreExpiresAfter
    """

    anchor: Literal["last_active_at"] = "last_active_at"
    """The moment from which the time runs."""

    days: int
    """How many days to keep it."""


class VectorStoreFile(WireModel):
    """A file as a vector store has it.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFile
    """

    id: str
    """Identifier of the file."""

    object: Literal["vector_store.file"] = "vector_store.file"
    """Kind of this object."""

    created_at: int
    """When it was added in Unix seconds."""

    vector_store_id: str
    """Store that has it."""

    status: VectorStoreFileStatus
    """How far the reading of a file or a batch is."""

    last_error: VectorStoreFileError | None = None
    """Why reading failed; null when it did not."""

    usage_bytes: int
    """Bytes that it takes in the store."""

    attributes: VectorStoreAttributes
    """Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512."""

    chunking_strategy: VectorStoreChunkingStrategy
    """How a file was cut into chunks."""


class VectorStoreFileBatch(WireModel):
    """Files that are read into a store together.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFileBatch
    """

    id: str
    """Identifier of the batch."""

    object: Literal["vector_store.files_batch"] = "vector_store.files_batch"
    """Kind of this object."""

    created_at: int
    """When it was made in Unix seconds."""

    vector_store_id: str
    """Store that reads it."""

    status: VectorStoreFileStatus
    """How far the reading of a file or a batch is."""

    file_counts: VectorStoreFileCounts
    """Files by status."""


class VectorStoreFileContentResponse(WireModel):
    """What a store has read from a file.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFileContentResponse
    """

    object: Literal["vector_store.file_content.page"] = "vector_store.file_content.page"
    """Kind of this object."""

    data: list[VectorStoreContent]
    """The chunks."""

    has_more: bool
    """Whether chunks follow."""

    next_page: str | None = None
    """Token of the next page."""

    file_id: str
    """Identifier of the file."""

    filename: str
    """Name of the file."""

    attributes: VectorStoreAttributes
    """Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512."""

    content: list[VectorStoreContent]
    """The chunks once more, for clients older than `data`."""


class VectorStoreFileCounts(WireModel):
    """Files by status.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFileCounts
    """

    in_progress: int
    """Files being read."""

    completed: int
    """Files that can be searched."""

    failed: int
    """Files that could not be read."""

    cancelled: int
    """Files whose reading was stopped."""

    total: int
    """All files."""


class VectorStoreFileDeleted(WireModel):
    """Proof that a file is no longer in a store.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFileDeleted
    """

    id: str
    """Identifier of the file."""

    object: Literal["vector_store.file.deleted"] = "vector_store.file.deleted"
    """Kind of this object."""

    deleted: bool
    """Whether it is taken out."""


class VectorStoreFileError(WireModel):
    """Why a file could not be read.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFileError
    """

    code: VectorStoreFileErrorCode
    """Class of the failure."""

    message: str
    """One sentence for people."""


VectorStoreFileErrorCode = TypeAliasType(
    "VectorStoreFileErrorCode",
    Literal["server_error", "rate_limit_exceeded", "unsupported_file", "invalid_file"] | str,
)
"""Class of the failure.

Source: vector_stores.yaml#/components/schemas/VectorStoreFileErrorCode
"""


VectorStoreFileStatus = TypeAliasType(
    "VectorStoreFileStatus", Literal["in_progress", "completed", "cancelled", "failed"] | str
)
"""How far the reading of a file or a batch is.

Source: vector_stores.yaml#/components/schemas/VectorStoreFileStatus
"""


VectorStoreFilterValue = TypeAliasType(
    "VectorStoreFilterValue", str | float | bool | list[VectorStoreAttributeValue]
)
"""A value to compare with; a list for `in` and `nin`.

Source: vector_stores.yaml#/components/schemas/VectorStoreFilterValue
"""


class VectorStoreOrFilter(WireModel):
    """True when any of its conditions is.

    Source: vector_stores.yaml#/components/schemas/VectorStoreOrFilter
    """

    type: Literal["or"] = "or"
    """Tag of this kind."""

    filters: list[VectorStoreFilter]
    """The conditions."""


VectorStoreCompoundFilter = TypeAliasType(
    "VectorStoreCompoundFilter",
    Annotated[
        VectorStoreAndFilter | VectorStoreOrFilter | UnknownVariant,
        OpenUnion("type", {"and": "VectorStoreAndFilter", "or": "VectorStoreOrFilter"}),
    ],
)
"""Conditions joined into one.

Source: vector_stores.yaml#/components/schemas/VectorStoreCompoundFilter
"""


VectorStoreFilter = TypeAliasType(
    "VectorStoreFilter", VectorStoreCompoundFilter | VectorStoreComparisonFilter
)
"""A condition on attributes, one comparison or several joined.

Source: vector_stores.yaml#/components/schemas/VectorStoreFilter
"""


class VectorStoreRankingOptions(WireModel):
    """How chunks are ranked.

    Source: vector_stores.yaml#/components/schemas/VectorStoreRankingOptions
    """

    ranker: str | None = None
    """Name of the ranker: `auto`, `none`, `default-2024-11-15`, `rrf`, `weighted` or one of the
    provider. Default `auto`."""

    score_threshold: float | None = 0.0
    """Chunks that score lower are left out."""

    alpha: float | None = None
    """Weight of meaning against words for `weighted`: 0 is words only, 1 meaning only."""

    impact_factor: float | None = None
    """How much low ranks count for `rrf`."""

    weights: dict[str, float] | None = None
    """Weight of each signal by its name."""

    model: str | None = None
    """Model that ranks the chunks anew."""


VectorStoreSearchMode = TypeAliasType("VectorStoreSearchMode", Literal["vector", "keyword", "hybrid"] | str)
"""What decides whether a chunk fits - its meaning, its words, or both.

Source: vector_stores.yaml#/components/schemas/VectorStoreSearchMode
"""


VectorStoreSearchQuery = TypeAliasType("VectorStoreSearchQuery", str | list[str])
"""One query, or several whose results are joined.

Source: vector_stores.yaml#/components/schemas/VectorStoreSearchQuery
"""


class VectorStoreSearchResult(WireModel):
    """A chunk that a search found.

    Source: vector_stores.yaml#/components/schemas/VectorStoreSearchResult
    """

    file_id: str
    """File that the chunk comes from."""

    filename: str
    """Name of that file."""

    score: float
    """How well it fits; higher is better."""

    attributes: VectorStoreAttributes | None = None
    """Attributes of that file."""

    content: list[VectorStoreContent]
    """The chunk."""


VectorStoreStatus = TypeAliasType("VectorStoreStatus", Literal["expired", "in_progress", "completed"] | str)
"""Whether a store can be searched; while files are being read it already can.

Source: vector_stores.yaml#/components/schemas/VectorStoreStatus
"""
