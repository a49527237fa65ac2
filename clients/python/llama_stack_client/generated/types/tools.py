# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .common import InterleavedContent, Metadata, ToolDef, ToolParameter, Url
from .memory import DocumentContent
from .vector_stores import VectorStoreSearchMode


class DefaultRagQueryGeneratorConfig(WireModel):
    """The texts of the content are joined.

    Source: tools.yaml#/components/schemas/DefaultRagQueryGeneratorConfig
    """

    type: Literal["default"] = "default"
    """Tag of this kind."""

    separator: str | None = " "
    """What stands between the texts."""


class ListToolDefsResponse(WireModel):
    """Tools that can run.

    Source: tools.yaml#/components/schemas/ListToolDefsResponse
    """

    data: list[ToolDef]
    """The tools."""


class ListToolGroupsResponse(WireModel):
    """All tool groups.

    Source: tools.yaml#/components/schemas/ListToolGroupsResponse
    """

    data: list[ToolGroup]
    """The tool groups."""


class ListToolsResponse(WireModel):
    """Tools of registered tool groups.

    Source: tools.yaml#/components/schemas/ListToolsResponse
    """

    data: list[Tool]
    """The tools."""


class LlmRagQueryGeneratorConfig(WireModel):
    """A model writes the query.

    Source: tools.yaml#/components/schemas/LlmRagQueryGeneratorConfig
    """

    type: Literal["llm"] = "llm"
    """Tag of this kind."""

    model: str
    """The model."""

    template: str
    """Prompt for the model; `messages` in it stands for the content."""


class RagDocument(WireModel):
    """A document to read.

    Source: tools.yaml#/components/schemas/RagDocument
    """

    document_id: str
    """Identifier of the document."""

    content: DocumentContent
    """A document: in place, or the URL that it is read from."""

    mime_type: str | None = None
    """MIME type of the content. Default `text/plain`."""

    metadata: Metadata | None = None
    """Free-form facts that the caller attaches to a resource."""


class RagQueryConfig(WireModel):
    """How context is found and written.

    Source: tools.yaml#/components/schemas/RagQueryConfig
    """

    query_generator_config: RagQueryGeneratorConfig | None = None
    """How the query is made from the content."""

    max_tokens_in_context: int | None = 4096
    """Most tokens of context."""

    max_chunks: int | None = 5
    """Most chunks of context."""

    chunk_template: str | None = "Result {index}\nContent: {chunk.content}\nMetadata: {metadata}\n"
    """How a chunk is written. `{index}`, `{chunk.content}` and `{metadata}` stand for its place, text
    and metadata."""

    mode: VectorStoreSearchMode | None = None
    """What decides whether a chunk fits. Default `vector`."""

    ranker: RagRanker | None = None
    """How a hybrid search joins its two lists. Default `rrf`."""


RagQueryGeneratorConfig = TypeAliasType(
    "RagQueryGeneratorConfig",
    Annotated[
        DefaultRagQueryGeneratorConfig | LlmRagQueryGeneratorConfig | UnknownVariant,
        OpenUnion("type", {"default": "DefaultRagQueryGeneratorConfig", "llm": "LlmRagQueryGeneratorConfig"}),
    ],
)
"""How the query is made from the content.

Source: tools.yaml#/components/schemas/RagQueryGeneratorConfig
"""


class RagQueryResult(WireModel):
    """Context for a prompt.

    Source: tools.yaml#/components/schemas/RagQueryResult
    """

    content: InterleavedContent | None = None
    """The context; absent or null when nothing fits."""

    metadata: Metadata
    """Free-form facts that the caller attaches to a resource."""


class RrfRanker(WireModel):
    """Reciprocal rank fusion.

    Source: tools.yaml#/components/schemas/RrfRanker
    """

    type: Literal["rrf"] = "rrf"
    """Tag of this kind."""

    impact_factor: float | None = 60.0
    """How much low ranks count; higher evens them out."""


class Tool(WireModel):
    """A tool of a registered tool group.

    Source: tools.yaml#/components/schemas/Tool
    """

    identifier: str
    """Name of the tool in this stack."""

    name: str
    """The same name, for newer clients."""

    provider_id: str
    """The provider that runs it."""

    provider_resource_id: str
    """Its name at the provider."""

    type: Literal["tool"] = "tool"
    """Kind of this resource."""

    toolgroup_id: str
    """The group that it belongs to."""

    description: str
    """What it does and when to use it."""

    parameters: list[ToolParameter]
    """Its parameters."""

    input_schema: dict[str, Any] | None = None
    """JSON Schema of the arguments."""

    output_schema: dict[str, Any] | None = None
    """JSON Schema of the result."""

    metadata: Metadata | None = None
    """Free-form facts that the caller attaches to a resource."""


class ToolGroup(WireModel):
    """Tools that come together.

    Source: tools.yaml#/components/schemas/ToolGroup
    """

    identifier: str
    """Name of the group in this stack."""

    provider_id: str
    """The provider that runs its tools."""

    provider_resource_id: str
    """Its name at the provider."""

    type: Literal["tool_group"] = "tool_group"
    """Kind of this resource."""

    mcp_endpoint: Url | None = None
    """A reference to content kept elsewhere."""

    args: dict[str, Any] | None = None
    """Arguments that every call of its tools is given."""


class ToolInvocationResult(WireModel):
    """What a tool answers.

    Source: tools.yaml#/components/schemas/ToolInvocationResult
    """

    content: InterleavedContent | None = None
    """Text, one content item, or a list of items that mix text and images."""

    error_message: str | None = None
    """What went wrong; absent or null when nothing did."""

    error_code: int | None = None
    """Number of the failure, in the manner of an HTTP status."""

    metadata: Metadata | None = None
    """Free-form facts that the caller attaches to a resource."""


class WeightedRanker(WireModel):
    """A weighted sum of both scores.

    Source: tools.yaml#/components/schemas/WeightedRanker
    """

    type: Literal["weighted"] = "weighted"
    """Tag of this kind."""

    alpha: float | None = 0.5
    """0 counts words only, 1 meaning only."""


RagRanker = TypeAliasType(
    "RagRanker",
    Annotated[
        RrfRanker | WeightedRanker | UnknownVariant,
        OpenUnion("type", {"rrf": "RrfRanker", "weighted": "WeightedRanker"}),
    ],
)
"""How two ranked lists become one.

Source: tools.yaml#/components/schemas/RagRanker
"""
