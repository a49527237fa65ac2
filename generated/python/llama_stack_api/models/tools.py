# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import InterleavedContent, Metadata, ToolDef, ToolParameter, Url
from .memory import DocumentContent
from .vector_stores import VectorStoreSearchMode


class RegisterToolGroupRequest(StackModel):
    """A tool group to make known.

    Source: tools.yaml#/components/schemas/RegisterToolGroupRequest
    """

    toolgroup_id: Annotated[StrictStr, Field(min_length=1)]
    """Name of the group in this stack, such as `mcp::weather`."""
    provider_id: Annotated[StrictStr, Field(min_length=1)]
    """The provider that runs its tools."""
    mcp_endpoint: Url | MISSING = MISSING
    args: dict[str, Any] | MISSING = MISSING
    """Arguments that every call of its tools is given."""


class ToolGroup(StackModel):
    """Tools that come together.

    Source: tools.yaml#/components/schemas/ToolGroup
    """

    identifier: StrictStr
    """Name of the group in this stack."""
    provider_id: StrictStr
    """The provider that runs its tools."""
    provider_resource_id: StrictStr
    """Its name at the provider."""
    type: Literal["tool_group"] = "tool_group"
    """Kind of this resource."""
    mcp_endpoint: Url | MISSING = MISSING
    args: dict[str, Any] | MISSING = MISSING
    """Arguments that every call of its tools is given."""


class ListToolGroupsResponse(StackModel):
    """All tool groups.

    Source: tools.yaml#/components/schemas/ListToolGroupsResponse
    """

    data: list[ToolGroup]
    """The tool groups."""


class Tool(StackModel):
    """A tool of a registered tool group.

    Source: tools.yaml#/components/schemas/Tool
    """

    identifier: StrictStr
    """Name of the tool in this stack."""
    name: StrictStr
    """The same name, for newer clients."""
    provider_id: StrictStr
    """The provider that runs it."""
    provider_resource_id: StrictStr
    """Its name at the provider."""
    type: Literal["tool"] = "tool"
    """Kind of this resource."""
    toolgroup_id: StrictStr
    """The group that it belongs to."""
    description: StrictStr
    """What it does and when to use it."""
    parameters: list[ToolParameter]
    """Its parameters."""
    input_schema: dict[str, Any] | MISSING = MISSING
    """JSON Schema of the arguments."""
    output_schema: dict[str, Any] | MISSING = MISSING
    """JSON Schema of the result."""
    metadata: Metadata | MISSING = MISSING


class ListToolsResponse(StackModel):
    """Tools of registered tool groups.

    Source: tools.yaml#/components/schemas/ListToolsResponse
    """

    data: list[Tool]
    """The tools."""


class InvokeToolRequest(StackModel):
    """A tool to run.

    Source: tools.yaml#/components/schemas/InvokeToolRequest
    """

    tool_name: Annotated[StrictStr, Field(min_length=1)]
    """Name of the tool."""
    kwargs_: Annotated[dict[str, Any], Field(alias="kwargs")]
    """Its arguments by name."""


class DefaultRagQueryGeneratorConfig(StackModel):
    """The texts of the content are joined.

    Source: tools.yaml#/components/schemas/DefaultRagQueryGeneratorConfig
    """

    type: Literal["default"] = "default"
    """Tag of this kind."""
    separator: StrictStr = " "
    """What stands between the texts."""


class LlmRagQueryGeneratorConfig(StackModel):
    """A model writes the query.

    Source: tools.yaml#/components/schemas/LlmRagQueryGeneratorConfig
    """

    type: Literal["llm"] = "llm"
    """Tag of this kind."""
    model: Annotated[StrictStr, Field(min_length=1)]
    """The model."""
    template: StrictStr
    """Prompt for the model; `messages` in it stands for the content."""


class RrfRanker(StackModel):
    """Reciprocal rank fusion.

    Source: tools.yaml#/components/schemas/RrfRanker
    """

    type: Literal["rrf"] = "rrf"
    """Tag of this kind."""
    impact_factor: Annotated[StrictFloat, Field(gt=0.0)] = 60.0
    """How much low ranks count; higher evens them out."""


class WeightedRanker(StackModel):
    """A weighted sum of both scores.

    Source: tools.yaml#/components/schemas/WeightedRanker
    """

    type: Literal["weighted"] = "weighted"
    """Tag of this kind."""
    alpha: Annotated[StrictFloat, Field(ge=0.0, le=1.0)] = 0.5
    """0 counts words only, 1 meaning only."""


class ListToolDefsResponse(StackModel):
    """Tools that can run.

    Source: tools.yaml#/components/schemas/ListToolDefsResponse
    """

    data: list[ToolDef]
    """The tools."""


RagQueryGeneratorConfig = TypeAliasType(
    "RagQueryGeneratorConfig",
    Annotated[
        DefaultRagQueryGeneratorConfig | LlmRagQueryGeneratorConfig,
        Field(discriminator="type"),
    ],
)
"""
How the query is made from the content.

Source: tools.yaml#/components/schemas/RagQueryGeneratorConfig
"""


RagRanker = TypeAliasType("RagRanker", Annotated[RrfRanker | WeightedRanker, Field(discriminator="type")])
"""
How two ranked lists become one.

Source: tools.yaml#/components/schemas/RagRanker
"""


class RagQueryConfig(StackModel):
    """How context is found and written.

    Source: tools.yaml#/components/schemas/RagQueryConfig
    """

    query_generator_config: RagQueryGeneratorConfig | MISSING = MISSING
    max_tokens_in_context: Annotated[StrictInt, Field(ge=1)] = 4096
    """Most tokens of context."""
    max_chunks: Annotated[StrictInt, Field(ge=1, le=1000)] = 5
    """Most chunks of context."""
    chunk_template: StrictStr = "Result {index}\nContent: {chunk.content}\nMetadata: {metadata}\n"
    """How a chunk is written. `{index}`, `{chunk.content}` and `{metadata}` stand for its place, text and metadata."""
    mode: VectorStoreSearchMode | None | MISSING = MISSING
    """What decides whether a chunk fits. Default `vector`."""
    ranker: RagRanker | None | MISSING = MISSING
    """How a hybrid search joins its two lists. Default `rrf`."""


class ToolInvocationResult(StackModel):
    """What a tool answers.

    Source: tools.yaml#/components/schemas/ToolInvocationResult
    """

    content: InterleavedContent | MISSING = MISSING
    error_message: StrictStr | None | MISSING = MISSING
    """What went wrong; absent or null when nothing did."""
    error_code: StrictInt | None | MISSING = MISSING
    """Number of the failure, in the manner of an HTTP status."""
    metadata: Metadata | MISSING = MISSING


class RagDocument(StackModel):
    """A document to read.

    Source: tools.yaml#/components/schemas/RagDocument
    """

    document_id: StrictStr
    """Identifier of the document."""
    content: DocumentContent
    mime_type: StrictStr | None | MISSING = MISSING
    """MIME type of the content. Default `text/plain`."""
    metadata: Metadata | MISSING = MISSING


class QueryRagRequest(StackModel):
    """What context to look for.

    Source: tools.yaml#/components/schemas/QueryRagRequest
    """

    content: InterleavedContent
    vector_db_ids: list[StrictStr]
    """Vector databases or vector stores to look in."""
    query_config: RagQueryConfig | MISSING = MISSING


class RagQueryResult(StackModel):
    """Context for a prompt.

    Source: tools.yaml#/components/schemas/RagQueryResult
    """

    content: InterleavedContent | None | MISSING = MISSING
    """The context; absent or null when nothing fits."""
    metadata: Metadata


class InsertRagDocumentsRequest(StackModel):
    """Documents to read.

    Source: tools.yaml#/components/schemas/InsertRagDocumentsRequest
    """

    documents: list[RagDocument]
    """The documents."""
    vector_db_id: Annotated[StrictStr, Field(min_length=1)]
    """Vector database or vector store that keeps the chunks."""
    chunk_size_in_tokens: Annotated[StrictInt, Field(ge=1, le=65536)]
    """Most tokens in a chunk."""
