# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import (
    CompletionMessage,
    ContentDelta,
    InterleavedContent,
    InterleavedContentItem,
    Message,
    MetricInResponse,
    ResponseFormat,
    SamplingParams,
    StopReason,
    StringMap,
    TokenLogProbs,
    ToolConfig,
    ToolDefinition,
    ToolPromptFormat,
)


class UpdateChatCompletionRequest(StackModel):
    """New metadata of a stored chat completion.

    Source: inference.yaml#/components/schemas/UpdateChatCompletionRequest
    """

    metadata: StringMap | None
    """The new metadata; null removes it."""


class ChatCompletionDeleted(StackModel):
    """Proof that a stored chat completion was deleted.

    Source: inference.yaml#/components/schemas/ChatCompletionDeleted
    """

    id: StrictStr
    """Identifier of the chat completion."""
    object: Literal["chat.completion.deleted"] = "chat.completion.deleted"
    """Kind of object."""
    deleted: StrictBool
    """Always true."""


FinishReason = TypeAliasType(
    "FinishReason", Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
)
"""
Why an answer ended.

Source: inference.yaml#/components/schemas/FinishReason
"""


ChatTokenLogprobByte = TypeAliasType("ChatTokenLogprobByte", Annotated[StrictInt, Field(ge=0, le=255)])


ChatTopLogprobByte = TypeAliasType("ChatTopLogprobByte", Annotated[StrictInt, Field(ge=0, le=255)])


class ChatTopLogprob(StackModel):
    """A token that could have stood at a place.

    Source: inference.yaml#/components/schemas/ChatTopLogprob
    """

    token: StrictStr
    """Its text."""
    logprob: StrictFloat
    """Its log probability."""
    bytes: list[ChatTopLogprobByte] | None
    """Its UTF-8 bytes; null when it has none."""


class ChatUrlCitation(StackModel):
    """A page on the web, and the text that cites it.

    Source: inference.yaml#/components/schemas/ChatUrlCitation
    """

    start_index: Annotated[StrictInt, Field(ge=0)]
    """First character of the citing text."""
    end_index: Annotated[StrictInt, Field(ge=0)]
    """Last character of the citing text."""
    title: StrictStr
    """Title of the page."""
    url: StrictStr
    """Address of the page."""


class PromptTokensDetails(StackModel):
    """Kinds of tokens read.

    Source: inference.yaml#/components/schemas/PromptTokensDetails
    """

    cached_tokens: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Taken from the cache."""
    cache_write_tokens: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Put into the cache."""
    text_tokens: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Text."""
    image_tokens: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Images."""
    audio_tokens: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Sound."""


class CompletionTokensDetails(StackModel):
    """Kinds of tokens written.

    Source: inference.yaml#/components/schemas/CompletionTokensDetails
    """

    reasoning_tokens: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Thought before the answer."""
    text_tokens: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Text."""
    audio_tokens: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Sound."""
    accepted_prediction_tokens: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Predicted and kept."""
    rejected_prediction_tokens: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Predicted in vain."""


ChatRole = TypeAliasType("ChatRole", Literal["developer", "system", "user", "assistant", "tool", "function"])
"""
Who speaks.

Source: inference.yaml#/components/schemas/ChatRole
"""


class ChatFunctionMessage(StackModel):
    """The result of a function; older form of a tool message.

    Source: inference.yaml#/components/schemas/ChatFunctionMessage
    """

    role: Literal["function"] = "function"
    """Tag of this kind."""
    name: StrictStr
    """Name of the function."""
    content: StrictStr | None
    """The result."""


ImageDetail = TypeAliasType("ImageDetail", Literal["auto", "low", "high", "original"])
"""
How closely a model looks at an image.

Source: inference.yaml#/components/schemas/ImageDetail
"""


InputAudioFormat = TypeAliasType("InputAudioFormat", Literal["wav", "mp3"])
"""
Format of sound given to a model.

Source: inference.yaml#/components/schemas/InputAudioFormat
"""


class ChatFile(StackModel):
    """A file, by identifier or in place.

    Source: inference.yaml#/components/schemas/ChatFile
    """

    file_id: StrictStr | None | MISSING = MISSING
    """Identifier of an uploaded file."""
    file_data: StrictStr | None | MISSING = MISSING
    """The file itself in base64."""
    filename: StrictStr | None | MISSING = MISSING
    """Its name."""


class ChatContentPartRefusal(StackModel):
    """A part in which the model declined.

    Source: inference.yaml#/components/schemas/ChatContentPartRefusal
    """

    type: Literal["refusal"] = "refusal"
    """Tag of this kind."""
    refusal: StrictStr
    """Why it declined."""


PromptCacheTtl = TypeAliasType("PromptCacheTtl", Literal["30m", "12h"])
"""
How long a cached prompt is kept after its last use.

Source: inference.yaml#/components/schemas/PromptCacheTtl
"""


JsonSchemaObject = TypeAliasType("JsonSchemaObject", dict[str, Any])
"""
A JSON Schema.

Source: inference.yaml#/components/schemas/JsonSchemaObject
"""


class ChatCustomToolTextFormat(StackModel):
    """Any text.

    Source: inference.yaml#/components/schemas/ChatCustomToolTextFormat
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""


GrammarSyntax = TypeAliasType("GrammarSyntax", Literal["lark", "regex"])
"""
Language in which a grammar is written.

Source: inference.yaml#/components/schemas/GrammarSyntax
"""


ToolChoiceMode = TypeAliasType("ToolChoiceMode", Literal["none", "auto", "required"])
"""
`none` calls no tool, `auto` leaves it to the model, `required` calls at least one.

Source: inference.yaml#/components/schemas/ToolChoiceMode
"""


AllowedToolsMode = TypeAliasType("AllowedToolsMode", Literal["auto", "required"])
"""
`auto` leaves it to the model whether it calls one of them; `required` demands it.

Source: inference.yaml#/components/schemas/AllowedToolsMode
"""


class ChatToolName(StackModel):
    """Which tool is meant.

    Source: inference.yaml#/components/schemas/ChatToolName
    """

    name: Annotated[StrictStr, Field(min_length=1)]
    """Its name."""


ChatFunctionCallMode = TypeAliasType("ChatFunctionCallMode", Literal["none", "auto"])
"""
`none` calls no function; `auto` leaves it to the model.

Source: inference.yaml#/components/schemas/ChatFunctionCallMode
"""


class FunctionCall(StackModel):
    """Which function is called with what.

    Source: inference.yaml#/components/schemas/FunctionCall
    """

    name: StrictStr
    """Name of the function."""
    arguments: StrictStr
    """The arguments as JSON text; a model may write text that is not valid."""


class CustomToolCall(StackModel):
    """Which custom tool is called with what.

    Source: inference.yaml#/components/schemas/CustomToolCall
    """

    name: StrictStr
    """Name of the tool."""
    input: StrictStr
    """The input."""


ChatToolCallType = TypeAliasType("ChatToolCallType", Literal["function", "custom"])
"""
Kind of call; in its first chunk.

Source: inference.yaml#/components/schemas/ChatToolCallType
"""


class FunctionCallDelta(StackModel):
    """More of a call of a function.

    Source: inference.yaml#/components/schemas/FunctionCallDelta
    """

    name: StrictStr | MISSING = MISSING
    """Name of the function; in the first chunk of the call."""
    arguments: StrictStr | MISSING = MISSING
    """Text to append to the arguments."""


class CustomToolCallDelta(StackModel):
    """More of a call of a custom tool.

    Source: inference.yaml#/components/schemas/CustomToolCallDelta
    """

    name: StrictStr | MISSING = MISSING
    """Name of the tool; in the first chunk of the call."""
    input: StrictStr | MISSING = MISSING
    """Text to append to the input."""


class ChatResponseFormatText(StackModel):
    """Any text.

    Source: inference.yaml#/components/schemas/ChatResponseFormatText
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""


class ChatResponseFormatJsonObject(StackModel):
    """Any JSON object.

    Source: inference.yaml#/components/schemas/ChatResponseFormatJsonObject
    """

    type: Literal["json_object"] = "json_object"
    """Tag of this kind."""


class ChatJsonSchema(StackModel):
    """A schema, its name and how strictly it holds.

    Source: inference.yaml#/components/schemas/ChatJsonSchema
    """

    name: StrictStr | MISSING = MISSING
    """Name of the schema."""
    description: StrictStr | None | MISSING = MISSING
    """What the answer is for."""
    schema_: Annotated[JsonSchemaObject | None | MISSING, Field(alias="schema")] = MISSING
    """The schema. Without it, any JSON object."""
    strict: StrictBool | None | MISSING = MISSING
    """Whether the answer must follow the schema exactly. Default false."""


class StreamOptions(StackModel):
    """What a stream carries beside the text.

    Source: inference.yaml#/components/schemas/StreamOptions
    """

    include_usage: StrictBool | None | MISSING = MISSING
    """Whether a last piece carries the tokens used. Default false."""
    include_obfuscation: StrictBool | None | MISSING = MISSING
    """Whether random text hides the lengths of the pieces. Default the server's."""


StopSequences = TypeAliasType("StopSequences", StrictStr | list[StrictStr])
"""
One text or several.

Source: inference.yaml#/components/schemas/StopSequences
"""


LogitBiasLogitBiasAdditionalProperty = TypeAliasType(
    "LogitBiasLogitBiasAdditionalProperty",
    Annotated[StrictFloat, Field(ge=-100.0, le=100.0)],
)


LogitBias = TypeAliasType("LogitBias", dict[str, LogitBiasLogitBiasAdditionalProperty])
"""
By token number: -100 forbids the token, 100 forces it, values near 0 nudge.

Source: inference.yaml#/components/schemas/LogitBias
"""


ReasoningEffort = TypeAliasType(
    "ReasoningEffort", Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
)
"""
How much a model thinks before it answers.

Source: inference.yaml#/components/schemas/ReasoningEffort
"""


Verbosity = TypeAliasType("Verbosity", Literal["low", "medium", "high"])
"""
How long an answer should be.

Source: inference.yaml#/components/schemas/Verbosity
"""


ServiceTier = TypeAliasType("ServiceTier", Literal["auto", "default", "flex", "scale", "priority", "fast"])
"""
Class of service.

Source: inference.yaml#/components/schemas/ServiceTier
"""


ChatModality = TypeAliasType("ChatModality", Literal["text", "audio"])
"""
Kind of output.

Source: inference.yaml#/components/schemas/ChatModality
"""


OutputAudioFormat = TypeAliasType("OutputAudioFormat", Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"])
"""
Format of spoken output.

Source: inference.yaml#/components/schemas/OutputAudioFormat
"""


class ChatVoiceReference(StackModel):
    """A voice of your own.

    Source: inference.yaml#/components/schemas/ChatVoiceReference
    """

    id: StrictStr
    """Its identifier."""


class ChatAudio(StackModel):
    """What a model spoke.

    Source: inference.yaml#/components/schemas/ChatAudio
    """

    id: StrictStr
    """Identifier by which later messages refer to it."""
    data: Annotated[StrictStr, Field(json_schema_extra={"contentEncoding": "base64"})]
    """The sound in base64."""
    expires_at: Annotated[StrictInt, Field(ge=0)]
    """When the server forgets it, in Unix seconds."""
    transcript: StrictStr
    """What is said."""


class ChatAudioDelta(StackModel):
    """More of what a model speaks.

    Source: inference.yaml#/components/schemas/ChatAudioDelta
    """

    id: StrictStr | MISSING = MISSING
    """Identifier by which later messages refer to it."""
    data: Annotated[StrictStr | MISSING, Field(json_schema_extra={"contentEncoding": "base64"})] = MISSING
    """Sound to append in base64."""
    expires_at: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """When the server forgets it, in Unix seconds."""
    transcript: StrictStr | MISSING = MISSING
    """Text to append."""


class ChatAudioReference(StackModel):
    """Something that a model spoke earlier.

    Source: inference.yaml#/components/schemas/ChatAudioReference
    """

    id: StrictStr
    """Its identifier."""


SearchContextSize = TypeAliasType("SearchContextSize", Literal["low", "medium", "high"])
"""
How much of what is found the model reads. Default medium.

Source: inference.yaml#/components/schemas/SearchContextSize
"""


class ApproximateLocation(StackModel):
    """A place, roughly.

    Source: inference.yaml#/components/schemas/ApproximateLocation
    """

    city: StrictStr | None | MISSING = MISSING
    """City."""
    region: StrictStr | None | MISSING = MISSING
    """Region."""
    country: StrictStr | None | MISSING = MISSING
    """Country, two letters."""
    timezone: StrictStr | None | MISSING = MISSING
    """Time zone, such as `Europe/Berlin`."""


PromptCacheMode = TypeAliasType("PromptCacheMode", Literal["implicit", "explicit"])
"""
`implicit` caches what repeats; `explicit` only up to marked places.

Source: inference.yaml#/components/schemas/PromptCacheMode
"""


PromptCacheRetention = TypeAliasType("PromptCacheRetention", Literal["in_memory", "24h"])
"""
How long cached prompts are kept.

Source: inference.yaml#/components/schemas/PromptCacheRetention
"""


ChatModerationMode = TypeAliasType("ChatModerationMode", Literal["score", "block"])
"""
`score` only reports; `block` also holds the text back.

Source: inference.yaml#/components/schemas/ChatModerationMode
"""


ChatModerationInputType = TypeAliasType("ChatModerationInputType", Literal["text", "image"])
"""
Kind of input.

Source: inference.yaml#/components/schemas/ChatModerationInputType
"""


class ChatModerationError(StackModel):
    """Why there are no findings.

    Source: inference.yaml#/components/schemas/ChatModerationError
    """

    type: Literal["error"] = "error"
    """Tag of this kind."""
    code: StrictStr
    """Stable name of the error."""
    message: StrictStr
    """What went wrong."""


CompletionLogprobsChoiceCompletionLogprobsChoice = TypeAliasType(
    "CompletionLogprobsChoiceCompletionLogprobsChoice",
    Annotated[StrictInt, Field(ge=0, le=20)],
)
"""
Whether log probabilities are answered, or of how many tokens at each position.

Source: inference.yaml#/components/schemas/CompletionLogprobsChoice
"""


CompletionLogprobsChoice = TypeAliasType(
    "CompletionLogprobsChoice", StrictBool | CompletionLogprobsChoiceCompletionLogprobsChoice
)
"""
Whether log probabilities are answered, or of how many tokens at each position.

Source: inference.yaml#/components/schemas/CompletionLogprobsChoice
"""


CompletionLogprobsTextOffsetItem = TypeAliasType(
    "CompletionLogprobsTextOffsetItem", Annotated[StrictInt, Field(ge=0, le=2147483647)]
)


TokenLogprobMap = TypeAliasType("TokenLogprobMap", dict[str, StrictFloat])
"""
Log probability by token.

Source: inference.yaml#/components/schemas/TokenLogprobMap
"""


TextInputItemTextInputItem = TypeAliasType(
    "TextInputItemTextInputItem", Annotated[StrictInt, Field(ge=0, le=2147483647)]
)
"""
A text or a list of tokens is one input; bare tokens in a list form one input together.

Source: inference.yaml#/components/schemas/TextInputItem
"""


TextInputItemTextInputItem1TextInputItemTextInputItem1Item = TypeAliasType(
    "TextInputItemTextInputItem1TextInputItemTextInputItem1Item",
    Annotated[StrictInt, Field(ge=0, le=2147483647)],
)


TextInputItemTextInputItem1 = TypeAliasType(
    "TextInputItemTextInputItem1",
    Annotated[
        list[TextInputItemTextInputItem1TextInputItemTextInputItem1Item],
        Field(min_length=1),
    ],
)
"""
A text or a list of tokens is one input; bare tokens in a list form one input together.

Source: inference.yaml#/components/schemas/TextInputItem
"""


TextInputItem = TypeAliasType(
    "TextInputItem", StrictStr | TextInputItemTextInputItem | TextInputItemTextInputItem1
)
"""
A text or a list of tokens is one input; bare tokens in a list form one input together.

Source: inference.yaml#/components/schemas/TextInputItem
"""


EmbeddingEncodingFormat = TypeAliasType("EmbeddingEncodingFormat", Literal["float", "base64"])
"""
`float` is a list of numbers; `base64` is their little-endian 32-bit floats in base64.

Source: inference.yaml#/components/schemas/EmbeddingEncodingFormat
"""


EmbeddingVector = TypeAliasType("EmbeddingVector", StrictStr | list[StrictFloat])
"""
A vector in the encoding asked for.

Source: inference.yaml#/components/schemas/EmbeddingVector
"""


class EmbeddingUsage(StackModel):
    """Tokens used.

    Source: inference.yaml#/components/schemas/EmbeddingUsage
    """

    prompt_tokens: Annotated[StrictInt, Field(ge=0)]
    """Tokens read."""
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    """The same."""


ChatCompletionResponseEventType = TypeAliasType(
    "ChatCompletionResponseEventType", Literal["start", "progress", "complete"]
)
"""
Where in the answer an event stands.

Source: inference.yaml#/components/schemas/ChatCompletionResponseEventType
"""


class CompletionResponse(StackModel):
    """The continuation of a native content.

    Source: inference.yaml#/components/schemas/CompletionResponse
    """

    content: StrictStr
    """The text."""
    stop_reason: StopReason
    logprobs: list[TokenLogProbs] | MISSING = MISSING
    """Log probabilities of the tokens, where the request asked for them."""
    metrics: list[MetricInResponse] | MISSING = MISSING
    """What was measured."""


class CompletionResponseStreamChunk(StackModel):
    """A piece of the continuation of a native content.

    Source: inference.yaml#/components/schemas/CompletionResponseStreamChunk
    """

    delta: StrictStr
    """Text to append."""
    stop_reason: StopReason | MISSING = MISSING
    logprobs: list[TokenLogProbs] | MISSING = MISSING
    """Log probabilities of the new tokens."""
    metrics: list[MetricInResponse] | MISSING = MISSING
    """What was measured."""


class LogProbConfig(StackModel):
    """Ask for log probabilities.

    Source: inference.yaml#/components/schemas/LogProbConfig
    """

    top_k: Annotated[StrictInt, Field(ge=0, le=20)] = 0
    """How many likely tokens to answer at each position."""


TextTruncation = TypeAliasType("TextTruncation", Literal["none", "start", "end"])
"""
Which end of a text that is too long is cut off. Default `none`, which refuses it.

Source: inference.yaml#/components/schemas/TextTruncation
"""


EmbeddingTaskType = TypeAliasType("EmbeddingTaskType", Literal["query", "document"])
"""
What the vectors are for: to search with, or to be found.

Source: inference.yaml#/components/schemas/EmbeddingTaskType
"""


FloatVector = TypeAliasType("FloatVector", list[StrictFloat])
"""
A vector.

Source: inference.yaml#/components/schemas/FloatVector
"""


class BatchCompletionResponse(StackModel):
    """Continuations in the order of the contents.

    Source: inference.yaml#/components/schemas/BatchCompletionResponse
    """

    batch: list[CompletionResponse]
    """The continuations."""


class RerankData(StackModel):
    """One item of the ranking.

    Source: inference.yaml#/components/schemas/RerankData
    """

    index: Annotated[StrictInt, Field(ge=0)]
    """Place of the item in the request."""
    relevance_score: StrictFloat
    """How well it fits; comparable within one answer only."""


class ChatTokenLogprob(StackModel):
    """One token of an answer.

    Source: inference.yaml#/components/schemas/ChatTokenLogprob
    """

    token: StrictStr
    """Its text."""
    logprob: StrictFloat
    """Its log probability."""
    bytes: list[ChatTokenLogprobByte] | None
    """Its UTF-8 bytes; null when it has none."""
    top_logprobs: list[ChatTopLogprob]
    """The likeliest tokens at its place."""


class ChatAnnotation(StackModel):
    """A source that a text cites.

    Source: inference.yaml#/components/schemas/ChatAnnotation
    """

    type: Literal["url_citation"] = "url_citation"
    """Kind of source."""
    url_citation: ChatUrlCitation


class CompletionUsage(StackModel):
    """Tokens used.

    Source: inference.yaml#/components/schemas/CompletionUsage
    """

    prompt_tokens: Annotated[StrictInt, Field(ge=0)]
    """Tokens read."""
    completion_tokens: Annotated[StrictInt, Field(ge=0)]
    """Tokens written."""
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    """Both together."""
    prompt_tokens_details: PromptTokensDetails | None | MISSING = MISSING
    """What kinds of tokens were read."""
    completion_tokens_details: CompletionTokensDetails | None | MISSING = MISSING
    """What kinds of tokens were written."""


class ChatImageUrl(StackModel):
    """Where an image is, and how closely to look.

    Source: inference.yaml#/components/schemas/ChatImageUrl
    """

    url: StrictStr
    """Address of the image, or the image itself as a `data:` URL."""
    detail: ImageDetail | None | MISSING = MISSING
    """How closely to look. Default `auto`."""


class ChatInputAudio(StackModel):
    """Sound given to the model.

    Source: inference.yaml#/components/schemas/ChatInputAudio
    """

    data: Annotated[StrictStr, Field(json_schema_extra={"contentEncoding": "base64"})]
    """The sound in base64."""
    format: InputAudioFormat


class PromptCacheBreakpoint(StackModel):
    """Marks the end of a prompt to cache.

    Source: inference.yaml#/components/schemas/PromptCacheBreakpoint
    """

    mode: Literal["explicit"] = "explicit"
    """The caller chose this place."""
    ttl: PromptCacheTtl | MISSING = MISSING


class FunctionDefinition(StackModel):
    """What a function is called, does and takes.

    Source: inference.yaml#/components/schemas/FunctionDefinition
    """

    name: Annotated[StrictStr, Field(max_length=128, min_length=1)]
    """Name of the function."""
    description: StrictStr | None | MISSING = MISSING
    """What it does and when to use it."""
    parameters: JsonSchemaObject | None | MISSING = MISSING
    """JSON Schema of the arguments. Without it, there are none."""
    strict: StrictBool | None | MISSING = MISSING
    """Whether the arguments must follow the schema exactly. Default false."""


class CustomToolGrammar(StackModel):
    """A grammar.

    Source: inference.yaml#/components/schemas/CustomToolGrammar
    """

    definition: StrictStr
    """The grammar itself."""
    syntax: GrammarSyntax


class ChatFunctionToolChoice(StackModel):
    """A function of the request.

    Source: inference.yaml#/components/schemas/ChatFunctionToolChoice
    """

    type: Literal["function"] = "function"
    """Tag of this kind."""
    function: ChatToolName


class ChatCustomToolChoice(StackModel):
    """A custom tool of the request.

    Source: inference.yaml#/components/schemas/ChatCustomToolChoice
    """

    type: Literal["custom"] = "custom"
    """Tag of this kind."""
    custom: ChatToolName


ChatFunctionCallChoice = TypeAliasType("ChatFunctionCallChoice", ChatFunctionCallMode | ChatToolName)
"""
Whether functions are called, or which one; older form of a tool choice.

Source: inference.yaml#/components/schemas/ChatFunctionCallChoice
"""


class ChatFunctionToolCall(StackModel):
    """A call of a function.

    Source: inference.yaml#/components/schemas/ChatFunctionToolCall
    """

    id: StrictStr
    """Identifier of the call."""
    type: Literal["function"] = "function"
    """Tag of this kind."""
    function: FunctionCall
    index: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Its place among the calls."""


class ChatCustomToolCall(StackModel):
    """A call of a custom tool.

    Source: inference.yaml#/components/schemas/ChatCustomToolCall
    """

    id: StrictStr
    """Identifier of the call."""
    type: Literal["custom"] = "custom"
    """Tag of this kind."""
    custom: CustomToolCall


class ChatToolCallDelta(StackModel):
    """A new call, or more of a begun one.

    Source: inference.yaml#/components/schemas/ChatToolCallDelta
    """

    index: Annotated[StrictInt, Field(ge=0)]
    """Which call this adds to."""
    id: StrictStr | MISSING = MISSING
    """Identifier of the call; in its first chunk."""
    type: ChatToolCallType | MISSING = MISSING
    function: FunctionCallDelta | MISSING = MISSING
    custom: CustomToolCallDelta | MISSING = MISSING


class ChatResponseFormatJsonSchema(StackModel):
    """JSON of a schema.

    Source: inference.yaml#/components/schemas/ChatResponseFormatJsonSchema
    """

    type: Literal["json_schema"] = "json_schema"
    """Tag of this kind."""
    json_schema: ChatJsonSchema


ChatVoice = TypeAliasType("ChatVoice", StrictStr | ChatVoiceReference)
"""
A voice by name, or a voice of your own by identifier.

Source: inference.yaml#/components/schemas/ChatVoice
"""


class ChatUserLocation(StackModel):
    """Where the user is.

    Source: inference.yaml#/components/schemas/ChatUserLocation
    """

    type: Literal["approximate"] = "approximate"
    """Kind of location."""
    approximate: ApproximateLocation


class PromptCacheOptions(StackModel):
    """How prompts are cached.

    Source: inference.yaml#/components/schemas/PromptCacheOptions
    """

    mode: PromptCacheMode | MISSING = MISSING
    ttl: PromptCacheTtl | MISSING = MISSING


class ChatModerationRule(StackModel):
    """What follows from findings.

    Source: inference.yaml#/components/schemas/ChatModerationRule
    """

    mode: ChatModerationMode


ChatModerationInputTypes = TypeAliasType("ChatModerationInputTypes", list[ChatModerationInputType])
"""
Kinds of input.

Source: inference.yaml#/components/schemas/ChatModerationInputTypes
"""


class CompletionLogprobs(StackModel):
    """Log probabilities of a continuation; the lists run along its tokens.

    Source: inference.yaml#/components/schemas/CompletionLogprobs
    """

    tokens: list[StrictStr] | None | MISSING = MISSING
    """The tokens."""
    token_logprobs: list[StrictFloat | None] | None | MISSING = MISSING
    """Log probability of each; null for the first token of an echoed prompt."""
    top_logprobs: list[TokenLogprobMap] | None | MISSING = MISSING
    """The likeliest tokens at each place."""
    text_offset: list[CompletionLogprobsTextOffsetItem] | None | MISSING = MISSING
    """Where each token begins in the text."""
    content: list[ChatTokenLogprob] | None | MISSING = MISSING
    """The same in the form of a chat."""
    refusal: list[ChatTokenLogprob] | None | MISSING = MISSING
    """Always null or left out; a continuation has no refusal."""


TextInputTextInput = TypeAliasType(
    "TextInputTextInput",
    Annotated[list[TextInputItem], Field(max_length=2048, min_length=1)],
)
"""
One text, or a list of inputs.

Source: inference.yaml#/components/schemas/TextInput
"""


TextInput = TypeAliasType("TextInput", StrictStr | TextInputTextInput)
"""
One text, or a list of inputs.

Source: inference.yaml#/components/schemas/TextInput
"""


class CreateEmbeddingRequest(StackModel):
    """Texts, and how they are to be embedded.

    Source: inference.yaml#/components/schemas/CreateEmbeddingRequest
    """

    model: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the embedding model."""
    input: TextInput
    encoding_format: EmbeddingEncodingFormat | None | MISSING = MISSING
    """How the vectors are written. Default `float`."""
    dimensions: Annotated[StrictInt | None | MISSING, Field(ge=1, le=16384)] = MISSING
    """Length of the vectors, where the model can shorten them. Default the model's."""
    user: StrictStr | None | MISSING = MISSING
    """Stable name of the end user, such as a hash, to tell misuse by."""


class Embedding(StackModel):
    """The vector of one input.

    Source: inference.yaml#/components/schemas/Embedding
    """

    object: Literal["embedding"] = "embedding"
    """Kind of object."""
    index: Annotated[StrictInt, Field(ge=0)]
    """Place of the input."""
    embedding: EmbeddingVector


class EmbeddingsResponse(StackModel):
    """Vectors in the order of the contents.

    Source: inference.yaml#/components/schemas/EmbeddingsResponse
    """

    embeddings: list[FloatVector]
    """The vectors."""


class RerankResponse(StackModel):
    """The ranking, best first.

    Source: inference.yaml#/components/schemas/RerankResponse
    """

    data: list[RerankData]
    """The items in order."""


class ChatDelta(StackModel):
    """What is new of a message; texts are appended.

    Source: inference.yaml#/components/schemas/ChatDelta
    """

    role: ChatRole | None | MISSING = MISSING
    """Who speaks; in the first chunk."""
    content: StrictStr | None | MISSING = MISSING
    """Text to append."""
    refusal: StrictStr | None | MISSING = MISSING
    """Text to append to the refusal."""
    reasoning_content: StrictStr | None | MISSING = MISSING
    """Text to append to the reasoning."""
    tool_calls: list[ChatToolCallDelta] | MISSING = MISSING
    """New calls, and more of begun ones."""
    audio: ChatAudioDelta | None | MISSING = MISSING
    """More of what is spoken."""
    function_call: FunctionCallDelta | None | MISSING = MISSING
    """Older form of `tool_calls`."""


class ChatLogprobs(StackModel):
    """Log probabilities of the tokens of an answer.

    Source: inference.yaml#/components/schemas/ChatLogprobs
    """

    content: list[ChatTokenLogprob] | None
    """Those of the text."""
    refusal: list[ChatTokenLogprob] | None
    """Those of the refusal."""


class ChatContentPartText(StackModel):
    """A part that is text.

    Source: inference.yaml#/components/schemas/ChatContentPartText
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""
    text: StrictStr
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | MISSING = MISSING


class ChatContentPartImage(StackModel):
    """A part that is an image.

    Source: inference.yaml#/components/schemas/ChatContentPartImage
    """

    type: Literal["image_url"] = "image_url"
    """Tag of this kind."""
    image_url: ChatImageUrl
    prompt_cache_breakpoint: PromptCacheBreakpoint | MISSING = MISSING


class ChatContentPartInputAudio(StackModel):
    """A part that is sound.

    Source: inference.yaml#/components/schemas/ChatContentPartInputAudio
    """

    type: Literal["input_audio"] = "input_audio"
    """Tag of this kind."""
    input_audio: ChatInputAudio
    prompt_cache_breakpoint: PromptCacheBreakpoint | MISSING = MISSING


class ChatContentPartFile(StackModel):
    """A part that is a file.

    Source: inference.yaml#/components/schemas/ChatContentPartFile
    """

    type: Literal["file"] = "file"
    """Tag of this kind."""
    file: ChatFile
    prompt_cache_breakpoint: PromptCacheBreakpoint | MISSING = MISSING


class ChatFunctionTool(StackModel):
    """A function with JSON arguments.

    Source: inference.yaml#/components/schemas/ChatFunctionTool
    """

    type: Literal["function"] = "function"
    """Tag of this kind."""
    function: FunctionDefinition


class ChatCustomToolGrammarFormat(StackModel):
    """Text of a grammar.

    Source: inference.yaml#/components/schemas/ChatCustomToolGrammarFormat
    """

    type: Literal["grammar"] = "grammar"
    """Tag of this kind."""
    grammar: CustomToolGrammar


ChatToolReference = TypeAliasType(
    "ChatToolReference",
    Annotated[ChatFunctionToolChoice | ChatCustomToolChoice, Field(discriminator="type")],
)
"""
A tool of the request, by name.

Source: inference.yaml#/components/schemas/ChatToolReference
"""


ChatToolCall = TypeAliasType(
    "ChatToolCall",
    Annotated[ChatFunctionToolCall | ChatCustomToolCall, Field(discriminator="type")],
)
"""
A call that the model asks for.

Source: inference.yaml#/components/schemas/ChatToolCall
"""


ChatResponseFormat = TypeAliasType(
    "ChatResponseFormat",
    Annotated[
        ChatResponseFormatText | ChatResponseFormatJsonObject | ChatResponseFormatJsonSchema,
        Field(discriminator="type"),
    ],
)
"""
Shape that an answer must have.

Source: inference.yaml#/components/schemas/ChatResponseFormat
"""


class ChatAudioOptions(StackModel):
    """How spoken output sounds and is encoded.

    Source: inference.yaml#/components/schemas/ChatAudioOptions
    """

    format: OutputAudioFormat
    voice: ChatVoice


class WebSearchOptions(StackModel):
    """How the web is searched.

    Source: inference.yaml#/components/schemas/WebSearchOptions
    """

    search_context_size: SearchContextSize | MISSING = MISSING
    user_location: ChatUserLocation | None | MISSING = MISSING
    """Where the user is."""


class ChatModerationPolicy(StackModel):
    """What follows from findings in each direction.

    Source: inference.yaml#/components/schemas/ChatModerationPolicy
    """

    input: ChatModerationRule | None | MISSING = MISSING
    """For the chat."""
    output: ChatModerationRule | None | MISSING = MISSING
    """For the answer."""


class ChatModerationResult(StackModel):
    """Finding for one text.

    Source: inference.yaml#/components/schemas/ChatModerationResult
    """

    type: Literal["moderation_result"] = "moderation_result"
    """Kind of object."""
    model: StrictStr
    """The moderation model."""
    flagged: StrictBool
    """Whether any category applies."""
    categories: dict[str, StrictBool]
    """Whether each category applies."""
    category_scores: dict[str, StrictFloat]
    """How surely each category applies."""
    category_applied_input_types: dict[str, ChatModerationInputTypes]
    """What kinds of input each category looked at."""


class CreateCompletionRequest(StackModel):
    """Prompts, and how they are to be continued.

    Source: inference.yaml#/components/schemas/CreateCompletionRequest
    """

    model: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the model."""
    prompt: TextInput
    suffix: StrictStr | None | MISSING = MISSING
    """Text behind the gap, where the model can fill one."""
    stream: StrictBool | None = False
    """Whether to answer in pieces. Default false."""
    stream_options: StreamOptions | None | MISSING = MISSING
    """What a stream carries beside the text."""
    max_tokens: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """Most tokens to generate for each prompt. Default 16."""
    temperature: Annotated[StrictFloat | None | MISSING, Field(ge=0.0, le=2.0)] = MISSING
    """0 takes the likeliest token; higher values vary more. Default the model's."""
    top_p: Annotated[StrictFloat | None | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """Choose among the likeliest tokens that together reach this probability. Default 1."""
    frequency_penalty: Annotated[StrictFloat | None | MISSING, Field(ge=-2.0, le=2.0)] = MISSING
    """Above 0 makes a token less likely with each use. Default 0."""
    presence_penalty: Annotated[StrictFloat | None | MISSING, Field(ge=-2.0, le=2.0)] = MISSING
    """Above 0 makes a token less likely once it was used. Default 0."""
    logit_bias: LogitBias | None | MISSING = MISSING
    """Tokens to favour or to avoid."""
    seed: Annotated[
        StrictInt | None | MISSING,
        Field(ge=-9223372036854775808, le=9223372036854775807),
    ] = MISSING
    """The same seed and request give the same answer where the provider can."""
    stop: StopSequences | None | MISSING = MISSING
    """Texts that end the continuation; they are not part of it."""
    n: Annotated[StrictInt | None | MISSING, Field(ge=1, le=128)] = MISSING
    """How many continuations to answer for each prompt. Default 1."""
    best_of: Annotated[StrictInt | None | MISSING, Field(ge=1, le=128)] = MISSING
    """How many to write for each prompt, of which the `n` likeliest are answered. Values below `n` count as `n`."""
    echo: StrictBool | None | MISSING = MISSING
    """Whether to put the prompt before its continuation. Default false."""
    logprobs: CompletionLogprobsChoice | None | MISSING = MISSING
    """Whether to answer log probabilities, or of how many tokens at each position."""
    prompt_logprobs: Annotated[StrictInt | None | MISSING, Field(ge=0, le=20)] = MISSING
    """How many likely tokens to answer at each position of the prompt, where the provider can."""
    guided_choice: list[StrictStr] | None | MISSING = MISSING
    """Texts of which the continuation must be one, where the provider can."""
    user: StrictStr | None | MISSING = MISSING
    """Stable name of the end user, such as a hash, to tell misuse by."""


class CompletionChoice(StackModel):
    """One continuation, or a piece of it.

    Source: inference.yaml#/components/schemas/CompletionChoice
    """

    index: Annotated[StrictInt, Field(ge=0)]
    """Its place: the continuations of the first prompt, then those of the second."""
    text: StrictStr
    """The text; in a stream, text to append."""
    finish_reason: FinishReason | None
    """Why it ended; null in a stream until it has."""
    logprobs: CompletionLogprobs | None
    """Log probabilities, where the request asked for them."""


class EmbeddingList(StackModel):
    """Vectors in the order of the inputs.

    Source: inference.yaml#/components/schemas/EmbeddingList
    """

    object: Literal["list"] = "list"
    """Kind of object."""
    data: list[Embedding]
    """The vectors."""
    model: StrictStr
    """Model that made them."""
    usage: EmbeddingUsage


EmbeddingContent = TypeAliasType("EmbeddingContent", StrictStr | InterleavedContentItem)
"""
A text or a content item.

Source: inference.yaml#/components/schemas/EmbeddingContent
"""


RerankContentPart = TypeAliasType(
    "RerankContentPart",
    Annotated[ChatContentPartText | ChatContentPartImage, Field(discriminator="type")],
)
"""
A text or an image to rank.

Source: inference.yaml#/components/schemas/RerankContentPart
"""


class ChatCompletionMessage(StackModel):
    """The message that the model wrote.

    Source: inference.yaml#/components/schemas/ChatCompletionMessage
    """

    role: Literal["assistant"] = "assistant"
    """Always the assistant."""
    content: StrictStr | None
    """Its text; null when the model only calls tools, speaks or declines."""
    refusal: StrictStr | None
    """Why the model declined, where it did."""
    reasoning_content: StrictStr | None | MISSING = MISSING
    """What the model thought first, where the provider shows it."""
    tool_calls: list[ChatToolCall] | MISSING = MISSING
    """Calls that the model asks for."""
    annotations: list[ChatAnnotation] | MISSING = MISSING
    """Sources that the text cites."""
    audio: ChatAudio | None | MISSING = MISSING
    """What was spoken."""
    function_call: FunctionCall | MISSING = MISSING


class ChatChunkChoice(StackModel):
    """What is new of one answer.

    Source: inference.yaml#/components/schemas/ChatChunkChoice
    """

    index: Annotated[StrictInt, Field(ge=0)]
    """Place of the answer among the answers."""
    delta: ChatDelta
    finish_reason: FinishReason | None
    """Why the answer ended; null until it has."""
    logprobs: ChatLogprobs | None | MISSING = MISSING
    """Log probabilities of the new tokens."""


ChatTextContent = TypeAliasType("ChatTextContent", StrictStr | list[ChatContentPartText])
"""
Text, whole or in parts.

Source: inference.yaml#/components/schemas/ChatTextContent
"""


ChatContentPart = TypeAliasType(
    "ChatContentPart",
    Annotated[
        ChatContentPartText | ChatContentPartImage | ChatContentPartInputAudio | ChatContentPartFile,
        Field(discriminator="type"),
    ],
)
"""
One part of what a user says.

Source: inference.yaml#/components/schemas/ChatContentPart
"""


ChatAssistantContentPart = TypeAliasType(
    "ChatAssistantContentPart",
    Annotated[ChatContentPartText | ChatContentPartRefusal, Field(discriminator="type")],
)
"""
One part of what the model said.

Source: inference.yaml#/components/schemas/ChatAssistantContentPart
"""


ChatCustomToolFormat = TypeAliasType(
    "ChatCustomToolFormat",
    Annotated[
        ChatCustomToolTextFormat | ChatCustomToolGrammarFormat,
        Field(discriminator="type"),
    ],
)
"""
Shape of the input of a custom tool. Default any text.

Source: inference.yaml#/components/schemas/ChatCustomToolFormat
"""


class ChatAllowedTools(StackModel):
    """The tools that may be called, and whether one must be.

    Source: inference.yaml#/components/schemas/ChatAllowedTools
    """

    mode: AllowedToolsMode
    tools: list[ChatToolReference]
    """The tools."""


class ChatPrediction(StackModel):
    """Text that the answer will mostly repeat.

    Source: inference.yaml#/components/schemas/ChatPrediction
    """

    type: Literal["content"] = "content"
    """Kind of prediction."""
    content: ChatTextContent


class ChatModerationOptions(StackModel):
    """Which moderation model looks at a chat.

    Source: inference.yaml#/components/schemas/ChatModerationOptions
    """

    model: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the moderation model."""
    policy: ChatModerationPolicy | None | MISSING = MISSING
    """What follows from its findings."""


class ChatModerationResults(StackModel):
    """Findings of a moderation model.

    Source: inference.yaml#/components/schemas/ChatModerationResults
    """

    type: Literal["moderation_results"] = "moderation_results"
    """Tag of this kind."""
    model: StrictStr
    """The moderation model."""
    results: list[ChatModerationResult]
    """One finding for each text looked at."""


class Completion(StackModel):
    """Continuations of prompts, or a piece of them in a stream.

    Source: inference.yaml#/components/schemas/Completion
    """

    id: StrictStr
    """Identifier of the answer; the same in all its pieces."""
    object: Literal["text_completion"] = "text_completion"
    """Kind of object."""
    created: Annotated[StrictInt, Field(ge=0)]
    """When it was made, in Unix seconds."""
    model: StrictStr
    """Model that wrote it."""
    choices: list[CompletionChoice]
    """The continuations, `n` for each prompt; empty in the piece that carries `usage`."""
    usage: CompletionUsage | None | MISSING = MISSING
    """Tokens used; in a stream in the last piece, where `stream_options.include_usage` asks for them."""
    system_fingerprint: StrictStr | None | MISSING = MISSING
    """Changes when the engine changes, so that the same seed may answer otherwise."""


class ChatCompletionResponse(StackModel):
    """The answer to a native conversation.

    Source: inference.yaml#/components/schemas/ChatCompletionResponse
    """

    completion_message: CompletionMessage
    logprobs: list[TokenLogProbs] | MISSING = MISSING
    """Log probabilities of the tokens, where the request asked for them."""
    metrics: list[MetricInResponse] | MISSING = MISSING
    """What was measured."""


class ChatCompletionResponseEvent(StackModel):
    """What is new of the answer.

    Source: inference.yaml#/components/schemas/ChatCompletionResponseEvent
    """

    event_type: ChatCompletionResponseEventType
    delta: ContentDelta
    stop_reason: StopReason | MISSING = MISSING
    logprobs: list[TokenLogProbs] | MISSING = MISSING
    """Log probabilities of the new tokens."""


class CompletionRequest(StackModel):
    """A native content, and how it is to be continued.

    Source: inference.yaml#/components/schemas/CompletionRequest
    """

    model_id: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the model."""
    content: InterleavedContent
    sampling_params: SamplingParams | MISSING = MISSING
    response_format: ResponseFormat | MISSING = MISSING
    stream: StrictBool = False
    """Whether to answer in pieces. Default false."""
    logprobs: LogProbConfig | MISSING = MISSING


class EmbeddingsRequest(StackModel):
    """Contents, and how they are to be embedded.

    Source: inference.yaml#/components/schemas/EmbeddingsRequest
    """

    model_id: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the embedding model."""
    contents: Annotated[list[EmbeddingContent], Field(max_length=2048, min_length=1)]
    """The contents."""
    text_truncation: TextTruncation | MISSING = MISSING
    output_dimension: Annotated[StrictInt | MISSING, Field(ge=1, le=16384)] = MISSING
    """Length of the vectors, where the model can shorten them. Default the model's."""
    task_type: EmbeddingTaskType | MISSING = MISSING


class BatchChatCompletionResponse(StackModel):
    """Answers in the order of the conversations.

    Source: inference.yaml#/components/schemas/BatchChatCompletionResponse
    """

    batch: list[ChatCompletionResponse]
    """The answers."""


class BatchCompletionRequest(StackModel):
    """Native contents, and how they are to be continued.

    Source: inference.yaml#/components/schemas/BatchCompletionRequest
    """

    model_id: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the model."""
    content_batch: list[InterleavedContent]
    """The contents."""
    sampling_params: SamplingParams | MISSING = MISSING
    response_format: ResponseFormat | MISSING = MISSING
    logprobs: LogProbConfig | MISSING = MISSING


RerankInput = TypeAliasType("RerankInput", StrictStr | RerankContentPart)
"""
A text or a content part.

Source: inference.yaml#/components/schemas/RerankInput
"""


class StoredChatMessage(StackModel):
    """A message of a stored chat completion.

    Source: inference.yaml#/components/schemas/StoredChatMessage
    """

    id: StrictStr
    """Identifier of the message."""
    role: ChatRole
    content: StrictStr | None
    """Its text; null when it has none or has parts."""
    content_parts: list[ChatContentPart] | None | MISSING = MISSING
    """Its parts, where it was given in parts."""
    name: StrictStr | None | MISSING = MISSING
    """Who speaks, among several of one role."""
    refusal: StrictStr | None | MISSING = MISSING
    """Why the model declined, where it did."""
    annotations: list[ChatAnnotation] | MISSING = MISSING
    """Sources that the text cites."""
    audio: ChatAudio | None | MISSING = MISSING
    """What was spoken."""
    tool_calls: list[ChatToolCall] | MISSING = MISSING
    """Calls that the model asked for."""
    tool_call_id: StrictStr | MISSING = MISSING
    """The call that a tool message answers."""
    function_call: FunctionCall | MISSING = MISSING


class ChatChoice(StackModel):
    """One answer.

    Source: inference.yaml#/components/schemas/ChatChoice
    """

    index: Annotated[StrictInt, Field(ge=0)]
    """Its place among the answers."""
    message: ChatCompletionMessage
    finish_reason: FinishReason
    logprobs: ChatLogprobs | None
    """Log probabilities, where the request asked for them."""


class ChatDeveloperMessage(StackModel):
    """Instructions of the developer; newer models read these in place of a system message.

    Source: inference.yaml#/components/schemas/ChatDeveloperMessage
    """

    role: Literal["developer"] = "developer"
    """Tag of this kind."""
    content: ChatTextContent
    name: StrictStr | None | MISSING = MISSING
    """Who speaks, among several of one role."""


class ChatSystemMessage(StackModel):
    """Instructions to the model.

    Source: inference.yaml#/components/schemas/ChatSystemMessage
    """

    role: Literal["system"] = "system"
    """Tag of this kind."""
    content: ChatTextContent
    name: StrictStr | None | MISSING = MISSING
    """Who speaks, among several of one role."""


class ChatToolMessage(StackModel):
    """The result of a tool, given back to the model.

    Source: inference.yaml#/components/schemas/ChatToolMessage
    """

    role: Literal["tool"] = "tool"
    """Tag of this kind."""
    tool_call_id: StrictStr
    """The call that this answers."""
    content: ChatTextContent


ChatUserContent = TypeAliasType("ChatUserContent", StrictStr | list[ChatContentPart])
"""
Text, or parts of several kinds.

Source: inference.yaml#/components/schemas/ChatUserContent
"""


ChatAssistantContent = TypeAliasType("ChatAssistantContent", StrictStr | list[ChatAssistantContentPart])
"""
Text, or parts of text and refusal.

Source: inference.yaml#/components/schemas/ChatAssistantContent
"""


class ChatCustomToolDefinition(StackModel):
    """What a custom tool is called, does and takes.

    Source: inference.yaml#/components/schemas/ChatCustomToolDefinition
    """

    name: Annotated[StrictStr, Field(max_length=128, min_length=1)]
    """Name of the tool."""
    description: StrictStr | MISSING = MISSING
    """What it does and when to use it."""
    format: ChatCustomToolFormat | MISSING = MISSING


class ChatAllowedToolsChoice(StackModel):
    """Only some of the tools may be called.

    Source: inference.yaml#/components/schemas/ChatAllowedToolsChoice
    """

    type: Literal["allowed_tools"] = "allowed_tools"
    """Tag of this kind."""
    allowed_tools: ChatAllowedTools


ChatModerationOutcome = TypeAliasType(
    "ChatModerationOutcome",
    Annotated[ChatModerationResults | ChatModerationError, Field(discriminator="type")],
)
"""
Findings, or why there are none.

Source: inference.yaml#/components/schemas/ChatModerationOutcome
"""


class ChatCompletionRequest(StackModel):
    """A native conversation, and how the next message is to be written.

    Source: inference.yaml#/components/schemas/ChatCompletionRequest
    """

    model_id: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the model."""
    messages: Annotated[list[Message], Field(min_length=1)]
    """The conversation so far, oldest first."""
    sampling_params: SamplingParams | MISSING = MISSING
    tools: list[ToolDefinition] | MISSING = MISSING
    """Tools that the model may call."""
    tool_config: ToolConfig | MISSING = MISSING
    tool_choice: ToolChoiceMode | MISSING = MISSING
    """Older form of `tool_config.tool_choice`."""
    tool_prompt_format: ToolPromptFormat | MISSING = MISSING
    """Older form of `tool_config.tool_prompt_format`."""
    response_format: ResponseFormat | MISSING = MISSING
    stream: StrictBool = False
    """Whether to answer in events. Default false."""
    logprobs: LogProbConfig | MISSING = MISSING


class ChatCompletionResponseStreamChunk(StackModel):
    """A piece of the answer to a native conversation.

    Source: inference.yaml#/components/schemas/ChatCompletionResponseStreamChunk
    """

    event: ChatCompletionResponseEvent
    metrics: list[MetricInResponse] | MISSING = MISSING
    """What was measured."""


MessageList = TypeAliasType("MessageList", Annotated[list[Message], Field(min_length=1)])
"""
A native conversation, oldest message first.

Source: inference.yaml#/components/schemas/MessageList
"""


class RerankRequest(StackModel):
    """Items, and the query to rank them by.

    Source: inference.yaml#/components/schemas/RerankRequest
    """

    model: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the reranking model."""
    query: RerankInput
    items: Annotated[list[RerankInput], Field(min_length=1)]
    """The items."""
    max_num_results: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """How many to answer at most. Default all."""


class StoredChatMessageList(StackModel):
    """One page of the messages of a stored chat completion.

    Source: inference.yaml#/components/schemas/StoredChatMessageList
    """

    object: Literal["list"] = "list"
    """Kind of object."""
    data: list[StoredChatMessage]
    """The messages."""
    first_id: StrictStr | None
    """Identifier of the first one; null when the page is empty."""
    last_id: StrictStr | None
    """Identifier of the last one; null when the page is empty."""
    has_more: StrictBool
    """Whether more follow."""


class ChatUserMessage(StackModel):
    """What the user says.

    Source: inference.yaml#/components/schemas/ChatUserMessage
    """

    role: Literal["user"] = "user"
    """Tag of this kind."""
    content: ChatUserContent
    name: StrictStr | None | MISSING = MISSING
    """Who speaks, among several of one role."""


class ChatAssistantMessage(StackModel):
    """What the model said earlier.

    Source: inference.yaml#/components/schemas/ChatAssistantMessage
    """

    role: Literal["assistant"] = "assistant"
    """Tag of this kind."""
    content: ChatAssistantContent | None | MISSING = MISSING
    """What it said; left out or null when it only called tools."""
    name: StrictStr | None | MISSING = MISSING
    """Who speaks, among several of one role."""
    refusal: StrictStr | None | MISSING = MISSING
    """Why the model declined, where it did."""
    reasoning_content: StrictStr | None | MISSING = MISSING
    """What the model thought first."""
    tool_calls: list[ChatToolCall] | None | MISSING = MISSING
    """Calls that the model asked for."""
    audio: ChatAudioReference | None | MISSING = MISSING
    """What it spoke earlier."""
    function_call: FunctionCall | None | MISSING = MISSING
    """Older form of `tool_calls`."""


class ChatCustomTool(StackModel):
    """A tool whose input is free text.

    Source: inference.yaml#/components/schemas/ChatCustomTool
    """

    type: Literal["custom"] = "custom"
    """Tag of this kind."""
    custom: ChatCustomToolDefinition


ChatNamedToolChoice = TypeAliasType(
    "ChatNamedToolChoice",
    Annotated[
        ChatAllowedToolsChoice | ChatFunctionToolChoice | ChatCustomToolChoice,
        Field(discriminator="type"),
    ],
)
"""
A choice that names tools.

Source: inference.yaml#/components/schemas/ChatNamedToolChoice
"""


class ChatModeration(StackModel):
    """What moderation found.

    Source: inference.yaml#/components/schemas/ChatModeration
    """

    input: ChatModerationOutcome
    output: ChatModerationOutcome


class BatchChatCompletionRequest(StackModel):
    """Native conversations, and how each next message is to be written.

    Source: inference.yaml#/components/schemas/BatchChatCompletionRequest
    """

    model_id: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the model."""
    messages_batch: list[MessageList]
    """The conversations."""
    sampling_params: SamplingParams | MISSING = MISSING
    tools: list[ToolDefinition] | MISSING = MISSING
    """Tools that the model may call."""
    tool_config: ToolConfig | MISSING = MISSING
    response_format: ResponseFormat | MISSING = MISSING
    logprobs: LogProbConfig | MISSING = MISSING


class ChatCompletion(StackModel):
    """The answer to a chat.

    Source: inference.yaml#/components/schemas/ChatCompletion
    """

    id: StrictStr
    """Identifier of the answer."""
    object: Literal["chat.completion"] = "chat.completion"
    """Kind of object."""
    created: Annotated[StrictInt, Field(ge=0)]
    """When it was made, in Unix seconds."""
    model: StrictStr
    """Model that wrote it."""
    choices: list[ChatChoice]
    """The answers, as many as `n`."""
    usage: CompletionUsage | MISSING = MISSING
    service_tier: ServiceTier | None | MISSING = MISSING
    """Class of service that was given."""
    system_fingerprint: StrictStr | None | MISSING = MISSING
    """Changes when the engine changes, so that the same seed may answer otherwise."""
    metadata: StringMap | None | MISSING = MISSING
    """Short texts given with the request."""
    moderation: ChatModeration | None | MISSING = MISSING
    """What moderation found, where the request asked for it."""


class ChatCompletionChunk(StackModel):
    """A piece of the answer to a chat.

    Source: inference.yaml#/components/schemas/ChatCompletionChunk
    """

    id: StrictStr
    """Identifier of the answer; the same in all its chunks."""
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Kind of object."""
    created: Annotated[StrictInt, Field(ge=0)]
    """When the answer was begun, in Unix seconds; the same in all its chunks."""
    model: StrictStr
    """Model that writes it."""
    choices: list[ChatChunkChoice]
    """What is new; empty in the chunk that carries `usage`."""
    usage: CompletionUsage | None | MISSING = MISSING
    """Tokens used, in the last chunk, where `stream_options.include_usage` asks for them."""
    service_tier: ServiceTier | None | MISSING = MISSING
    """Class of service that is given."""
    system_fingerprint: StrictStr | None | MISSING = MISSING
    """Changes when the engine changes, so that the same seed may answer otherwise."""
    obfuscation: StrictStr | MISSING = MISSING
    """Random text that hides the length of the piece."""
    moderation: ChatModeration | None | MISSING = MISSING
    """What moderation found, where the request asked for it."""


ChatMessage = TypeAliasType(
    "ChatMessage",
    Annotated[
        ChatDeveloperMessage
        | ChatSystemMessage
        | ChatUserMessage
        | ChatAssistantMessage
        | ChatToolMessage
        | ChatFunctionMessage,
        Field(discriminator="role"),
    ],
)
"""
A message of a chat.

Source: inference.yaml#/components/schemas/ChatMessage
"""


ChatTool = TypeAliasType(
    "ChatTool",
    Annotated[ChatFunctionTool | ChatCustomTool, Field(discriminator="type")],
)
"""
A tool that the model may call.

Source: inference.yaml#/components/schemas/ChatTool
"""


ChatToolChoice = TypeAliasType("ChatToolChoice", ToolChoiceMode | ChatNamedToolChoice)
"""
Whether tools are called, or which one.

Source: inference.yaml#/components/schemas/ChatToolChoice
"""


class CreateChatCompletionRequest(StackModel):
    """A chat, and how the next message is to be written.

    Source: inference.yaml#/components/schemas/CreateChatCompletionRequest
    """

    model: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the model."""
    messages: Annotated[list[ChatMessage], Field(min_length=1)]
    """The chat so far, oldest first."""
    stream: StrictBool | None = False
    """Whether to answer in chunks. Default false."""
    stream_options: StreamOptions | None | MISSING = MISSING
    """What a stream carries beside the text."""
    max_completion_tokens: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """Most tokens to generate, reasoning included. Default what the context leaves."""
    max_tokens: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """Older name of `max_completion_tokens`."""
    temperature: Annotated[StrictFloat | None | MISSING, Field(ge=0.0, le=2.0)] = MISSING
    """0 takes the likeliest token; higher values vary more. Default the model's."""
    top_p: Annotated[StrictFloat | None | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """Choose among the likeliest tokens that together reach this probability. Default 1."""
    frequency_penalty: Annotated[StrictFloat | None | MISSING, Field(ge=-2.0, le=2.0)] = MISSING
    """Above 0 makes a token less likely with each use. Default 0."""
    presence_penalty: Annotated[StrictFloat | None | MISSING, Field(ge=-2.0, le=2.0)] = MISSING
    """Above 0 makes a token less likely once it was used. Default 0."""
    logit_bias: LogitBias | None | MISSING = MISSING
    """Tokens to favour or to avoid."""
    seed: Annotated[
        StrictInt | None | MISSING,
        Field(ge=-9223372036854775808, le=9223372036854775807),
    ] = MISSING
    """The same seed and request give the same answer where the provider can."""
    stop: StopSequences | None | MISSING = MISSING
    """Texts that end the answer; they are not part of it."""
    n: Annotated[StrictInt | None | MISSING, Field(ge=1, le=128)] = MISSING
    """How many answers to write. Default 1."""
    logprobs: StrictBool | None | MISSING = MISSING
    """Whether to answer the log probability of each token. Default false."""
    top_logprobs: Annotated[StrictInt | None | MISSING, Field(ge=0, le=20)] = MISSING
    """How many likely tokens to answer at each position; needs `logprobs`."""
    tools: list[ChatTool] | None | MISSING = MISSING
    """Tools that the model may call."""
    tool_choice: ChatToolChoice | None | MISSING = MISSING
    """Whether and which tools are called. Default `auto` with tools, `none` without."""
    parallel_tool_calls: StrictBool | None | MISSING = MISSING
    """Whether one answer may hold several calls. Default true."""
    response_format: ChatResponseFormat | None | MISSING = MISSING
    """Shape that the answer must have. Default text."""
    reasoning_effort: ReasoningEffort | None | MISSING = MISSING
    """How much the model thinks before it answers."""
    verbosity: Verbosity | None | MISSING = MISSING
    """How long the answer should be."""
    modalities: list[ChatModality] | None | MISSING = MISSING
    """Kinds of output wanted. Default text."""
    audio: ChatAudioOptions | None | MISSING = MISSING
    """Voice and format of spoken output; goes with `audio` in `modalities`."""
    prediction: ChatPrediction | None | MISSING = MISSING
    """Text that the answer will mostly repeat, given to answer faster."""
    web_search_options: WebSearchOptions | None | MISSING = MISSING
    """Let the model search the web."""
    moderation: ChatModerationOptions | None | MISSING = MISSING
    """Let a moderation model look at the chat and the answer. A check that fails is reported in `moderation` of the answer."""
    service_tier: ServiceTier | None | MISSING = MISSING
    """Class of service asked for. Default `auto`."""
    store: StrictBool | None | MISSING = MISSING
    """Whether to keep the answer for `chat.completions.list`. Default false."""
    metadata: StringMap | None | MISSING = MISSING
    """Short texts to keep with a stored answer."""
    user: StrictStr | None | MISSING = MISSING
    """Older name of `safety_identifier` and `prompt_cache_key`."""
    safety_identifier: Annotated[StrictStr | None | MISSING, Field(max_length=64)] = MISSING
    """Stable name of the end user, such as a hash, to tell misuse by."""
    prompt_cache_key: Annotated[StrictStr | None | MISSING, Field(max_length=1024)] = MISSING
    """Requests with the same key are likely to share a cached prompt."""
    prompt_cache_options: PromptCacheOptions | None | MISSING = MISSING
    """How prompts are cached."""
    prompt_cache_retention: PromptCacheRetention | None | MISSING = MISSING
    """How long cached prompts are kept."""
    functions: list[FunctionDefinition] | None | MISSING = MISSING
    """Older form of `tools`."""
    function_call: ChatFunctionCallChoice | None | MISSING = MISSING
    """Older form of `tool_choice`."""


class StoredChatCompletion(StackModel):
    """A stored answer with the messages that led to it.

    Source: inference.yaml#/components/schemas/StoredChatCompletion
    """

    id: StrictStr
    """Identifier of the answer."""
    object: Literal["chat.completion"] = "chat.completion"
    """Kind of object."""
    created: Annotated[StrictInt, Field(ge=0)]
    """When it was made, in Unix seconds."""
    model: StrictStr
    """Model that wrote it."""
    choices: list[ChatChoice]
    """The answers."""
    input_messages: list[ChatMessage]
    """The chat that was answered."""
    usage: CompletionUsage | MISSING = MISSING
    service_tier: ServiceTier | None | MISSING = MISSING
    """Class of service that was given."""
    system_fingerprint: StrictStr | None | MISSING = MISSING
    """Changes when the engine changes, so that the same seed may answer otherwise."""
    metadata: StringMap | None | MISSING = MISSING
    """Short texts kept with it."""
    moderation: ChatModeration | None | MISSING = MISSING
    """What moderation found, where the request asked for it."""


class ChatCompletionList(StackModel):
    """One page of stored chat completions.

    Source: inference.yaml#/components/schemas/ChatCompletionList
    """

    object: Literal["list"] = "list"
    """Kind of object."""
    data: list[StoredChatCompletion]
    """The chat completions."""
    first_id: StrictStr | None
    """Identifier of the first one; null when the page is empty."""
    last_id: StrictStr | None
    """Identifier of the last one; null when the page is empty."""
    has_more: StrictBool
    """Whether more follow."""
