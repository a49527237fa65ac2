# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant


class CompletionMessage(WireModel):
    """What the model says.

    Source: common.yaml#/components/schemas/CompletionMessage
    """

    role: Literal["assistant"] = "assistant"
    """Tag of this kind."""

    content: InterleavedContent
    """Text, one content item, or a list of items that mix text and images."""

    stop_reason: StopReason
    """Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
    or it met a limit (`out_of_tokens`)."""

    tool_calls: list[ToolCall] | None = None
    """Calls that the model asks for."""


class GrammarResponseFormat(WireModel):
    """The answer is a sentence of this grammar.

    Source: common.yaml#/components/schemas/GrammarResponseFormat
    """

    type: Literal["grammar"] = "grammar"
    """Tag of this kind."""

    bnf: dict[str, Any]
    """The grammar in BNF."""


class GreedySamplingStrategy(WireModel):
    """Always the likeliest token.

    Source: common.yaml#/components/schemas/GreedySamplingStrategy
    """

    type: Literal["greedy"] = "greedy"
    """Tag of this kind."""


class ImageContentItem(WireModel):
    """An image, by reference or in place.

    Source: common.yaml#/components/schemas/ImageContentItem
    """

    type: Literal["image"] = "image"
    """Tag of this kind."""

    image: ImageSource
    """Where an image comes from; give one of the two."""


class ImageDelta(WireModel):
    """More of an image.

    Source: common.yaml#/components/schemas/ImageDelta
    """

    type: Literal["image"] = "image"
    """Tag of this kind."""

    image: str
    """Bytes of the image in base64."""


class ImageSource(WireModel):
    """Where an image comes from; give one of the two.

    Source: common.yaml#/components/schemas/ImageSource
    """

    url: Url | None = None
    """Where the image is kept."""

    data: str | None = None
    """The image itself in base64."""


JobStatus = TypeAliasType(
    "JobStatus", Literal["scheduled", "in_progress", "completed", "failed", "cancelled"] | str
)
"""Where a long piece of work stands.

Source: common.yaml#/components/schemas/JobStatus
"""


class JsonSchemaResponseFormat(WireModel):
    """The answer is JSON of this schema.

    Source: common.yaml#/components/schemas/JsonSchemaResponseFormat
    """

    type: Literal["json_schema"] = "json_schema"
    """Tag of this kind."""

    json_schema: dict[str, Any]
    """The JSON Schema."""


Metadata = TypeAliasType("Metadata", dict[str, Any])
"""Free-form facts that the caller attaches to a resource.

Source: common.yaml#/components/schemas/Metadata
"""


class MetricInResponse(WireModel):
    """A number measured while answering.

    Source: common.yaml#/components/schemas/MetricInResponse
    """

    metric: str
    """What was measured, such as `total_tokens`."""

    value: float
    """The number."""

    unit: str | None = None
    """Its unit."""


class PaginatedRows(WireModel):
    """One page of rows.

    Source: common.yaml#/components/schemas/PaginatedRows
    """

    data: list[Row]
    """The rows."""

    has_more: bool
    """Whether rows follow."""

    url: str | None = None
    """Where the rows come from."""


ResponseFormat = TypeAliasType(
    "ResponseFormat",
    Annotated[
        JsonSchemaResponseFormat | GrammarResponseFormat | UnknownVariant,
        OpenUnion("type", {"json_schema": "JsonSchemaResponseFormat", "grammar": "GrammarResponseFormat"}),
    ],
)
"""A shape that the answer must have.

Source: common.yaml#/components/schemas/ResponseFormat
"""


Row = TypeAliasType("Row", dict[str, Any])
"""One row of a dataset; its columns are the dataset's own.

Source: common.yaml#/components/schemas/Row
"""


class SamplingParams(WireModel):
    """How tokens are chosen and how many; without a strategy, greedily.

    Source: common.yaml#/components/schemas/SamplingParams
    """

    strategy: SamplingStrategy | None = None
    """How the next token is chosen."""

    max_tokens: int | None = 0
    """Most tokens to generate; 0 leaves it to the model's context."""

    repetition_penalty: float | None = 1.0
    """Above 1 discourages repeating; 1 does nothing."""

    stop: list[str] | None = None
    """Texts that end the generation; they are not part of the answer."""


SortOrder = TypeAliasType("SortOrder", Literal["asc", "desc"] | str)
"""Direction of a sorted list.

Source: common.yaml#/components/schemas/SortOrder
"""


StopReason = TypeAliasType("StopReason", Literal["end_of_turn", "end_of_message", "out_of_tokens"] | str)
"""Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
or it met a limit (`out_of_tokens`).

Source: common.yaml#/components/schemas/StopReason
"""


StringMap = TypeAliasType("StringMap", dict[str, str])
"""Short texts by name, attached to a resource by the caller.

Source: common.yaml#/components/schemas/StringMap
"""


class SystemMessage(WireModel):
    """Instructions to the model.

    Source: common.yaml#/components/schemas/SystemMessage
    """

    role: Literal["system"] = "system"
    """Tag of this kind."""

    content: InterleavedContent
    """Text, one content item, or a list of items that mix text and images."""


SystemMessageBehavior = TypeAliasType("SystemMessageBehavior", Literal["append", "replace"] | str)
"""Whether the given system message follows the default one or replaces it.

Source: common.yaml#/components/schemas/SystemMessageBehavior
"""


class TextContentItem(WireModel):
    """A piece of text.

    Source: common.yaml#/components/schemas/TextContentItem
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""

    text: str
    """The text."""


InterleavedContentItem = TypeAliasType(
    "InterleavedContentItem",
    Annotated[
        TextContentItem | ImageContentItem | UnknownVariant,
        OpenUnion("type", {"text": "TextContentItem", "image": "ImageContentItem"}),
    ],
)
"""One piece of content.

Source: common.yaml#/components/schemas/InterleavedContentItem
"""


InterleavedContent = TypeAliasType(
    "InterleavedContent", str | InterleavedContentItem | list[InterleavedContentItem]
)
"""Text, one content item, or a list of items that mix text and images.

Source: common.yaml#/components/schemas/InterleavedContent
"""


class TextDelta(WireModel):
    """More text.

    Source: common.yaml#/components/schemas/TextDelta
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""

    text: str
    """The text to append."""


class TokenLogProbs(WireModel):
    """The likeliest tokens at one position.

    Source: common.yaml#/components/schemas/TokenLogProbs
    """

    logprobs_by_token: dict[str, float]
    """Log probability by token."""


ToolArguments = TypeAliasType("ToolArguments", str | dict[str, Any])
"""Arguments of a call, as an object, or as text where the model's text is not an object.

Source: common.yaml#/components/schemas/ToolArguments
"""


class ToolCall(WireModel):
    """A call that the model asks for.

    Source: common.yaml#/components/schemas/ToolCall
    """

    call_id: str
    """Identifier of the call."""

    tool_name: str
    """The tool: a built-in one such as `brave_search`, or any other by name."""

    arguments: ToolArguments
    """Arguments of a call, as an object, or as text where the model's text is not an object."""

    arguments_json: str | None = None
    """The arguments as JSON text."""


class ToolCallDelta(WireModel):
    """More of a tool call that the model writes.

    Source: common.yaml#/components/schemas/ToolCallDelta
    """

    type: Literal["tool_call"] = "tool_call"
    """Tag of this kind."""

    tool_call: ToolCallDeltaContent
    """The text of the call so far, or the whole call once it is understood."""

    parse_status: ToolCallParseStatus
    """How far the reading of a tool call is."""


ContentDelta = TypeAliasType(
    "ContentDelta",
    Annotated[
        TextDelta | ImageDelta | ToolCallDelta | UnknownVariant,
        OpenUnion("type", {"text": "TextDelta", "image": "ImageDelta", "tool_call": "ToolCallDelta"}),
    ],
)
"""What a stream adds to the content so far.

Source: common.yaml#/components/schemas/ContentDelta
"""


ToolCallDeltaContent = TypeAliasType("ToolCallDeltaContent", str | ToolCall)
"""The text of the call so far, or the whole call once it is understood.

Source: common.yaml#/components/schemas/ToolCallDeltaContent
"""


ToolCallParseStatus = TypeAliasType(
    "ToolCallParseStatus", Literal["started", "in_progress", "failed", "succeeded"] | str
)
"""How far the reading of a tool call is.

Source: common.yaml#/components/schemas/ToolCallParseStatus
"""


class ToolConfig(WireModel):
    """How tools are shown to the model and chosen.

    Source: common.yaml#/components/schemas/ToolConfig
    """

    tool_choice: str | None = "auto"
    """`auto`, `required`, `none`, or the name of the one tool to call."""

    tool_prompt_format: ToolPromptFormat | None = None
    """How tool definitions are written into the prompt."""

    system_message_behavior: SystemMessageBehavior | None = None
    """Whether the given system message follows the default one or replaces it."""


class ToolDef(WireModel):
    """A tool as a tool group offers it.

    Source: common.yaml#/components/schemas/ToolDef
    """

    name: str
    """Name of the tool."""

    description: str | None = None
    """What the tool does and when to use it."""

    parameters: list[ToolParameter] | None = None
    """Its parameters."""

    input_schema: dict[str, Any] | None = None
    """JSON Schema of the arguments."""

    output_schema: dict[str, Any] | None = None
    """JSON Schema of the result."""

    toolgroup_id: str | None = None
    """The group that the tool belongs to."""

    metadata: Metadata | None = None
    """Free-form facts that the caller attaches to a resource."""


class ToolDefinition(WireModel):
    """A tool that the model may call.

    Source: common.yaml#/components/schemas/ToolDefinition
    """

    tool_name: str
    """Name of the tool."""

    description: str | None = None
    """What the tool does and when to use it."""

    parameters: dict[str, ToolParamDefinition] | None = None
    """Parameters by name."""


class ToolParamDefinition(WireModel):
    """One parameter of a tool.

    Source: common.yaml#/components/schemas/ToolParamDefinition
    """

    param_type: str
    """JSON type of the value, such as `string` or `integer`."""

    description: str | None = None
    """What the value means."""

    required: bool | None = True
    """Whether a call must give it."""

    default: Any | None = None
    """Value taken when a call leaves it out."""


class ToolParameter(WireModel):
    """One parameter of a tool in a tool group.

    Source: common.yaml#/components/schemas/ToolParameter
    """

    name: str
    """Name of the parameter."""

    parameter_type: str
    """JSON type of the value."""

    description: str
    """What the value means."""

    required: bool
    """Whether a call must give it."""

    default: Any | None = None
    """Value taken when a call leaves it out."""


ToolPromptFormat = TypeAliasType("ToolPromptFormat", Literal["json", "function_tag", "python_list"] | str)
"""How tool definitions are written into the prompt.

Source: common.yaml#/components/schemas/ToolPromptFormat
"""


class ToolResponseMessage(WireModel):
    """The result of a tool, given back to the model.

    Source: common.yaml#/components/schemas/ToolResponseMessage
    """

    role: Literal["tool"] = "tool"
    """Tag of this kind."""

    call_id: str
    """The call that this answers."""

    content: InterleavedContent
    """Text, one content item, or a list of items that mix text and images."""


class TopKSamplingStrategy(WireModel):
    """One of the k likeliest tokens.

    Source: common.yaml#/components/schemas/TopKSamplingStrategy
    """

    type: Literal["top_k"] = "top_k"
    """Tag of this kind."""

    top_k: int
    """How many tokens stand for choice."""


class TopPSamplingStrategy(WireModel):
    """One of the likeliest tokens that together reach a probability.

    Source: common.yaml#/components/schemas/TopPSamplingStrategy
    """

    type: Literal["top_p"] = "top_p"
    """Tag of this kind."""

    temperature: float | None = None
    """Above 1 flattens the distribution; below 1 sharpens it."""

    top_p: float | None = 0.95
    """The probability to reach."""


SamplingStrategy = TypeAliasType(
    "SamplingStrategy",
    Annotated[
        GreedySamplingStrategy | TopPSamplingStrategy | TopKSamplingStrategy | UnknownVariant,
        OpenUnion(
            "type",
            {
                "greedy": "GreedySamplingStrategy",
                "top_p": "TopPSamplingStrategy",
                "top_k": "TopKSamplingStrategy",
            },
        ),
    ],
)
"""How the next token is chosen.

Source: common.yaml#/components/schemas/SamplingStrategy
"""


class Url(WireModel):
    """A reference to content kept elsewhere.

    Source: common.yaml#/components/schemas/Url
    """

    uri: str
    """Where the content is: `https:`, `file:` or `data:`."""


class UserMessage(WireModel):
    """What the user says.

    Source: common.yaml#/components/schemas/UserMessage
    """

    role: Literal["user"] = "user"
    """Tag of this kind."""

    content: InterleavedContent
    """Text, one content item, or a list of items that mix text and images."""

    context: InterleavedContent | None = None
    """Text, one content item, or a list of items that mix text and images."""


Message = TypeAliasType(
    "Message",
    Annotated[
        UserMessage | SystemMessage | ToolResponseMessage | CompletionMessage | UnknownVariant,
        OpenUnion(
            "role",
            {
                "user": "UserMessage",
                "system": "SystemMessage",
                "tool": "ToolResponseMessage",
                "assistant": "CompletionMessage",
            },
        ),
    ],
)
"""A message of a native conversation.

Source: common.yaml#/components/schemas/Message
"""
