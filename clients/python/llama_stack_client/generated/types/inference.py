# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .common import (
    CompletionMessage,
    ContentDelta,
    InterleavedContentItem,
    Message,
    MetricInResponse,
    StopReason,
    StringMap,
    TokenLogProbs,
)

AllowedToolsMode = TypeAliasType("AllowedToolsMode", Literal["auto", "required"] | str)
"""`auto` leaves it to the model whether it calls one of them; `required` demands it.

Source: inference.yaml#/components/schemas/AllowedToolsMode
"""


class ApproximateLocation(WireModel):
    """A place, roughly.

    Source: inference.yaml#/components/schemas/ApproximateLocation
    """

    city: str | None = None
    """City."""

    region: str | None = None
    """Region."""

    country: str | None = None
    """Country, two letters."""

    timezone: str | None = None
    """Time zone, such as `Europe/Berlin`."""


class BatchChatCompletionResponse(WireModel):
    """Answers in the order of the conversations.

    Source: inference.yaml#/components/schemas/BatchChatCompletionResponse
    """

    batch: list[ChatCompletionResponse]
    """The answers."""


class BatchCompletionResponse(WireModel):
    """Continuations in the order of the contents.

    Source: inference.yaml#/components/schemas/BatchCompletionResponse
    """

    batch: list[CompletionResponse]
    """The continuations."""


class ChatAllowedTools(WireModel):
    """The tools that may be called, and whether one must be.

    Source: inference.yaml#/components/schemas/ChatAllowedTools
    """

    mode: AllowedToolsMode
    """`auto` leaves it to the model whether it calls one of them; `required` demands it."""

    tools: list[ChatToolReference]
    """The tools."""


class ChatAllowedToolsChoice(WireModel):
    """Only some of the tools may be called.

    Source: inference.yaml#/components/schemas/ChatAllowedToolsChoice
    """

    type: Literal["allowed_tools"] = "allowed_tools"
    """Tag of this kind."""

    allowed_tools: ChatAllowedTools
    """The tools that may be called, and whether one must be."""


class ChatAnnotation(WireModel):
    """A source that a text cites.

    Source: inference.yaml#/components/schemas/ChatAnnotation
    """

    type: Literal["url_citation"] = "url_citation"
    """Kind of source."""

    url_citation: ChatUrlCitation
    """A page on the web, and the text that cites it."""


class ChatAssistantMessage(WireModel):
    """What the model said earlier.

    Source: inference.yaml#/components/schemas/ChatAssistantMessage
    """

    role: Literal["assistant"] = "assistant"
    """Tag of this kind."""

    content: ChatAssistantContent | None = None
    """What it said; left out or null when it only called tools."""

    name: str | None = None
    """Who speaks, among several of one role."""

    refusal: str | None = None
    """Why the model declined, where it did."""

    reasoning_content: str | None = None
    """What the model thought first."""

    tool_calls: list[ChatToolCall] | None = None
    """Calls that the model asked for."""

    audio: ChatAudioReference | None = None
    """What it spoke earlier."""

    function_call: FunctionCall | None = None
    """Deprecated. Older form of `tool_calls`."""


class ChatAudio(WireModel):
    """What a model spoke.

    Source: inference.yaml#/components/schemas/ChatAudio
    """

    id: str
    """Identifier by which later messages refer to it."""

    data: str
    """The sound in base64."""

    expires_at: int
    """When the server forgets it, in Unix seconds."""

    transcript: str
    """What is said."""


class ChatAudioDelta(WireModel):
    """More of what a model speaks.

    Source: inference.yaml#/components/schemas/ChatAudioDelta
    """

    id: str | None = None
    """Identifier by which later messages refer to it."""

    data: str | None = None
    """Sound to append in base64."""

    expires_at: int | None = None
    """When the server forgets it, in Unix seconds."""

    transcript: str | None = None
    """Text to append."""


class ChatAudioOptions(WireModel):
    """How spoken output sounds and is encoded.

    Source: inference.yaml#/components/schemas/ChatAudioOptions
    """

    format: OutputAudioFormat
    """Format of spoken output."""

    voice: ChatVoice
    """A voice by name, or a voice of your own by identifier."""


class ChatAudioReference(WireModel):
    """Something that a model spoke earlier.

    Source: inference.yaml#/components/schemas/ChatAudioReference
    """

    id: str
    """Its identifier."""


class ChatChoice(WireModel):
    """One answer.

    Source: inference.yaml#/components/schemas/ChatChoice
    """

    index: int
    """Its place among the answers."""

    message: ChatCompletionMessage
    """The message that the model wrote."""

    finish_reason: FinishReason
    """Why an answer ended."""

    logprobs: ChatLogprobs | None = None
    """Log probabilities, where the request asked for them."""


class ChatChunkChoice(WireModel):
    """What is new of one answer.

    Source: inference.yaml#/components/schemas/ChatChunkChoice
    """

    index: int
    """Place of the answer among the answers."""

    delta: ChatDelta
    """What is new of a message; texts are appended."""

    finish_reason: FinishReason | None = None
    """Why the answer ended; null until it has."""

    logprobs: ChatLogprobs | None = None
    """Log probabilities of the new tokens."""


class ChatCompletion(WireModel):
    """The answer to a chat.

    Source: inference.yaml#/components/schemas/ChatCompletion
    """

    id: str
    """Identifier of the answer."""

    object: Literal["chat.completion"] = "chat.completion"
    """Kind of object."""

    created: int
    """When it was made, in Unix seconds."""

    model: str
    """Model that wrote it."""

    choices: list[ChatChoice]
    """The answers, as many as `n`."""

    usage: CompletionUsage | None = None
    """Tokens used."""

    service_tier: ServiceTier | None = None
    """Class of service that was given."""

    system_fingerprint: str | None = None
    """Changes when the engine changes, so that the same seed may answer otherwise."""

    metadata: StringMap | None = None
    """Short texts given with the request."""

    moderation: ChatModeration | None = None
    """What moderation found, where the request asked for it."""


class ChatCompletionChunk(WireModel):
    """A piece of the answer to a chat.

    Source: inference.yaml#/components/schemas/ChatCompletionChunk
    """

    id: str
    """Identifier of the answer; the same in all its chunks."""

    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Kind of object."""

    created: int
    """When the answer was begun, in Unix seconds; the same in all its chunks."""

    model: str
    """Model that writes it."""

    choices: list[ChatChunkChoice]
    """What is new; empty in the chunk that carries `usage`."""

    usage: CompletionUsage | None = None
    """Tokens used, in the last chunk, where `stream_options.include_usage` asks for them."""

    service_tier: ServiceTier | None = None
    """Class of service that is given."""

    system_fingerprint: str | None = None
    """Changes when the engine changes, so that the same seed may answer otherwise."""

    obfuscation: str | None = None
    """Random text that hides the length of the piece."""

    moderation: ChatModeration | None = None
    """What moderation found, where the request asked for it."""


class ChatCompletionDeleted(WireModel):
    """Proof that a stored chat completion was deleted.

    Source: inference.yaml#/components/schemas/ChatCompletionDeleted
    """

    id: str
    """Identifier of the chat completion."""

    object: Literal["chat.completion.deleted"] = "chat.completion.deleted"
    """Kind of object."""

    deleted: bool
    """Always true."""


class ChatCompletionList(WireModel):
    """One page of stored chat completions.

    Source: inference.yaml#/components/schemas/ChatCompletionList
    """

    object: Literal["list"] = "list"
    """Kind of object."""

    data: list[StoredChatCompletion]
    """The chat completions."""

    first_id: str | None = None
    """Identifier of the first one; null when the page is empty."""

    last_id: str | None = None
    """Identifier of the last one; null when the page is empty."""

    has_more: bool
    """Whether more follow."""


class ChatCompletionMessage(WireModel):
    """The message that the model wrote.

    Source: inference.yaml#/components/schemas/ChatCompletionMessage
    """

    role: Literal["assistant"] = "assistant"
    """Always the assistant."""

    content: str | None = None
    """Its text; null when the model only calls tools, speaks or declines."""

    refusal: str | None = None
    """Why the model declined, where it did."""

    reasoning_content: str | None = None
    """What the model thought first, where the provider shows it."""

    tool_calls: list[ChatToolCall] | None = None
    """Calls that the model asks for."""

    annotations: list[ChatAnnotation] | None = None
    """Sources that the text cites."""

    audio: ChatAudio | None = None
    """What was spoken."""

    function_call: FunctionCall | None = None
    """Which function is called with what."""


class ChatCompletionResponse(WireModel):
    """The answer to a native conversation.

    Source: inference.yaml#/components/schemas/ChatCompletionResponse
    """

    completion_message: CompletionMessage
    """What the model says."""

    logprobs: list[TokenLogProbs] | None = None
    """Log probabilities of the tokens, where the request asked for them."""

    metrics: list[MetricInResponse] | None = None
    """What was measured."""


class ChatCompletionResponseEvent(WireModel):
    """What is new of the answer.

    Source: inference.yaml#/components/schemas/ChatCompletionResponseEvent
    """

    event_type: ChatCompletionResponseEventType
    """Where in the answer an event stands."""

    delta: ContentDelta
    """What a stream adds to the content so far."""

    stop_reason: StopReason | None = None
    """Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
    or it met a limit (`out_of_tokens`)."""

    logprobs: list[TokenLogProbs] | None = None
    """Log probabilities of the new tokens."""


ChatCompletionResponseEventType = TypeAliasType(
    "ChatCompletionResponseEventType", Literal["start", "progress", "complete"] | str
)
"""Where in the answer an event stands.

Source: inference.yaml#/components/schemas/ChatCompletionResponseEventType
"""


class ChatCompletionResponseStreamChunk(WireModel):
    """A piece of the answer to a native conversation.

    Source: inference.yaml#/components/schemas/ChatCompletionResponseStreamChunk
    """

    event: ChatCompletionResponseEvent
    """What is new of the answer."""

    metrics: list[MetricInResponse] | None = None
    """What was measured."""


class ChatContentPartFile(WireModel):
    """A part that is a file.

    Source: inference.yaml#/components/schemas/ChatContentPartFile
    """

    type: Literal["file"] = "file"
    """Tag of this kind."""

    file: ChatFile
    """A file, by identifier or in place."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a prompt to cache."""


class ChatContentPartImage(WireModel):
    """A part that is an image.

    Source: inference.yaml#/components/schemas/ChatContentPartImage
    """

    type: Literal["image_url"] = "image_url"
    """Tag of this kind."""

    image_url: ChatImageUrl
    """Where an image is, and how closely to look."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a prompt to cache."""


class ChatContentPartInputAudio(WireModel):
    """A part that is sound.

    Source: inference.yaml#/components/schemas/ChatContentPartInputAudio
    """

    type: Literal["input_audio"] = "input_audio"
    """Tag of this kind."""

    input_audio: ChatInputAudio
    """Sound given to the model."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a prompt to cache."""


class ChatContentPartRefusal(WireModel):
    """A part in which the model declined.

    Source: inference.yaml#/components/schemas/ChatContentPartRefusal
    """

    type: Literal["refusal"] = "refusal"
    """Tag of this kind."""

    refusal: str
    """Why it declined."""


class ChatContentPartText(WireModel):
    """A part that is text.

    Source: inference.yaml#/components/schemas/ChatContentPartText
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""

    text: str
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a prompt to cache."""


ChatAssistantContentPart = TypeAliasType(
    "ChatAssistantContentPart",
    Annotated[
        ChatContentPartText | ChatContentPartRefusal | UnknownVariant,
        OpenUnion("type", {"text": "ChatContentPartText", "refusal": "ChatContentPartRefusal"}),
    ],
)
"""One part of what the model said.

Source: inference.yaml#/components/schemas/ChatAssistantContentPart
"""


ChatAssistantContent = TypeAliasType("ChatAssistantContent", str | list[ChatAssistantContentPart])
"""Text, or parts of text and refusal.

Source: inference.yaml#/components/schemas/ChatAssistantContent
"""


ChatContentPart = TypeAliasType(
    "ChatContentPart",
    Annotated[
        ChatContentPartText
        | ChatContentPartImage
        | ChatContentPartInputAudio
        | ChatContentPartFile
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "text": "ChatContentPartText",
                "image_url": "ChatContentPartImage",
                "input_audio": "ChatContentPartInputAudio",
                "file": "ChatContentPartFile",
            },
        ),
    ],
)
"""One part of what a user says.

Source: inference.yaml#/components/schemas/ChatContentPart
"""


class ChatCustomTool(WireModel):
    """A tool whose input is free text.

    Source: inference.yaml#/components/schemas/ChatCustomTool
    """

    type: Literal["custom"] = "custom"
    """Tag of this kind."""

    custom: ChatCustomToolDefinition
    """What a custom tool is called, does and takes."""


class ChatCustomToolCall(WireModel):
    """A call of a custom tool.

    Source: inference.yaml#/components/schemas/ChatCustomToolCall
    """

    id: str
    """Identifier of the call."""

    type: Literal["custom"] = "custom"
    """Tag of this kind."""

    custom: CustomToolCall
    """Which custom tool is called with what."""


class ChatCustomToolChoice(WireModel):
    """A custom tool of the request.

    Source: inference.yaml#/components/schemas/ChatCustomToolChoice
    """

    type: Literal["custom"] = "custom"
    """Tag of this kind."""

    custom: ChatToolName
    """Which tool is meant."""


class ChatCustomToolDefinition(WireModel):
    """What a custom tool is called, does and takes.

    Source: inference.yaml#/components/schemas/ChatCustomToolDefinition
    """

    name: str
    """Name of the tool."""

    description: str | None = None
    """What it does and when to use it."""

    format: ChatCustomToolFormat | None = None
    """Shape of the input of a custom tool. Default any text."""


class ChatCustomToolGrammarFormat(WireModel):
    """Text of a grammar.

    Source: inference.yaml#/components/schemas/ChatCustomToolGrammarFormat
    """

    type: Literal["grammar"] = "grammar"
    """Tag of this kind."""

    grammar: CustomToolGrammar
    """A grammar."""


class ChatCustomToolTextFormat(WireModel):
    """Any text.

    Source: inference.yaml#/components/schemas/ChatCustomToolTextFormat
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""


ChatCustomToolFormat = TypeAliasType(
    "ChatCustomToolFormat",
    Annotated[
        ChatCustomToolTextFormat | ChatCustomToolGrammarFormat | UnknownVariant,
        OpenUnion("type", {"text": "ChatCustomToolTextFormat", "grammar": "ChatCustomToolGrammarFormat"}),
    ],
)
"""Shape of the input of a custom tool. Default any text.

Source: inference.yaml#/components/schemas/ChatCustomToolFormat
"""


class ChatDelta(WireModel):
    """What is new of a message; texts are appended.

    Source: inference.yaml#/components/schemas/ChatDelta
    """

    role: ChatRole | None = None
    """Who speaks; in the first chunk."""

    content: str | None = None
    """Text to append."""

    refusal: str | None = None
    """Text to append to the refusal."""

    reasoning_content: str | None = None
    """Text to append to the reasoning."""

    tool_calls: list[ChatToolCallDelta] | None = None
    """New calls, and more of begun ones."""

    audio: ChatAudioDelta | None = None
    """More of what is spoken."""

    function_call: FunctionCallDelta | None = None
    """Deprecated. Older form of `tool_calls`."""


class ChatDeveloperMessage(WireModel):
    """Instructions of the developer; newer models read these in place of a system message.

    Source: inference.yaml#/components/schemas/ChatDeveloperMessage
    """

    role: Literal["developer"] = "developer"
    """Tag of this kind."""

    content: ChatTextContent
    """Text, whole or in parts."""

    name: str | None = None
    """Who speaks, among several of one role."""


class ChatFile(WireModel):
    """A file, by identifier or in place.

    Source: inference.yaml#/components/schemas/ChatFile
    """

    file_id: str | None = None
    """Identifier of an uploaded file."""

    file_data: str | None = None
    """The file itself in base64."""

    filename: str | None = None
    """Its name."""


ChatFunctionCallMode = TypeAliasType("ChatFunctionCallMode", Literal["none", "auto"] | str)
"""`none` calls no function; `auto` leaves it to the model.

Source: inference.yaml#/components/schemas/ChatFunctionCallMode
"""


class ChatFunctionMessage(WireModel):
    """The result of a function; older form of a tool message.

    Source: inference.yaml#/components/schemas/ChatFunctionMessage
    """

    role: Literal["function"] = "function"
    """Tag of this kind."""

    name: str
    """Name of the function."""

    content: str | None = None
    """The result."""


class ChatFunctionTool(WireModel):
    """A function with JSON arguments.

    Source: inference.yaml#/components/schemas/ChatFunctionTool
    """

    type: Literal["function"] = "function"
    """Tag of this kind."""

    function: FunctionDefinition
    """What a function is called, does and takes."""


class ChatFunctionToolCall(WireModel):
    """A call of a function.

    Source: inference.yaml#/components/schemas/ChatFunctionToolCall
    """

    id: str
    """Identifier of the call."""

    type: Literal["function"] = "function"
    """Tag of this kind."""

    function: FunctionCall
    """Which function is called with what."""

    index: int | None = None
    """Its place among the calls."""


class ChatFunctionToolChoice(WireModel):
    """A function of the request.

    Source: inference.yaml#/components/schemas/ChatFunctionToolChoice
    """

    type: Literal["function"] = "function"
    """Tag of this kind."""

    function: ChatToolName
    """Which tool is meant."""


class ChatImageUrl(WireModel):
    """Where an image is, and how closely to look.

    Source: inference.yaml#/components/schemas/ChatImageUrl
    """

    url: str
    """Address of the image, or the image itself as a `data:` URL."""

    detail: ImageDetail | None = None
    """How closely to look. Default `auto`."""


class ChatInputAudio(WireModel):
    """Sound given to the model.

    Source: inference.yaml#/components/schemas/ChatInputAudio
    """

    data: str
    """The sound in base64."""

    format: InputAudioFormat
    """Format of sound given to a model."""


class ChatJsonSchema(WireModel):
    """A schema, its name and how strictly it holds.

    Source: inference.yaml#/components/schemas/ChatJsonSchema
    """

    name: str | None = None
    """Name of the schema."""

    description: str | None = None
    """What the answer is for."""

    schema_: Annotated[JsonSchemaObject | None, Field(alias="schema")] = None
    """The schema. Without it, any JSON object."""

    strict: bool | None = None
    """Whether the answer must follow the schema exactly. Default false."""


class ChatLogprobs(WireModel):
    """Log probabilities of the tokens of an answer.

    Source: inference.yaml#/components/schemas/ChatLogprobs
    """

    content: list[ChatTokenLogprob] | None = None
    """Those of the text."""

    refusal: list[ChatTokenLogprob] | None = None
    """Those of the refusal."""


ChatModality = TypeAliasType("ChatModality", Literal["text", "audio"] | str)
"""Kind of output.

Source: inference.yaml#/components/schemas/ChatModality
"""


class ChatModeration(WireModel):
    """What moderation found.

    Source: inference.yaml#/components/schemas/ChatModeration
    """

    input: ChatModerationOutcome
    """Findings, or why there are none."""

    output: ChatModerationOutcome
    """Findings, or why there are none."""


class ChatModerationError(WireModel):
    """Why there are no findings.

    Source: inference.yaml#/components/schemas/ChatModerationError
    """

    type: Literal["error"] = "error"
    """Tag of this kind."""

    code: str
    """Stable name of the error."""

    message: str
    """What went wrong."""


ChatModerationInputType = TypeAliasType("ChatModerationInputType", Literal["text", "image"] | str)
"""Kind of input.

Source: inference.yaml#/components/schemas/ChatModerationInputType
"""


ChatModerationInputTypes = TypeAliasType("ChatModerationInputTypes", list[ChatModerationInputType])
"""Kinds of input.

Source: inference.yaml#/components/schemas/ChatModerationInputTypes
"""


ChatModerationMode = TypeAliasType("ChatModerationMode", Literal["score", "block"] | str)
"""`score` only reports; `block` also holds the text back.

Source: inference.yaml#/components/schemas/ChatModerationMode
"""


class ChatModerationOptions(WireModel):
    """Which moderation model looks at a chat.

    Source: inference.yaml#/components/schemas/ChatModerationOptions
    """

    model: str
    """Identifier of the moderation model."""

    policy: ChatModerationPolicy | None = None
    """What follows from its findings."""


class ChatModerationPolicy(WireModel):
    """What follows from findings in each direction.

    Source: inference.yaml#/components/schemas/ChatModerationPolicy
    """

    input: ChatModerationRule | None = None
    """For the chat."""

    output: ChatModerationRule | None = None
    """For the answer."""


class ChatModerationResult(WireModel):
    """Finding for one text.

    Source: inference.yaml#/components/schemas/ChatModerationResult
    """

    type: Literal["moderation_result"] = "moderation_result"
    """Kind of object."""

    model: str
    """The moderation model."""

    flagged: bool
    """Whether any category applies."""

    categories: dict[str, bool]
    """Whether each category applies."""

    category_scores: dict[str, float]
    """How surely each category applies."""

    category_applied_input_types: dict[str, ChatModerationInputTypes]
    """What kinds of input each category looked at."""


class ChatModerationResults(WireModel):
    """Findings of a moderation model.

    Source: inference.yaml#/components/schemas/ChatModerationResults
    """

    type: Literal["moderation_results"] = "moderation_results"
    """Tag of this kind."""

    model: str
    """The moderation model."""

    results: list[ChatModerationResult]
    """One finding for each text looked at."""


ChatModerationOutcome = TypeAliasType(
    "ChatModerationOutcome",
    Annotated[
        ChatModerationResults | ChatModerationError | UnknownVariant,
        OpenUnion("type", {"moderation_results": "ChatModerationResults", "error": "ChatModerationError"}),
    ],
)
"""Findings, or why there are none.

Source: inference.yaml#/components/schemas/ChatModerationOutcome
"""


class ChatModerationRule(WireModel):
    """What follows from findings.

    Source: inference.yaml#/components/schemas/ChatModerationRule
    """

    mode: ChatModerationMode
    """`score` only reports; `block` also holds the text back."""


ChatNamedToolChoice = TypeAliasType(
    "ChatNamedToolChoice",
    Annotated[
        ChatAllowedToolsChoice | ChatFunctionToolChoice | ChatCustomToolChoice | UnknownVariant,
        OpenUnion(
            "type",
            {
                "allowed_tools": "ChatAllowedToolsChoice",
                "function": "ChatFunctionToolChoice",
                "custom": "ChatCustomToolChoice",
            },
        ),
    ],
)
"""A choice that names tools.

Source: inference.yaml#/components/schemas/ChatNamedToolChoice
"""


class ChatPrediction(WireModel):
    """Text that the answer will mostly repeat.

    Source: inference.yaml#/components/schemas/ChatPrediction
    """

    type: Literal["content"] = "content"
    """Kind of prediction."""

    content: ChatTextContent
    """Text, whole or in parts."""


class ChatResponseFormatJsonObject(WireModel):
    """Any JSON object.

    Source: inference.yaml#/components/schemas/ChatResponseFormatJsonObject
    """

    type: Literal["json_object"] = "json_object"
    """Tag of this kind."""


class ChatResponseFormatJsonSchema(WireModel):
    """JSON of a schema.

    Source: inference.yaml#/components/schemas/ChatResponseFormatJsonSchema
    """

    type: Literal["json_schema"] = "json_schema"
    """Tag of this kind."""

    json_schema: ChatJsonSchema
    """A schema, its name and how strictly it holds."""


class ChatResponseFormatText(WireModel):
    """Any text.

    Source: inference.yaml#/components/schemas/ChatResponseFormatText
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""


ChatResponseFormat = TypeAliasType(
    "ChatResponseFormat",
    Annotated[
        ChatResponseFormatText | ChatResponseFormatJsonObject | ChatResponseFormatJsonSchema | UnknownVariant,
        OpenUnion(
            "type",
            {
                "text": "ChatResponseFormatText",
                "json_object": "ChatResponseFormatJsonObject",
                "json_schema": "ChatResponseFormatJsonSchema",
            },
        ),
    ],
)
"""Shape that an answer must have.

Source: inference.yaml#/components/schemas/ChatResponseFormat
"""


ChatRole = TypeAliasType(
    "ChatRole", Literal["developer", "system", "user", "assistant", "tool", "function"] | str
)
"""Who speaks.

Source: inference.yaml#/components/schemas/ChatRole
"""


class ChatSystemMessage(WireModel):
    """Instructions to the model.

    Source: inference.yaml#/components/schemas/ChatSystemMessage
    """

    role: Literal["system"] = "system"
    """Tag of this kind."""

    content: ChatTextContent
    """Text, whole or in parts."""

    name: str | None = None
    """Who speaks, among several of one role."""


ChatTextContent = TypeAliasType("ChatTextContent", str | list[ChatContentPartText])
"""Text, whole or in parts.

Source: inference.yaml#/components/schemas/ChatTextContent
"""


class ChatTokenLogprob(WireModel):
    """One token of an answer.

    Source: inference.yaml#/components/schemas/ChatTokenLogprob
    """

    token: str
    """Its text."""

    logprob: float
    """Its log probability."""

    bytes: list[int] | None = None
    """Its UTF-8 bytes; null when it has none."""

    top_logprobs: list[ChatTopLogprob]
    """The likeliest tokens at its place."""


ChatTool = TypeAliasType(
    "ChatTool",
    Annotated[
        ChatFunctionTool | ChatCustomTool | UnknownVariant,
        OpenUnion("type", {"function": "ChatFunctionTool", "custom": "ChatCustomTool"}),
    ],
)
"""A tool that the model may call.

Source: inference.yaml#/components/schemas/ChatTool
"""


ChatToolCall = TypeAliasType(
    "ChatToolCall",
    Annotated[
        ChatFunctionToolCall | ChatCustomToolCall | UnknownVariant,
        OpenUnion("type", {"function": "ChatFunctionToolCall", "custom": "ChatCustomToolCall"}),
    ],
)
"""A call that the model asks for.

Source: inference.yaml#/components/schemas/ChatToolCall
"""


class ChatToolCallDelta(WireModel):
    """A new call, or more of a begun one.

    Source: inference.yaml#/components/schemas/ChatToolCallDelta
    """

    index: int
    """Which call this adds to."""

    id: str | None = None
    """Identifier of the call; in its first chunk."""

    type: ChatToolCallType | None = None
    """Kind of call; in its first chunk."""

    function: FunctionCallDelta | None = None
    """More of a call of a function."""

    custom: CustomToolCallDelta | None = None
    """More of a call of a custom tool."""


ChatToolCallType = TypeAliasType("ChatToolCallType", Literal["function", "custom"] | str)
"""Kind of call; in its first chunk.

Source: inference.yaml#/components/schemas/ChatToolCallType
"""


class ChatToolMessage(WireModel):
    """The result of a tool, given back to the model.

    Source: inference.yaml#/components/schemas/ChatToolMessage
    """

    role: Literal["tool"] = "tool"
    """Tag of this kind."""

    tool_call_id: str
    """The call that this answers."""

    content: ChatTextContent
    """Text, whole or in parts."""


class ChatToolName(WireModel):
    """Which tool is meant.

    Source: inference.yaml#/components/schemas/ChatToolName
    """

    name: str
    """Its name."""


ChatFunctionCallChoice = TypeAliasType("ChatFunctionCallChoice", ChatFunctionCallMode | ChatToolName)
"""Whether functions are called, or which one; older form of a tool choice.

Source: inference.yaml#/components/schemas/ChatFunctionCallChoice
"""


ChatToolReference = TypeAliasType(
    "ChatToolReference",
    Annotated[
        ChatFunctionToolChoice | ChatCustomToolChoice | UnknownVariant,
        OpenUnion("type", {"function": "ChatFunctionToolChoice", "custom": "ChatCustomToolChoice"}),
    ],
)
"""A tool of the request, by name.

Source: inference.yaml#/components/schemas/ChatToolReference
"""


class ChatTopLogprob(WireModel):
    """A token that could have stood at a place.

    Source: inference.yaml#/components/schemas/ChatTopLogprob
    """

    token: str
    """Its text."""

    logprob: float
    """Its log probability."""

    bytes: list[int] | None = None
    """Its UTF-8 bytes; null when it has none."""


class ChatUrlCitation(WireModel):
    """A page on the web, and the text that cites it.

    Source: inference.yaml#/components/schemas/ChatUrlCitation
    """

    start_index: int
    """First character of the citing text."""

    end_index: int
    """Last character of the citing text."""

    title: str
    """Title of the page."""

    url: str
    """Address of the page."""


ChatUserContent = TypeAliasType("ChatUserContent", str | list[ChatContentPart])
"""Text, or parts of several kinds.

Source: inference.yaml#/components/schemas/ChatUserContent
"""


class ChatUserLocation(WireModel):
    """Where the user is.

    Source: inference.yaml#/components/schemas/ChatUserLocation
    """

    type: Literal["approximate"] = "approximate"
    """Kind of location."""

    approximate: ApproximateLocation
    """A place, roughly."""


class ChatUserMessage(WireModel):
    """What the user says.

    Source: inference.yaml#/components/schemas/ChatUserMessage
    """

    role: Literal["user"] = "user"
    """Tag of this kind."""

    content: ChatUserContent
    """Text, or parts of several kinds."""

    name: str | None = None
    """Who speaks, among several of one role."""


ChatMessage = TypeAliasType(
    "ChatMessage",
    Annotated[
        ChatDeveloperMessage
        | ChatSystemMessage
        | ChatUserMessage
        | ChatAssistantMessage
        | ChatToolMessage
        | ChatFunctionMessage
        | UnknownVariant,
        OpenUnion(
            "role",
            {
                "developer": "ChatDeveloperMessage",
                "system": "ChatSystemMessage",
                "user": "ChatUserMessage",
                "assistant": "ChatAssistantMessage",
                "tool": "ChatToolMessage",
                "function": "ChatFunctionMessage",
            },
        ),
    ],
)
"""A message of a chat.

Source: inference.yaml#/components/schemas/ChatMessage
"""


class ChatVoiceReference(WireModel):
    """A voice of your own.

    Source: inference.yaml#/components/schemas/ChatVoiceReference
    """

    id: str
    """Its identifier."""


ChatVoice = TypeAliasType("ChatVoice", str | ChatVoiceReference)
"""A voice by name, or a voice of your own by identifier.

Source: inference.yaml#/components/schemas/ChatVoice
"""


class Completion(WireModel):
    """Continuations of prompts, or a piece of them in a stream.

    Source: inference.yaml#/components/schemas/Completion
    """

    id: str
    """Identifier of the answer; the same in all its pieces."""

    object: Literal["text_completion"] = "text_completion"
    """Kind of object."""

    created: int
    """When it was made, in Unix seconds."""

    model: str
    """Model that wrote it."""

    choices: list[CompletionChoice]
    """The continuations, `n` for each prompt; empty in the piece that carries `usage`."""

    usage: CompletionUsage | None = None
    """Tokens used; in a stream in the last piece, where `stream_options.include_usage` asks for them."""

    system_fingerprint: str | None = None
    """Changes when the engine changes, so that the same seed may answer otherwise."""


class CompletionChoice(WireModel):
    """One continuation, or a piece of it.

    Source: inference.yaml#/components/schemas/CompletionChoice
    """

    index: int
    """Its place: the continuations of the first prompt, then those of the second."""

    text: str
    """The text; in a stream, text to append."""

    finish_reason: FinishReason | None = None
    """Why it ended; null in a stream until it has."""

    logprobs: CompletionLogprobs | None = None
    """Log probabilities, where the request asked for them."""


class CompletionLogprobs(WireModel):
    """Log probabilities of a continuation; the lists run along its tokens.

    Source: inference.yaml#/components/schemas/CompletionLogprobs
    """

    tokens: list[str] | None = None
    """The tokens."""

    token_logprobs: list[float | None] | None = None
    """Log probability of each; null for the first token of an echoed prompt."""

    top_logprobs: list[TokenLogprobMap] | None = None
    """The likeliest tokens at each place."""

    text_offset: list[int] | None = None
    """Where each token begins in the text."""

    content: list[ChatTokenLogprob] | None = None
    """The same in the form of a chat."""

    refusal: list[ChatTokenLogprob] | None = None
    """Always null or left out; a continuation has no refusal."""


CompletionLogprobsChoice = TypeAliasType("CompletionLogprobsChoice", bool | int)
"""Whether log probabilities are answered, or of how many tokens at each position.

Source: inference.yaml#/components/schemas/CompletionLogprobsChoice
"""


class CompletionResponse(WireModel):
    """The continuation of a native content.

    Source: inference.yaml#/components/schemas/CompletionResponse
    """

    content: str
    """The text."""

    stop_reason: StopReason
    """Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
    or it met a limit (`out_of_tokens`)."""

    logprobs: list[TokenLogProbs] | None = None
    """Log probabilities of the tokens, where the request asked for them."""

    metrics: list[MetricInResponse] | None = None
    """What was measured."""


class CompletionResponseStreamChunk(WireModel):
    """A piece of the continuation of a native content.

    Source: inference.yaml#/components/schemas/CompletionResponseStreamChunk
    """

    delta: str
    """Text to append."""

    stop_reason: StopReason | None = None
    """Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
    or it met a limit (`out_of_tokens`)."""

    logprobs: list[TokenLogProbs] | None = None
    """Log probabilities of the new tokens."""

    metrics: list[MetricInResponse] | None = None
    """What was measured."""


class CompletionTokensDetails(WireModel):
    """Kinds of tokens written.

    Source: inference.yaml#/components/schemas/CompletionTokensDetails
    """

    reasoning_tokens: int | None = None
    """Thought before the answer."""

    text_tokens: int | None = None
    """Text."""

    audio_tokens: int | None = None
    """Sound."""

    accepted_prediction_tokens: int | None = None
    """Predicted and kept."""

    rejected_prediction_tokens: int | None = None
    """Predicted in vain."""


class CompletionUsage(WireModel):
    """Tokens used.

    Source: inference.yaml#/components/schemas/CompletionUsage
    """

    prompt_tokens: int
    """Tokens read."""

    completion_tokens: int
    """Tokens written."""

    total_tokens: int
    """Both together."""

    prompt_tokens_details: PromptTokensDetails | None = None
    """What kinds of tokens were read."""

    completion_tokens_details: CompletionTokensDetails | None = None
    """What kinds of tokens were written."""


class CustomToolCall(WireModel):
    """Which custom tool is called with what.

    Source: inference.yaml#/components/schemas/CustomToolCall
    """

    name: str
    """Name of the tool."""

    input: str
    """The input."""


class CustomToolCallDelta(WireModel):
    """More of a call of a custom tool.

    Source: inference.yaml#/components/schemas/CustomToolCallDelta
    """

    name: str | None = None
    """Name of the tool; in the first chunk of the call."""

    input: str | None = None
    """Text to append to the input."""


class CustomToolGrammar(WireModel):
    """A grammar.

    Source: inference.yaml#/components/schemas/CustomToolGrammar
    """

    definition: str
    """The grammar itself."""

    syntax: GrammarSyntax
    """Language in which a grammar is written."""


class Embedding(WireModel):
    """The vector of one input.

    Source: inference.yaml#/components/schemas/Embedding
    """

    object: Literal["embedding"] = "embedding"
    """Kind of object."""

    index: int
    """Place of the input."""

    embedding: EmbeddingVector
    """A vector in the encoding asked for."""


EmbeddingContent = TypeAliasType("EmbeddingContent", str | InterleavedContentItem)
"""A text or a content item.

Source: inference.yaml#/components/schemas/EmbeddingContent
"""


EmbeddingEncodingFormat = TypeAliasType("EmbeddingEncodingFormat", Literal["float", "base64"] | str)
"""`float` is a list of numbers; `base64` is their little-endian 32-bit floats in base64.

Source: inference.yaml#/components/schemas/EmbeddingEncodingFormat
"""


class EmbeddingList(WireModel):
    """Vectors in the order of the inputs.

    Source: inference.yaml#/components/schemas/EmbeddingList
    """

    object: Literal["list"] = "list"
    """Kind of object."""

    data: list[Embedding]
    """The vectors."""

    model: str
    """Model that made them."""

    usage: EmbeddingUsage
    """Tokens used."""


EmbeddingTaskType = TypeAliasType("EmbeddingTaskType", Literal["query", "document"] | str)
"""What the vectors are for: to search with, or to be found.

Source: inference.yaml#/components/schemas/EmbeddingTaskType
"""


class EmbeddingUsage(WireModel):
    """Tokens used.

    Source: inference.yaml#/components/schemas/EmbeddingUsage
    """

    prompt_tokens: int
    """Tokens read."""

    total_tokens: int
    """The same."""


EmbeddingVector = TypeAliasType("EmbeddingVector", str | list[float])
"""A vector in the encoding asked for.

Source: inference.yaml#/components/schemas/EmbeddingVector
"""


class EmbeddingsResponse(WireModel):
    """Vectors in the order of the contents.

    Source: inference.yaml#/components/schemas/EmbeddingsResponse
    """

    embeddings: list[FloatVector]
    """The vectors."""


FinishReason = TypeAliasType(
    "FinishReason", Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
)
"""Why an answer ended.

Source: inference.yaml#/components/schemas/FinishReason
"""


FloatVector = TypeAliasType("FloatVector", list[float])
"""A vector.

Source: inference.yaml#/components/schemas/FloatVector
"""


class FunctionCall(WireModel):
    """Which function is called with what.

    Source: inference.yaml#/components/schemas/FunctionCall
    """

    name: str
    """Name of the function."""

    arguments: str
    """The arguments as JSON text; a model may write text that is not valid."""


class FunctionCallDelta(WireModel):
    """More of a call of a function.

    Source: inference.yaml#/components/schemas/FunctionCallDelta
    """

    name: str | None = None
    """Name of the function; in the first chunk of the call."""

    arguments: str | None = None
    """Text to append to the arguments."""


class FunctionDefinition(WireModel):
    """What a function is called, does and takes.

    Source: inference.yaml#/components/schemas/FunctionDefinition
    """

    name: str
    """Name of the function."""

    description: str | None = None
    """What it does and when to use it."""

    parameters: JsonSchemaObject | None = None
    """JSON Schema of the arguments. Without it, there are none."""

    strict: bool | None = None
    """Whether the arguments must follow the schema exactly. Default false."""


GrammarSyntax = TypeAliasType("GrammarSyntax", Literal["lark", "regex"] | str)
"""Language in which a grammar is written.

Source: inference.yaml#/components/schemas/GrammarSyntax
"""


ImageDetail = TypeAliasType("ImageDetail", Literal["auto", "low", "high", "original"] | str)
"""How closely a model looks at an image.

Source: inference.yaml#/components/schemas/ImageDetail
"""


InputAudioFormat = TypeAliasType("InputAudioFormat", Literal["wav", "mp3"] | str)
"""Format of sound given to a model.

Source: inference.yaml#/components/schemas/InputAudioFormat
"""


JsonSchemaObject = TypeAliasType("JsonSchemaObject", dict[str, Any])
"""A JSON Schema.

Source: inference.yaml#/components/schemas/JsonSchemaObject
"""


class LogProbConfig(WireModel):
    """Ask for log probabilities.

    Source: inference.yaml#/components/schemas/LogProbConfig
    """

    top_k: int | None = 0
    """How many likely tokens to answer at each position."""


LogitBias = TypeAliasType("LogitBias", dict[str, float])
"""By token number: -100 forbids the token, 100 forces it, values near 0 nudge.

Source: inference.yaml#/components/schemas/LogitBias
"""


MessageList = TypeAliasType("MessageList", list[Message])
"""A native conversation, oldest message first.

Source: inference.yaml#/components/schemas/MessageList
"""


OutputAudioFormat = TypeAliasType(
    "OutputAudioFormat", Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"] | str
)
"""Format of spoken output.

Source: inference.yaml#/components/schemas/OutputAudioFormat
"""


class PromptCacheBreakpoint(WireModel):
    """Marks the end of a prompt to cache.

    Source: inference.yaml#/components/schemas/PromptCacheBreakpoint
    """

    mode: Literal["explicit"] = "explicit"
    """The caller chose this place."""

    ttl: PromptCacheTtl | None = None
    """How long a cached prompt is kept after its last use."""


PromptCacheMode = TypeAliasType("PromptCacheMode", Literal["implicit", "explicit"] | str)
"""`implicit` caches what repeats; `explicit` only up to marked places.

Source: inference.yaml#/components/schemas/PromptCacheMode
"""


class PromptCacheOptions(WireModel):
    """How prompts are cached.

    Source: inference.yaml#/components/schemas/PromptCacheOptions
    """

    mode: PromptCacheMode | None = None
    """`implicit` caches what repeats; `explicit` only up to marked places."""

    ttl: PromptCacheTtl | None = None
    """How long a cached prompt is kept after its last use."""


PromptCacheRetention = TypeAliasType("PromptCacheRetention", Literal["in_memory", "24h"] | str)
"""How long cached prompts are kept.

Source: inference.yaml#/components/schemas/PromptCacheRetention
"""


PromptCacheTtl = TypeAliasType("PromptCacheTtl", Literal["30m", "12h"] | str)
"""How long a cached prompt is kept after its last use.

Source: inference.yaml#/components/schemas/PromptCacheTtl
"""


class PromptTokensDetails(WireModel):
    """Kinds of tokens read.

    Source: inference.yaml#/components/schemas/PromptTokensDetails
    """

    cached_tokens: int | None = None
    """Taken from the cache."""

    cache_write_tokens: int | None = None
    """Put into the cache."""

    text_tokens: int | None = None
    """Text."""

    image_tokens: int | None = None
    """Images."""

    audio_tokens: int | None = None
    """Sound."""


ReasoningEffort = TypeAliasType(
    "ReasoningEffort", Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str
)
"""How much a model thinks before it answers.

Source: inference.yaml#/components/schemas/ReasoningEffort
"""


RerankContentPart = TypeAliasType(
    "RerankContentPart",
    Annotated[
        ChatContentPartText | ChatContentPartImage | UnknownVariant,
        OpenUnion("type", {"text": "ChatContentPartText", "image_url": "ChatContentPartImage"}),
    ],
)
"""A text or an image to rank.

Source: inference.yaml#/components/schemas/RerankContentPart
"""


class RerankData(WireModel):
    """One item of the ranking.

    Source: inference.yaml#/components/schemas/RerankData
    """

    index: int
    """Place of the item in the request."""

    relevance_score: float
    """How well it fits; comparable within one answer only."""


RerankInput = TypeAliasType("RerankInput", str | RerankContentPart)
"""A text or a content part.

Source: inference.yaml#/components/schemas/RerankInput
"""


class RerankResponse(WireModel):
    """The ranking, best first.

    Source: inference.yaml#/components/schemas/RerankResponse
    """

    data: list[RerankData]
    """The items in order."""


SearchContextSize = TypeAliasType("SearchContextSize", Literal["low", "medium", "high"] | str)
"""How much of what is found the model reads. Default medium.

Source: inference.yaml#/components/schemas/SearchContextSize
"""


ServiceTier = TypeAliasType(
    "ServiceTier", Literal["auto", "default", "flex", "scale", "priority", "fast"] | str
)
"""Class of service.

Source: inference.yaml#/components/schemas/ServiceTier
"""


StopSequences = TypeAliasType("StopSequences", str | list[str])
"""One text or several.

Source: inference.yaml#/components/schemas/StopSequences
"""


class StoredChatCompletion(WireModel):
    """A stored answer with the messages that led to it.

    Source: inference.yaml#/components/schemas/StoredChatCompletion
    """

    id: str
    """Identifier of the answer."""

    object: Literal["chat.completion"] = "chat.completion"
    """Kind of object."""

    created: int
    """When it was made, in Unix seconds."""

    model: str
    """Model that wrote it."""

    choices: list[ChatChoice]
    """The answers."""

    input_messages: list[ChatMessage]
    """The chat that was answered."""

    usage: CompletionUsage | None = None
    """Tokens used."""

    service_tier: ServiceTier | None = None
    """Class of service that was given."""

    system_fingerprint: str | None = None
    """Changes when the engine changes, so that the same seed may answer otherwise."""

    metadata: StringMap | None = None
    """Short texts kept with it."""

    moderation: ChatModeration | None = None
    """What moderation found, where the request asked for it."""


class StoredChatMessage(WireModel):
    """A message of a stored chat completion.

    Source: inference.yaml#/components/schemas/StoredChatMessage
    """

    id: str
    """Identifier of the message."""

    role: ChatRole
    """Who speaks."""

    content: str | None = None
    """Its text; null when it has none or has parts."""

    content_parts: list[ChatContentPart] | None = None
    """Its parts, where it was given in parts."""

    name: str | None = None
    """Who speaks, among several of one role."""

    refusal: str | None = None
    """Why the model declined, where it did."""

    annotations: list[ChatAnnotation] | None = None
    """Sources that the text cites."""

    audio: ChatAudio | None = None
    """What was spoken."""

    tool_calls: list[ChatToolCall] | None = None
    """Calls that the model asked for."""

    tool_call_id: str | None = None
    """The call that a tool message answers."""

    function_call: FunctionCall | None = None
    """Which function is called with what."""


class StoredChatMessageList(WireModel):
    """One page of the messages of a stored chat completion.

    Source: inference.yaml#/components/schemas/StoredChatMessageList
    """

    object: Literal["list"] = "list"
    """Kind of object."""

    data: list[StoredChatMessage]
    """The messages."""

    first_id: str | None = None
    """Identifier of the first one; null when the page is empty."""

    last_id: str | None = None
    """Identifier of the last one; null when the page is empty."""

    has_more: bool
    """Whether more follow."""


class StreamOptions(WireModel):
    """What a stream carries beside the text.

    Source: inference.yaml#/components/schemas/StreamOptions
    """

    include_usage: bool | None = None
    """Whether a last piece carries the tokens used. Default false."""

    include_obfuscation: bool | None = None
    """Whether random text hides the lengths of the pieces. Default the server's."""


TextInputItem = TypeAliasType("TextInputItem", str | int | list[int])
"""A text or a list of tokens is one input; bare tokens in a list form one input together.

Source: inference.yaml#/components/schemas/TextInputItem
"""


TextInput = TypeAliasType("TextInput", str | list[TextInputItem])
"""One text, or a list of inputs.

Source: inference.yaml#/components/schemas/TextInput
"""


TextTruncation = TypeAliasType("TextTruncation", Literal["none", "start", "end"] | str)
"""Which end of a text that is too long is cut off. Default `none`, which refuses it.

Source: inference.yaml#/components/schemas/TextTruncation
"""


TokenLogprobMap = TypeAliasType("TokenLogprobMap", dict[str, float])
"""Log probability by token.

Source: inference.yaml#/components/schemas/TokenLogprobMap
"""


ToolChoiceMode = TypeAliasType("ToolChoiceMode", Literal["none", "auto", "required"] | str)
"""`none` calls no tool, `auto` leaves it to the model, `required` calls at least one.

Source: inference.yaml#/components/schemas/ToolChoiceMode
"""


ChatToolChoice = TypeAliasType("ChatToolChoice", ToolChoiceMode | ChatNamedToolChoice)
"""Whether tools are called, or which one.

Source: inference.yaml#/components/schemas/ChatToolChoice
"""


Verbosity = TypeAliasType("Verbosity", Literal["low", "medium", "high"] | str)
"""How long an answer should be.

Source: inference.yaml#/components/schemas/Verbosity
"""


class WebSearchOptions(WireModel):
    """How the web is searched.

    Source: inference.yaml#/components/schemas/WebSearchOptions
    """

    search_context_size: SearchContextSize | None = None
    """How much of what is found the model reads. Default medium."""

    user_location: ChatUserLocation | None = None
    """Where the user is."""
