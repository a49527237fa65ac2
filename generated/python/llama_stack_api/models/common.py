# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel


class ErrorBody(StackModel):
    """What went wrong, for people and for programs.

    Source: common.yaml#/components/schemas/ErrorBody
    """

    message: StrictStr
    """One sentence that names the value and, where there is one, the cure."""
    type: StrictStr
    """Class of the error, such as `invalid_request_error`, `not_found_error` or `server_error`."""
    code: StrictStr | None
    """Stable name of the error, such as `model_not_found`; null when the class says enough."""
    param: StrictStr | None
    """Path of the offending value, such as `messages[0].content`; null when no single value is at fault."""


SortOrder = TypeAliasType("SortOrder", Literal["asc", "desc"])
"""
Direction of a sorted list.

Source: common.yaml#/components/schemas/SortOrder
"""


Metadata = TypeAliasType("Metadata", dict[str, Any])
"""
Free-form facts that the caller attaches to a resource.

Source: common.yaml#/components/schemas/Metadata
"""


StringMap = TypeAliasType("StringMap", dict[str, StrictStr])
"""
Short texts by name, attached to a resource by the caller.

Source: common.yaml#/components/schemas/StringMap
"""


class Url(StackModel):
    """A reference to content kept elsewhere.

    Source: common.yaml#/components/schemas/Url
    """

    uri: StrictStr
    """Where the content is: `https:`, `file:` or `data:`."""


class TextContentItem(StackModel):
    """A piece of text.

    Source: common.yaml#/components/schemas/TextContentItem
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""
    text: StrictStr
    """The text."""


class ImageSource(StackModel):
    """Where an image comes from; give one of the two.

    Source: common.yaml#/components/schemas/ImageSource
    """

    url: Url | None | MISSING = MISSING
    """Where the image is kept."""
    data: Annotated[
        StrictStr | None | MISSING,
        Field(json_schema_extra={"contentEncoding": "base64"}),
    ] = MISSING
    """The image itself in base64."""


StopReason = TypeAliasType("StopReason", Literal["end_of_turn", "end_of_message", "out_of_tokens"])
"""
Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a limit (`out_of_tokens`).

Source: common.yaml#/components/schemas/StopReason
"""


class GreedySamplingStrategy(StackModel):
    """Always the likeliest token.

    Source: common.yaml#/components/schemas/GreedySamplingStrategy
    """

    type: Literal["greedy"] = "greedy"
    """Tag of this kind."""


class TopPSamplingStrategy(StackModel):
    """One of the likeliest tokens that together reach a probability.

    Source: common.yaml#/components/schemas/TopPSamplingStrategy
    """

    type: Literal["top_p"] = "top_p"
    """Tag of this kind."""
    temperature: Annotated[StrictFloat | MISSING, Field(ge=0.0)] = MISSING
    """Above 1 flattens the distribution; below 1 sharpens it."""
    top_p: Annotated[StrictFloat, Field(ge=0.0, le=1.0)] = 0.95
    """The probability to reach."""


class TopKSamplingStrategy(StackModel):
    """One of the k likeliest tokens.

    Source: common.yaml#/components/schemas/TopKSamplingStrategy
    """

    type: Literal["top_k"] = "top_k"
    """Tag of this kind."""
    top_k: Annotated[StrictInt, Field(ge=1)]
    """How many tokens stand for choice."""


ToolArguments = TypeAliasType("ToolArguments", StrictStr | dict[str, Any])
"""
Arguments of a call, as an object, or as text where the model's text is not an object.

Source: common.yaml#/components/schemas/ToolArguments
"""


class ToolParamDefinition(StackModel):
    """One parameter of a tool.

    Source: common.yaml#/components/schemas/ToolParamDefinition
    """

    param_type: StrictStr
    """JSON type of the value, such as `string` or `integer`."""
    description: StrictStr | MISSING = MISSING
    """What the value means."""
    required: StrictBool = True
    """Whether a call must give it."""
    default: Any | MISSING = MISSING
    """Value taken when a call leaves it out."""


class ToolParameter(StackModel):
    """One parameter of a tool in a tool group.

    Source: common.yaml#/components/schemas/ToolParameter
    """

    name: StrictStr
    """Name of the parameter."""
    parameter_type: StrictStr
    """JSON type of the value."""
    description: StrictStr
    """What the value means."""
    required: StrictBool
    """Whether a call must give it."""
    default: Any | MISSING = MISSING
    """Value taken when a call leaves it out."""


ToolPromptFormat = TypeAliasType("ToolPromptFormat", Literal["json", "function_tag", "python_list"])
"""
How tool definitions are written into the prompt.

Source: common.yaml#/components/schemas/ToolPromptFormat
"""


SystemMessageBehavior = TypeAliasType("SystemMessageBehavior", Literal["append", "replace"])
"""
Whether the given system message follows the default one or replaces it.

Source: common.yaml#/components/schemas/SystemMessageBehavior
"""


class JsonSchemaResponseFormat(StackModel):
    """The answer is JSON of this schema.

    Source: common.yaml#/components/schemas/JsonSchemaResponseFormat
    """

    type: Literal["json_schema"] = "json_schema"
    """Tag of this kind."""
    json_schema: dict[str, Any]
    """The JSON Schema."""


class GrammarResponseFormat(StackModel):
    """The answer is a sentence of this grammar.

    Source: common.yaml#/components/schemas/GrammarResponseFormat
    """

    type: Literal["grammar"] = "grammar"
    """Tag of this kind."""
    bnf: dict[str, Any]
    """The grammar in BNF."""


class TextDelta(StackModel):
    """More text.

    Source: common.yaml#/components/schemas/TextDelta
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""
    text: StrictStr
    """The text to append."""


class ImageDelta(StackModel):
    """More of an image.

    Source: common.yaml#/components/schemas/ImageDelta
    """

    type: Literal["image"] = "image"
    """Tag of this kind."""
    image: Annotated[StrictStr, Field(json_schema_extra={"contentEncoding": "base64"})]
    """Bytes of the image in base64."""


ToolCallParseStatus = TypeAliasType(
    "ToolCallParseStatus", Literal["started", "in_progress", "failed", "succeeded"]
)
"""
How far the reading of a tool call is.

Source: common.yaml#/components/schemas/ToolCallParseStatus
"""


class TokenLogProbs(StackModel):
    """The likeliest tokens at one position.

    Source: common.yaml#/components/schemas/TokenLogProbs
    """

    logprobs_by_token: dict[str, StrictFloat]
    """Log probability by token."""


JobStatus = TypeAliasType(
    "JobStatus", Literal["scheduled", "in_progress", "completed", "failed", "cancelled"]
)
"""
Where a long piece of work stands.

Source: common.yaml#/components/schemas/JobStatus
"""


class MetricInResponse(StackModel):
    """A number measured while answering.

    Source: common.yaml#/components/schemas/MetricInResponse
    """

    metric: StrictStr
    """What was measured, such as `total_tokens`."""
    value: StrictFloat
    """The number."""
    unit: StrictStr | MISSING = MISSING
    """Its unit."""


Row = TypeAliasType("Row", dict[str, Any])
"""
One row of a dataset; its columns are the dataset's own.

Source: common.yaml#/components/schemas/Row
"""


class Error(StackModel):
    """Every error, as a response or as an event inside a stream.

    Source: common.yaml#/components/schemas/Error
    """

    error: ErrorBody
    detail: StrictStr | MISSING = MISSING
    """The message once more, for clients older than the `error` object."""


class ImageContentItem(StackModel):
    """An image, by reference or in place.

    Source: common.yaml#/components/schemas/ImageContentItem
    """

    type: Literal["image"] = "image"
    """Tag of this kind."""
    image: ImageSource


SamplingStrategy = TypeAliasType(
    "SamplingStrategy",
    Annotated[
        GreedySamplingStrategy | TopPSamplingStrategy | TopKSamplingStrategy,
        Field(discriminator="type"),
    ],
)
"""
How the next token is chosen.

Source: common.yaml#/components/schemas/SamplingStrategy
"""


class ToolCall(StackModel):
    """A call that the model asks for.

    Source: common.yaml#/components/schemas/ToolCall
    """

    call_id: StrictStr
    """Identifier of the call."""
    tool_name: StrictStr
    """The tool: a built-in one such as `brave_search`, or any other by name."""
    arguments: ToolArguments
    arguments_json: StrictStr | MISSING = MISSING
    """The arguments as JSON text."""


class ToolDefinition(StackModel):
    """A tool that the model may call.

    Source: common.yaml#/components/schemas/ToolDefinition
    """

    tool_name: StrictStr
    """Name of the tool."""
    description: StrictStr | MISSING = MISSING
    """What the tool does and when to use it."""
    parameters: dict[str, ToolParamDefinition] | MISSING = MISSING
    """Parameters by name."""


class ToolDef(StackModel):
    """A tool as a tool group offers it.

    Source: common.yaml#/components/schemas/ToolDef
    """

    name: StrictStr
    """Name of the tool."""
    description: StrictStr | MISSING = MISSING
    """What the tool does and when to use it."""
    parameters: list[ToolParameter] | MISSING = MISSING
    """Its parameters."""
    input_schema: dict[str, Any] | MISSING = MISSING
    """JSON Schema of the arguments."""
    output_schema: dict[str, Any] | MISSING = MISSING
    """JSON Schema of the result."""
    toolgroup_id: StrictStr | MISSING = MISSING
    """The group that the tool belongs to."""
    metadata: Metadata | MISSING = MISSING


class ToolConfig(StackModel):
    """How tools are shown to the model and chosen.

    Source: common.yaml#/components/schemas/ToolConfig
    """

    tool_choice: StrictStr = "auto"
    """`auto`, `required`, `none`, or the name of the one tool to call."""
    tool_prompt_format: ToolPromptFormat | MISSING = MISSING
    system_message_behavior: SystemMessageBehavior | MISSING = MISSING


ResponseFormat = TypeAliasType(
    "ResponseFormat",
    Annotated[JsonSchemaResponseFormat | GrammarResponseFormat, Field(discriminator="type")],
)
"""
A shape that the answer must have.

Source: common.yaml#/components/schemas/ResponseFormat
"""


ToolCallDeltaContent = TypeAliasType("ToolCallDeltaContent", StrictStr | ToolCall)
"""
The text of the call so far, or the whole call once it is understood.

Source: common.yaml#/components/schemas/ToolCallDeltaContent
"""


class PaginatedRows(StackModel):
    """One page of rows.

    Source: common.yaml#/components/schemas/PaginatedRows
    """

    data: list[Row]
    """The rows."""
    has_more: StrictBool
    """Whether rows follow."""
    url: StrictStr | MISSING = MISSING
    """Where the rows come from."""


InterleavedContentItem = TypeAliasType(
    "InterleavedContentItem",
    Annotated[TextContentItem | ImageContentItem, Field(discriminator="type")],
)
"""
One piece of content.

Source: common.yaml#/components/schemas/InterleavedContentItem
"""


class SamplingParams(StackModel):
    """How tokens are chosen and how many; without a strategy, greedily.

    Source: common.yaml#/components/schemas/SamplingParams
    """

    strategy: SamplingStrategy | MISSING = MISSING
    max_tokens: Annotated[StrictInt | None, Field(ge=0)] = 0
    """Most tokens to generate; 0 leaves it to the model's context."""
    repetition_penalty: StrictFloat | None = 1.0
    """Above 1 discourages repeating; 1 does nothing."""
    stop: list[StrictStr] | None | MISSING = MISSING
    """Texts that end the generation; they are not part of the answer."""


class ToolCallDelta(StackModel):
    """More of a tool call that the model writes.

    Source: common.yaml#/components/schemas/ToolCallDelta
    """

    type: Literal["tool_call"] = "tool_call"
    """Tag of this kind."""
    tool_call: ToolCallDeltaContent
    parse_status: ToolCallParseStatus


InterleavedContent = TypeAliasType(
    "InterleavedContent", StrictStr | InterleavedContentItem | list[InterleavedContentItem]
)
"""
Text, one content item, or a list of items that mix text and images.

Source: common.yaml#/components/schemas/InterleavedContent
"""


class UserMessage(StackModel):
    """What the user says.

    Source: common.yaml#/components/schemas/UserMessage
    """

    role: Literal["user"] = "user"
    """Tag of this kind."""
    content: InterleavedContent
    context: InterleavedContent | MISSING = MISSING


class SystemMessage(StackModel):
    """Instructions to the model.

    Source: common.yaml#/components/schemas/SystemMessage
    """

    role: Literal["system"] = "system"
    """Tag of this kind."""
    content: InterleavedContent


class ToolResponseMessage(StackModel):
    """The result of a tool, given back to the model.

    Source: common.yaml#/components/schemas/ToolResponseMessage
    """

    role: Literal["tool"] = "tool"
    """Tag of this kind."""
    call_id: StrictStr
    """The call that this answers."""
    content: InterleavedContent


class CompletionMessage(StackModel):
    """What the model says.

    Source: common.yaml#/components/schemas/CompletionMessage
    """

    role: Literal["assistant"] = "assistant"
    """Tag of this kind."""
    content: InterleavedContent
    stop_reason: StopReason
    tool_calls: list[ToolCall] | MISSING = MISSING
    """Calls that the model asks for."""


ContentDelta = TypeAliasType(
    "ContentDelta",
    Annotated[TextDelta | ImageDelta | ToolCallDelta, Field(discriminator="type")],
)
"""
What a stream adds to the content so far.

Source: common.yaml#/components/schemas/ContentDelta
"""


Message = TypeAliasType(
    "Message",
    Annotated[
        UserMessage | SystemMessage | ToolResponseMessage | CompletionMessage,
        Field(discriminator="role"),
    ],
)
"""
A message of a native conversation.

Source: common.yaml#/components/schemas/Message
"""
