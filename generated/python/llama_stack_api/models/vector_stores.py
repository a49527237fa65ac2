# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Literal, Optional, Union

from pydantic import MISSING, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import InterleavedContent, Metadata

VectorStoreStatus = TypeAliasType("VectorStoreStatus", Literal["expired", "in_progress", "completed"])
"""
Whether a store can be searched; while files are being read it already can.

Source: vector_stores.yaml#/components/schemas/VectorStoreStatus
"""


class VectorStoreFileCounts(StackModel):
    """Files by status.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFileCounts
    """

    in_progress: Annotated[StrictInt, Field(ge=0)]
    """Files being read."""
    completed: Annotated[StrictInt, Field(ge=0)]
    """Files that can be searched."""
    failed: Annotated[StrictInt, Field(ge=0)]
    """Files that could not be read."""
    cancelled: Annotated[StrictInt, Field(ge=0)]
    """Files whose reading was stopped."""
    total: Annotated[StrictInt, Field(ge=0)]
    """All files."""


class VectorStoreExpiresAfter(StackModel):
    """When a store expires.

    Source: vector_stores.yaml#/components/schemas/VectorStoreExpiresAfter
    """

    anchor: Literal["last_active_at"] = "last_active_at"
    """The moment from which the time runs."""
    days: Annotated[StrictInt, Field(ge=1, le=365)]
    """How many days to keep it."""


class VectorStoreDeleted(StackModel):
    """Proof that a vector store is gone.

    Source: vector_stores.yaml#/components/schemas/VectorStoreDeleted
    """

    id: StrictStr
    """Identifier that the store had."""
    object: Literal["vector_store.deleted"] = "vector_store.deleted"
    """Kind of this object."""
    deleted: StrictBool
    """Whether it is deleted."""


VectorStoreSearchQuery = TypeAliasType("VectorStoreSearchQuery", StrictStr | list[StrictStr])
"""
One query, or several whose results are joined.

Source: vector_stores.yaml#/components/schemas/VectorStoreSearchQuery
"""


VectorStoreSearchMode = TypeAliasType("VectorStoreSearchMode", Literal["vector", "keyword", "hybrid"])
"""
What decides whether a chunk fits - its meaning, its words, or both.

Source: vector_stores.yaml#/components/schemas/VectorStoreSearchMode
"""


class VectorStoreRankingOptions(StackModel):
    """How chunks are ranked.

    Source: vector_stores.yaml#/components/schemas/VectorStoreRankingOptions
    """

    ranker: StrictStr | None | MISSING = MISSING
    """Name of the ranker: `auto`, `none`, `default-2024-11-15`, `rrf`, `weighted` or one of the provider. Default `auto`."""
    score_threshold: StrictFloat | None = 0.0
    """Chunks that score lower are left out."""
    alpha: Annotated[StrictFloat | None | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """Weight of meaning against words for `weighted`: 0 is words only, 1 meaning only."""
    impact_factor: Annotated[StrictFloat | None | MISSING, Field(ge=0.0)] = MISSING
    """How much low ranks count for `rrf`."""
    weights: dict[str, StrictFloat] | None | MISSING = MISSING
    """Weight of each signal by its name."""
    model: StrictStr | None | MISSING = MISSING
    """Model that ranks the chunks anew."""


VectorStoreComparison = TypeAliasType(
    "VectorStoreComparison", Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
)
"""
How to compare; `in` and `nin` look into a list.

Source: vector_stores.yaml#/components/schemas/VectorStoreComparison
"""


VectorStoreAttributeValue = TypeAliasType("VectorStoreAttributeValue", StrictStr | StrictFloat | StrictBool)
"""
A text, a number or a truth value.

Source: vector_stores.yaml#/components/schemas/VectorStoreAttributeValue
"""


class AutoChunkingStrategy(StackModel):
    """The store chooses, as a rule 800 tokens with 400 in common.

    Source: vector_stores.yaml#/components/schemas/AutoChunkingStrategy
    """

    type: Literal["auto"] = "auto"
    """Tag of this kind."""


class StaticChunkingConfig(StackModel):
    """Size of chunks.

    Source: vector_stores.yaml#/components/schemas/StaticChunkingConfig
    """

    max_chunk_size_tokens: Annotated[StrictInt, Field(ge=100, le=4096)] = 800
    """Most tokens in a chunk."""
    chunk_overlap_tokens: Annotated[StrictInt, Field(ge=0, le=4096)] = 400
    """Tokens that neighbours have in common; more than half a chunk counts as half."""


class ContextualChunkingConfig(StackModel):
    """Size of chunks and the model that leads into them.

    Source: vector_stores.yaml#/components/schemas/ContextualChunkingConfig
    """

    model_id: Annotated[StrictStr | None | MISSING, Field(min_length=1)] = MISSING
    """Model that writes the lead. Default the stack's."""
    context_prompt: StrictStr | MISSING = MISSING
    """Prompt for the model, with the placeholders `{{WHOLE_DOCUMENT}}` and `{{CHUNK_CONTENT}}`. Default the provider's."""
    max_chunk_size_tokens: Annotated[StrictInt, Field(ge=100, le=4096)] = 700
    """Most tokens in a chunk."""
    chunk_overlap_tokens: Annotated[StrictInt, Field(ge=0, le=4096)] = 400
    """Tokens that neighbours have in common; more than half a chunk counts as half."""
    timeout_seconds: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """How long to wait for one lead."""
    max_concurrency: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """How many leads to ask for at once."""


class OtherChunkingStrategy(StackModel):
    """Cut in a way that is not known any more.

    Source: vector_stores.yaml#/components/schemas/OtherChunkingStrategy
    """

    type: Literal["other"] = "other"
    """Tag of this kind."""


VectorStoreFileStatus = TypeAliasType(
    "VectorStoreFileStatus", Literal["in_progress", "completed", "cancelled", "failed"]
)
"""
How far the reading of a file or a batch is.

Source: vector_stores.yaml#/components/schemas/VectorStoreFileStatus
"""


VectorStoreFileErrorCode = TypeAliasType(
    "VectorStoreFileErrorCode",
    Literal["server_error", "rate_limit_exceeded", "unsupported_file", "invalid_file"],
)
"""
Class of the failure.

Source: vector_stores.yaml#/components/schemas/VectorStoreFileErrorCode
"""


class VectorStoreFileDeleted(StackModel):
    """Proof that a file is no longer in a store.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFileDeleted
    """

    id: StrictStr
    """Identifier of the file."""
    object: Literal["vector_store.file.deleted"] = "vector_store.file.deleted"
    """Kind of this object."""
    deleted: StrictBool
    """Whether it is taken out."""


class VectorStoreFileBatch(StackModel):
    """Files that are read into a store together.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFileBatch
    """

    id: StrictStr
    """Identifier of the batch."""
    object: Literal["vector_store.files_batch"] = "vector_store.files_batch"
    """Kind of this object."""
    created_at: StrictInt
    """When it was made in Unix seconds."""
    vector_store_id: StrictStr
    """Store that reads it."""
    status: VectorStoreFileStatus
    file_counts: VectorStoreFileCounts


class ChunkMetadata(StackModel):
    """Where a chunk comes from and how it was made; the model never sees it.

    Source: vector_stores.yaml#/components/schemas/ChunkMetadata
    """

    chunk_id: StrictStr | None | MISSING = MISSING
    """Identifier of the chunk."""
    document_id: StrictStr | None | MISSING = MISSING
    """Document that it is a piece of."""
    source: StrictStr | None | MISSING = MISSING
    """Where the document comes from, such as its URL or file name."""
    created_timestamp: StrictInt | None | MISSING = MISSING
    """When it was made in Unix seconds."""
    updated_timestamp: StrictInt | None | MISSING = MISSING
    """When it was last changed in Unix seconds."""
    chunk_window: StrictStr | None | MISSING = MISSING
    """Its place in the document as first and last token."""
    chunk_tokenizer: StrictStr | None | MISSING = MISSING
    """Tokenizer that counted."""
    chunk_embedding_model: StrictStr | None | MISSING = MISSING
    """Model that made the embedding."""
    chunk_embedding_dimension: StrictInt | None | MISSING = MISSING
    """Length of the embedding."""
    content_token_count: StrictInt | None | MISSING = MISSING
    """Tokens of the content."""
    metadata_token_count: StrictInt | None | MISSING = MISSING
    """Tokens of the metadata."""


class UpdateVectorStoreRequest(StackModel):
    """Fields of a vector store to change.

    Source: vector_stores.yaml#/components/schemas/UpdateVectorStoreRequest
    """

    name: StrictStr | None | MISSING = MISSING
    """New name."""
    expires_after: VectorStoreExpiresAfter | None | MISSING = MISSING
    """New time of expiry."""
    metadata: Metadata | None | MISSING = MISSING
    """Facts that take the place of the old ones."""


class VectorStore(StackModel):
    """A place that files are read into and searched in.

    Source: vector_stores.yaml#/components/schemas/VectorStore
    """

    id: StrictStr
    """Identifier of the store."""
    object: Literal["vector_store"] = "vector_store"
    """Kind of this object."""
    created_at: StrictInt
    """When it was made in Unix seconds."""
    name: StrictStr
    """Name for people; empty when none was given."""
    description: StrictStr | None | MISSING = MISSING
    """What the store is for."""
    usage_bytes: Annotated[StrictInt, Field(ge=0)]
    """Bytes that its files take."""
    file_counts: VectorStoreFileCounts
    status: VectorStoreStatus
    expires_after: VectorStoreExpiresAfter | None | MISSING = MISSING
    """When the store expires; null or absent for never."""
    expires_at: StrictInt | None | MISSING = MISSING
    """When it will expire in Unix seconds; null or absent for never."""
    last_active_at: StrictInt | None
    """When it was last used in Unix seconds; null for never."""
    metadata: Metadata


class ListVectorStoresResponse(StackModel):
    """A page of vector stores.

    Source: vector_stores.yaml#/components/schemas/ListVectorStoresResponse
    """

    object: Literal["list"] = "list"
    """Kind of this object."""
    data: list[VectorStore]
    """The vector stores."""
    first_id: StrictStr | None
    """Identifier of the first store; null on an empty page."""
    last_id: StrictStr | None
    """Identifier of the last store; null on an empty page."""
    has_more: StrictBool
    """Whether stores follow."""


VectorStoreFilterValue = TypeAliasType(
    "VectorStoreFilterValue", StrictStr | StrictFloat | StrictBool | list[VectorStoreAttributeValue]
)
"""
A value to compare with; a list for `in` and `nin`.

Source: vector_stores.yaml#/components/schemas/VectorStoreFilterValue
"""


VectorStoreAttributes = TypeAliasType(
    "VectorStoreAttributes",
    Annotated[dict[str, VectorStoreAttributeValue], Field(max_length=16)],
)
"""
Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512.

Source: vector_stores.yaml#/components/schemas/VectorStoreAttributes
"""


class VectorStoreContent(StackModel):
    """Text of a chunk.

    Source: vector_stores.yaml#/components/schemas/VectorStoreContent
    """

    type: Literal["text"] = "text"
    """Kind of content."""
    text: StrictStr
    """The text."""
    embedding: list[StrictFloat] | None | MISSING = MISSING
    """Its embedding where asked for."""
    chunk_metadata: ChunkMetadata | None | MISSING = MISSING
    """Where the chunk comes from."""
    metadata: Metadata | None | MISSING = MISSING
    """Facts attached to the chunk."""


class StaticChunkingStrategy(StackModel):
    """Chunks of a fixed size.

    Source: vector_stores.yaml#/components/schemas/StaticChunkingStrategy
    """

    type: Literal["static"] = "static"
    """Tag of this kind."""
    static: StaticChunkingConfig


class ContextualChunkingStrategy(StackModel):
    """Chunks of a fixed size, each led by a sentence of a model that says where it stands in the file.

    Source: vector_stores.yaml#/components/schemas/ContextualChunkingStrategy
    """

    type: Literal["contextual"] = "contextual"
    """Tag of this kind."""
    contextual: ContextualChunkingConfig


class UpdateVectorStoreFileRequest(StackModel):
    """New attributes of a file.

    Source: vector_stores.yaml#/components/schemas/UpdateVectorStoreFileRequest
    """

    attributes: VectorStoreAttributes | None
    """Facts about the file to filter by."""


class VectorStoreFileError(StackModel):
    """Why a file could not be read.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFileError
    """

    code: VectorStoreFileErrorCode
    message: StrictStr
    """One sentence for people."""


class VectorStoreFileContentResponse(StackModel):
    """What a store has read from a file.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFileContentResponse
    """

    object: Literal["vector_store.file_content.page"] = "vector_store.file_content.page"
    """Kind of this object."""
    data: list[VectorStoreContent]
    """The chunks."""
    has_more: StrictBool
    """Whether chunks follow."""
    next_page: StrictStr | None
    """Token of the next page."""
    file_id: StrictStr
    """Identifier of the file."""
    filename: StrictStr
    """Name of the file."""
    attributes: VectorStoreAttributes
    content: list[VectorStoreContent]
    """The chunks once more, for clients older than `data`."""


class VectorStoreComparisonFilter(StackModel):
    """Compares an attribute with a value. A file without the attribute, or with one of another type, fits only `ne` and `nin`.

    Source: vector_stores.yaml#/components/schemas/VectorStoreComparisonFilter
    """

    type: VectorStoreComparison
    key: StrictStr
    """Name of the attribute."""
    value: VectorStoreFilterValue


class VectorStoreSearchResult(StackModel):
    """A chunk that a search found.

    Source: vector_stores.yaml#/components/schemas/VectorStoreSearchResult
    """

    file_id: StrictStr
    """File that the chunk comes from."""
    filename: StrictStr
    """Name of that file."""
    score: StrictFloat
    """How well it fits; higher is better."""
    attributes: VectorStoreAttributes | None
    """Attributes of that file."""
    content: list[VectorStoreContent]
    """The chunk."""


VectorStoreChunkingStrategyParam = TypeAliasType(
    "VectorStoreChunkingStrategyParam",
    Annotated[
        AutoChunkingStrategy | StaticChunkingStrategy | ContextualChunkingStrategy,
        Field(discriminator="type"),
    ],
)
"""
How to cut files into chunks.

Source: vector_stores.yaml#/components/schemas/VectorStoreChunkingStrategyParam
"""


VectorStoreChunkingStrategy = TypeAliasType(
    "VectorStoreChunkingStrategy",
    Annotated[
        AutoChunkingStrategy | StaticChunkingStrategy | ContextualChunkingStrategy | OtherChunkingStrategy,
        Field(discriminator="type"),
    ],
)
"""
How a file was cut into chunks.

Source: vector_stores.yaml#/components/schemas/VectorStoreChunkingStrategy
"""


class CreateVectorStoreFileRequest(StackModel):
    """A file to read into a store.

    Source: vector_stores.yaml#/components/schemas/CreateVectorStoreFileRequest
    """

    file_id: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the uploaded file."""
    attributes: VectorStoreAttributes | None | MISSING = MISSING
    """Facts about the file to filter by."""
    chunking_strategy: VectorStoreChunkingStrategyParam | None | MISSING = MISSING
    """How to cut the file. Default `auto`."""


class VectorStoreFile(StackModel):
    """A file as a vector store has it.

    Source: vector_stores.yaml#/components/schemas/VectorStoreFile
    """

    id: StrictStr
    """Identifier of the file."""
    object: Literal["vector_store.file"] = "vector_store.file"
    """Kind of this object."""
    created_at: StrictInt
    """When it was added in Unix seconds."""
    vector_store_id: StrictStr
    """Store that has it."""
    status: VectorStoreFileStatus
    last_error: VectorStoreFileError | None
    """Why reading failed; null when it did not."""
    usage_bytes: Annotated[StrictInt, Field(ge=0)]
    """Bytes that it takes in the store."""
    attributes: VectorStoreAttributes
    chunking_strategy: VectorStoreChunkingStrategy


class ListVectorStoreFilesResponse(StackModel):
    """A page of files of a store.

    Source: vector_stores.yaml#/components/schemas/ListVectorStoreFilesResponse
    """

    object: Literal["list"] = "list"
    """Kind of this object."""
    data: list[VectorStoreFile]
    """The files."""
    first_id: StrictStr | None
    """Identifier of the first file; null on an empty page."""
    last_id: StrictStr | None
    """Identifier of the last file; null on an empty page."""
    has_more: StrictBool
    """Whether files follow."""


class CreateVectorStoreFileBatchRequest(StackModel):
    """Files to read into a store: `file_ids` that share attributes and chunking, or `files` each with its own. Without either the batch is empty.

    Source: vector_stores.yaml#/components/schemas/CreateVectorStoreFileBatchRequest
    """

    file_ids: Annotated[list[StrictStr] | None | MISSING, Field(max_length=2000)] = MISSING
    """Identifiers of uploaded files."""
    files: Annotated[list[CreateVectorStoreFileRequest] | None | MISSING, Field(max_length=2000)] = MISSING
    """Uploaded files with their own attributes and chunking."""
    attributes: VectorStoreAttributes | None | MISSING = MISSING
    """Facts about each of `file_ids` to filter by."""
    chunking_strategy: VectorStoreChunkingStrategyParam | None | MISSING = MISSING
    """How to cut each of `file_ids`. Default `auto`."""


class CreateVectorStoreRequest(StackModel):
    """A vector store to make.

    Source: vector_stores.yaml#/components/schemas/CreateVectorStoreRequest
    """

    name: StrictStr | None | MISSING = MISSING
    """Name for people."""
    description: StrictStr | None | MISSING = MISSING
    """What the store is for."""
    file_ids: Annotated[list[StrictStr] | None | MISSING, Field(max_length=500)] = MISSING
    """Uploaded files to read into it."""
    expires_after: VectorStoreExpiresAfter | None | MISSING = MISSING
    """When the store expires. Default never."""
    chunking_strategy: VectorStoreChunkingStrategyParam | None | MISSING = MISSING
    """How to cut the files. Default `auto`."""
    metadata: Metadata | None | MISSING = MISSING
    """Facts to attach to the store."""
    embedding_model: StrictStr | None | MISSING = MISSING
    """Model that embeds the chunks. Default the stack's."""
    embedding_dimension: Annotated[StrictInt | None | MISSING, Field(ge=1, le=65536)] = MISSING
    """Length of an embedding. Default the model's own; one that the model cannot make counts as its own."""
    provider_id: StrictStr | None | MISSING = MISSING
    """Provider that keeps the store. Default the first."""


class SearchVectorStoreResponse(StackModel):
    """What a search found.

    Source: vector_stores.yaml#/components/schemas/SearchVectorStoreResponse
    """

    object: Literal["vector_store.search_results.page"] = "vector_store.search_results.page"
    """Kind of this object."""
    search_query: list[StrictStr]
    """The queries that were searched for."""
    data: list[VectorStoreSearchResult]
    """The chunks, best first."""
    has_more: StrictBool
    """Whether results follow."""
    next_page: StrictStr | None
    """Token of the next page."""


class Chunk(StackModel):
    """A piece of a document to keep.

    Source: vector_stores.yaml#/components/schemas/Chunk
    """

    content: InterleavedContent
    metadata: Metadata | MISSING = MISSING
    chunk_id: StrictStr | None | MISSING = MISSING
    """Identifier of the chunk. Default made from its content."""
    stored_chunk_id: StrictStr | None | MISSING = MISSING
    """Identifier of the chunk under its older name."""
    chunk_metadata: ChunkMetadata | None | MISSING = MISSING
    """Where the chunk comes from."""
    embedding: list[StrictFloat] | None | MISSING = MISSING
    """Its embedding. One that is missing or of another length than the store's is computed by the store's model."""
    embedding_model: StrictStr | None | MISSING = MISSING
    """Model that made the embedding."""
    embedding_dimension: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """Length of the embedding."""


class EmbeddedChunk(StackModel):
    """A piece of a document as it is kept.

    Source: vector_stores.yaml#/components/schemas/EmbeddedChunk
    """

    content: InterleavedContent
    metadata: Metadata
    chunk_id: StrictStr
    """Identifier of the chunk."""
    stored_chunk_id: StrictStr | MISSING = MISSING
    """Identifier of the chunk under its older name."""
    chunk_metadata: ChunkMetadata
    embedding: list[StrictFloat]
    """Its embedding; empty where the provider does not give it back."""
    embedding_model: StrictStr
    """Model that made the embedding."""
    embedding_dimension: StrictInt
    """Length of an embedding."""


class SearchVectorStoreRequest(StackModel):
    """What to look for.

    Source: vector_stores.yaml#/components/schemas/SearchVectorStoreRequest
    """

    query: VectorStoreSearchQuery
    filters: Optional["VectorStoreFilter"] | MISSING = MISSING
    """Condition on the attributes of files. Default none."""
    max_num_results: Annotated[StrictInt | None, Field(ge=1, le=50)] = 10
    """How many chunks to answer at most."""
    ranking_options: VectorStoreRankingOptions | None | MISSING = MISSING
    """How to rank the chunks."""
    rewrite_query: StrictBool | None = False
    """Whether a model may put the query into better words."""
    search_mode: VectorStoreSearchMode | None | MISSING = MISSING
    """What decides whether a chunk fits. Default `vector`."""


VectorStoreFilter = TypeAliasType(
    "VectorStoreFilter", Union["VectorStoreCompoundFilter", VectorStoreComparisonFilter]
)
"""
A condition on attributes, one comparison or several joined.

Source: vector_stores.yaml#/components/schemas/VectorStoreFilter
"""


VectorStoreCompoundFilter = TypeAliasType(
    "VectorStoreCompoundFilter",
    Annotated[
        Union["VectorStoreAndFilter", "VectorStoreOrFilter"],
        Field(discriminator="type"),
    ],
)
"""
Conditions joined into one.

Source: vector_stores.yaml#/components/schemas/VectorStoreCompoundFilter
"""


class VectorStoreAndFilter(StackModel):
    """True when all its conditions are.

    Source: vector_stores.yaml#/components/schemas/VectorStoreAndFilter
    """

    type: Literal["and"] = "and"
    """Tag of this kind."""
    filters: list[VectorStoreFilter]
    """The conditions."""


class VectorStoreOrFilter(StackModel):
    """True when any of its conditions is.

    Source: vector_stores.yaml#/components/schemas/VectorStoreOrFilter
    """

    type: Literal["or"] = "or"
    """Tag of this kind."""
    filters: list[VectorStoreFilter]
    """The conditions."""


SearchVectorStoreRequest.model_rebuild()
