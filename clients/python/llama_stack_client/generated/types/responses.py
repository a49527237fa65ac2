# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .common import StringMap


class CompactedResponse(WireModel):
    """A context made short.

    Source: responses.yaml#/components/schemas/CompactedResponse
    """

    id: str
    """Identifier of this compaction."""

    object: Literal["response.compaction"] = "response.compaction"
    """Kind of this object."""

    created_at: int
    """When it was created, in Unix seconds."""

    output: list[ResponseItem]
    """The items to put in front of the next input."""

    usage: ResponseUsage
    """Tokens that a response used."""


ComputerButton = TypeAliasType("ComputerButton", Literal["left", "right", "wheel", "back", "forward"] | str)
"""A mouse button.

Source: responses.yaml#/components/schemas/ComputerButton
"""


class ComputerClick(WireModel):
    """Press a mouse button.

    Source: responses.yaml#/components/schemas/ComputerClick
    """

    type: Literal["click"] = "click"
    """Tag of this kind."""

    button: ComputerButton
    """A mouse button."""

    x: int
    """Distance from the left in pixels."""

    y: int
    """Distance from the top in pixels."""

    keys: list[str] | None = None
    """Keys held meanwhile."""


class ComputerDoubleClick(WireModel):
    """Click twice.

    Source: responses.yaml#/components/schemas/ComputerDoubleClick
    """

    type: Literal["double_click"] = "double_click"
    """Tag of this kind."""

    x: int
    """Distance from the left in pixels."""

    y: int
    """Distance from the top in pixels."""

    keys: list[str] | None = None
    """Keys held meanwhile."""


class ComputerDrag(WireModel):
    """Draw the mouse along a path.

    Source: responses.yaml#/components/schemas/ComputerDrag
    """

    type: Literal["drag"] = "drag"
    """Tag of this kind."""

    path: list[ComputerPoint]
    """The path."""

    keys: list[str] | None = None
    """Keys held meanwhile."""


class ComputerKeypress(WireModel):
    """Press keys.

    Source: responses.yaml#/components/schemas/ComputerKeypress
    """

    type: Literal["keypress"] = "keypress"
    """Tag of this kind."""

    keys: list[str]
    """The keys."""


class ComputerMove(WireModel):
    """Move the mouse.

    Source: responses.yaml#/components/schemas/ComputerMove
    """

    type: Literal["move"] = "move"
    """Tag of this kind."""

    x: int
    """Distance from the left in pixels."""

    y: int
    """Distance from the top in pixels."""

    keys: list[str] | None = None
    """Keys held meanwhile."""


class ComputerPoint(WireModel):
    """A place on the screen.

    Source: responses.yaml#/components/schemas/ComputerPoint
    """

    x: int
    """Distance from the left in pixels."""

    y: int
    """Distance from the top in pixels."""


class ComputerScreenshot(WireModel):
    """Look at the screen.

    Source: responses.yaml#/components/schemas/ComputerScreenshot
    """

    type: Literal["screenshot"] = "screenshot"
    """Tag of this kind."""


class ComputerScroll(WireModel):
    """Turn the wheel.

    Source: responses.yaml#/components/schemas/ComputerScroll
    """

    type: Literal["scroll"] = "scroll"
    """Tag of this kind."""

    x: int
    """Distance from the left in pixels."""

    y: int
    """Distance from the top in pixels."""

    scroll_x: int
    """How far to the right in pixels."""

    scroll_y: int
    """How far down in pixels."""

    keys: list[str] | None = None
    """Keys held meanwhile."""


class ComputerType(WireModel):
    """Type a text.

    Source: responses.yaml#/components/schemas/ComputerType
    """

    type: Literal["type"] = "type"
    """Tag of this kind."""

    text: str
    """The text."""


class ComputerWait(WireModel):
    """Wait a moment.

    Source: responses.yaml#/components/schemas/ComputerWait
    """

    type: Literal["wait"] = "wait"
    """Tag of this kind."""


class Conversation(WireModel):
    """A conversation that outlives its responses.

    Source: responses.yaml#/components/schemas/Conversation
    """

    id: str
    """Identifier of the conversation."""

    object: Literal["conversation"] = "conversation"
    """Kind of this object."""

    created_at: int
    """When it was created, in Unix seconds."""

    metadata: StringMap | None = None
    """Short texts kept with the conversation."""

    items: list[ResponseItem] | None = None
    """The items, where the answer carries them; a list of items has them all."""


class ConversationDeleted(WireModel):
    """A conversation that was deleted.

    Source: responses.yaml#/components/schemas/ConversationDeleted
    """

    id: str
    """Identifier of the conversation."""

    object: Literal["conversation.deleted"] = "conversation.deleted"
    """Kind of this object."""

    deleted: bool
    """Always true."""


class ConversationItemDeleted(WireModel):
    """A conversation that lost an item.

    Source: responses.yaml#/components/schemas/ConversationItemDeleted
    """

    id: str
    """Identifier of the conversation."""

    object: Literal["conversation"] = "conversation"
    """Kind of this object."""

    created_at: int
    """When the conversation was created, in Unix seconds."""

    metadata: StringMap | None = None
    """Short texts kept with the conversation."""

    deleted: bool
    """Always true."""


class EasyInputMessage(WireModel):
    """A message in its short form.

    Source: responses.yaml#/components/schemas/EasyInputMessage
    """

    role: ResponseRole
    """Who speaks."""

    content: ResponseMessageContent
    """Text, or a list of parts."""

    type: Literal["message"] | None = None
    """Tag of this kind; it may be left out."""

    phase: ResponseMessagePhase | None = None
    """Whether a message of the model is on the way or final."""


class Response(WireModel):
    """What a model answered, and how.

    Source: responses.yaml#/components/schemas/Response
    """

    id: str
    """Identifier of the response."""

    object: Literal["response"] = "response"
    """Kind of this object."""

    created_at: int
    """When it was created, in Unix seconds."""

    completed_at: int | None = None
    """When it was completed, in Unix seconds; null before."""

    status: ResponseStatus
    """How far a response is."""

    background: bool | None = None
    """Whether it runs in the background."""

    error: ResponseError | None = None
    """Why it failed; null unless it did."""

    incomplete_details: ResponseIncompleteDetails | None = None
    """Why it is incomplete; null unless it is."""

    model: str
    """The model that answered."""

    input: list[ResponseItem] | None = None
    """What it answers; a list of responses always carries it, other answers never."""

    output: list[ResponseOutputItem]
    """What the model said and did, in order."""

    instructions: str | None = None
    """System message in front of the input."""

    previous_response_id: str | None = None
    """The response that this one continues."""

    conversation: ResponseConversation | None = None
    """The conversation that it belongs to."""

    prompt: ResponsePrompt | None = None
    """The stored prompt that it was made with."""

    tools: list[ResponseTool]
    """Tools that the model could call."""

    tool_choice: ResponseToolChoice
    """Whether the model calls tools, and which."""

    parallel_tool_calls: bool
    """Whether the model could ask for several calls at once."""

    max_tool_calls: int | None = None
    """How many calls of built-in tools were allowed."""

    text: ResponseText
    """The shape of the text that a model answers."""

    reasoning: ResponseReasoning | None = None
    """How the model thought before it answered."""

    max_output_tokens: int | None = None
    """Most tokens that could be generated."""

    temperature: float | None = None
    """The temperature in use."""

    top_p: float | None = None
    """The probability limit in use."""

    frequency_penalty: float | None = None
    """The frequency penalty in use."""

    presence_penalty: float | None = None
    """The presence penalty in use."""

    top_logprobs: int | None = None
    """How many alternatives are reported for each token."""

    truncation: ResponseTruncation | None = None
    """What happens when the input exceeds the context."""

    usage: ResponseUsage | None = None
    """Tokens used; null until the response ends."""

    store: bool
    """Whether the response is kept."""

    metadata: StringMap | None = None
    """Short texts kept with the response."""

    service_tier: ResponseServiceTier | None = None
    """Class of service that was used."""

    prompt_cache_key: str | None = None
    """Group of requests that start alike."""

    prompt_cache_retention: ResponsePromptCacheRetention | None = None
    """How long the cached beginning is kept."""

    safety_identifier: str | None = None
    """Stable identifier of the end user."""

    user: str | None = None
    """Older form of `safety_identifier`."""


class ResponseAllowedTool(WireModel):
    """A tool that remains, named by its type and further properties of that type.

    Source: responses.yaml#/components/schemas/ResponseAllowedTool
    """

    type: str
    """Type of the tool."""

    name: str | None = None
    """Name of the function or tool."""

    server_label: str | None = None
    """Label of the MCP server."""


ResponseAllowedToolsMode = TypeAliasType("ResponseAllowedToolsMode", Literal["auto", "required"] | str)
"""The model decides for itself, or must call one of them.

Source: responses.yaml#/components/schemas/ResponseAllowedToolsMode
"""


class ResponseApplyPatchCall(WireModel):
    """A change to a file on the caller's side.

    Source: responses.yaml#/components/schemas/ResponseApplyPatchCall
    """

    type: Literal["apply_patch_call"] = "apply_patch_call"
    """Tag of this kind."""

    call_id: str
    """Identifier of the call, named by its result."""

    operation: ResponsePatchOperation
    """One change to a file."""

    status: ResponsePatchCallStatus
    """How far a change is written."""

    id: str | None = None
    """Identifier of the item."""


class ResponseApplyPatchCallOutput(WireModel):
    """What became of a change to a file.

    Source: responses.yaml#/components/schemas/ResponseApplyPatchCallOutput
    """

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Tag of this kind."""

    call_id: str
    """The call that this answers."""

    status: ResponsePatchOutputStatus
    """What became of a change."""

    id: str | None = None
    """Identifier of the item."""

    output: str | None = None
    """What the caller has to say about it."""


class ResponseApplyPatchTool(WireModel):
    """Changes to files on the caller's side.

    Source: responses.yaml#/components/schemas/ResponseApplyPatchTool
    """

    type: Literal["apply_patch"] = "apply_patch"
    """Tag of this kind."""


class ResponseAudioDeltaEvent(WireModel):
    """More of a sound.

    Source: responses.yaml#/components/schemas/ResponseAudioDeltaEvent
    """

    type: Literal["response.audio.delta"] = "response.audio.delta"
    """Tag of this kind."""

    delta: str
    """The new bytes in base64."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseAudioDoneEvent(WireModel):
    """A sound is complete.

    Source: responses.yaml#/components/schemas/ResponseAudioDoneEvent
    """

    type: Literal["response.audio.done"] = "response.audio.done"
    """Tag of this kind."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseAudioTranscriptDeltaEvent(WireModel):
    """More of what a sound says.

    Source: responses.yaml#/components/schemas/ResponseAudioTranscriptDeltaEvent
    """

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    """Tag of this kind."""

    delta: str
    """The new characters."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseAudioTranscriptDoneEvent(WireModel):
    """What a sound says is complete.

    Source: responses.yaml#/components/schemas/ResponseAudioTranscriptDoneEvent
    """

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    """Tag of this kind."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseCodeContainerAuto(WireModel):
    """A container to be made.

    Source: responses.yaml#/components/schemas/ResponseCodeContainerAuto
    """

    type: Literal["auto"] = "auto"
    """Tag of this kind."""

    file_ids: list[str] | None = None
    """Files that programs can read."""

    memory_limit: ResponseContainerMemory | None = None
    """Most memory that it may use. Default `1g`."""


ResponseCodeContainer = TypeAliasType("ResponseCodeContainer", str | ResponseCodeContainerAuto)
"""A container by identifier, or one to be made.

Source: responses.yaml#/components/schemas/ResponseCodeContainer
"""


class ResponseCodeInterpreterCall(WireModel):
    """A program that the model ran.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCall
    """

    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    """Tag of this kind."""

    id: str
    """Identifier of the item."""

    container_id: str
    """Container that it ran in."""

    status: ResponseCodeInterpreterStatus
    """How far a program is."""

    code: str | None = None
    """The program."""

    outputs: list[ResponseCodeInterpreterOutput] | None = None
    """What it printed and drew, where it was asked for."""


class ResponseCodeInterpreterCallCodeDeltaEvent(WireModel):
    """More of a program.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallCodeDeltaEvent
    """

    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    delta: str
    """The new characters."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseCodeInterpreterCallCodeDoneEvent(WireModel):
    """A program is complete.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallCodeDoneEvent
    """

    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    code: str
    """The whole program."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseCodeInterpreterCallCompletedEvent(WireModel):
    """A program is done.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallCompletedEvent
    """

    type: Literal["response.code_interpreter_call.completed"] = "response.code_interpreter_call.completed"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseCodeInterpreterCallInProgressEvent(WireModel):
    """A program begins.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallInProgressEvent
    """

    type: Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseCodeInterpreterCallInterpretingEvent(WireModel):
    """A program runs.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallInterpretingEvent
    """

    type: Literal["response.code_interpreter_call.interpreting"] = (
        "response.code_interpreter_call.interpreting"
    )
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseCodeInterpreterImage(WireModel):
    """What a program drew.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterImage
    """

    type: Literal["image"] = "image"
    """Tag of this kind."""

    url: str
    """Address of the image."""


class ResponseCodeInterpreterLogs(WireModel):
    """What a program printed.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterLogs
    """

    type: Literal["logs"] = "logs"
    """Tag of this kind."""

    logs: str
    """The text."""


ResponseCodeInterpreterOutput = TypeAliasType(
    "ResponseCodeInterpreterOutput",
    Annotated[
        ResponseCodeInterpreterLogs | ResponseCodeInterpreterImage | UnknownVariant,
        OpenUnion("type", {"logs": "ResponseCodeInterpreterLogs", "image": "ResponseCodeInterpreterImage"}),
    ],
)
"""Something that a program put out.

Source: responses.yaml#/components/schemas/ResponseCodeInterpreterOutput
"""


ResponseCodeInterpreterStatus = TypeAliasType(
    "ResponseCodeInterpreterStatus",
    Literal["in_progress", "interpreting", "completed", "incomplete", "failed"] | str,
)
"""How far a program is.

Source: responses.yaml#/components/schemas/ResponseCodeInterpreterStatus
"""


class ResponseCodeInterpreterTool(WireModel):
    """Programs that the model writes and runs.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterTool
    """

    type: Literal["code_interpreter"] = "code_interpreter"
    """Tag of this kind."""

    container: ResponseCodeContainer
    """A container by identifier, or one to be made."""


class ResponseCompactionCompactingEvent(WireModel):
    """The context is being shortened.

    Source: responses.yaml#/components/schemas/ResponseCompactionCompactingEvent
    """

    type: Literal["response.compaction.compacting"] = "response.compaction.compacting"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseCompactionItem(WireModel):
    """An earlier context made short.

    Source: responses.yaml#/components/schemas/ResponseCompactionItem
    """

    type: Literal["compaction"] = "compaction"
    """Tag of this kind."""

    encrypted_content: str
    """The context, readable for the server only."""

    id: str | None = None
    """Identifier of the item."""


class ResponseCompletedEvent(WireModel):
    """The response is complete; the last event of a stream.

    Source: responses.yaml#/components/schemas/ResponseCompletedEvent
    """

    type: Literal["response.completed"] = "response.completed"
    """Tag of this kind."""

    response: Response
    """What a model answered, and how."""

    sequence_number: int
    """Number of this event within its stream."""


ResponseComputerAction = TypeAliasType(
    "ResponseComputerAction",
    Annotated[
        ComputerClick
        | ComputerDoubleClick
        | ComputerDrag
        | ComputerKeypress
        | ComputerMove
        | ComputerScreenshot
        | ComputerScroll
        | ComputerType
        | ComputerWait
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "click": "ComputerClick",
                "double_click": "ComputerDoubleClick",
                "drag": "ComputerDrag",
                "keypress": "ComputerKeypress",
                "move": "ComputerMove",
                "screenshot": "ComputerScreenshot",
                "scroll": "ComputerScroll",
                "type": "ComputerType",
                "wait": "ComputerWait",
            },
        ),
    ],
)
"""One step on a screen.

Source: responses.yaml#/components/schemas/ResponseComputerAction
"""


class ResponseComputerCall(WireModel):
    """Something to do on a computer's screen.

    Source: responses.yaml#/components/schemas/ResponseComputerCall
    """

    type: Literal["computer_call"] = "computer_call"
    """Tag of this kind."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Identifier of the call, named by its result."""

    pending_safety_checks: list[ResponseSafetyCheck]
    """Doubts that the caller must acknowledge first."""

    status: ResponseItemStatus
    """How far an item is."""

    action: ResponseComputerAction | None = None
    """What to do."""

    actions: list[ResponseComputerAction] | None = None
    """What to do, where it is several steps."""


class ResponseComputerCallOutput(WireModel):
    """The screen after a step.

    Source: responses.yaml#/components/schemas/ResponseComputerCallOutput
    """

    type: Literal["computer_call_output"] = "computer_call_output"
    """Tag of this kind."""

    call_id: str
    """The call that this answers."""

    output: ResponseComputerScreenshot
    """A picture of the screen."""

    id: str | None = None
    """Identifier of the item."""

    acknowledged_safety_checks: list[ResponseSafetyCheck] | None = None
    """Doubts that the caller acknowledged."""

    status: ResponseComputerOutputStatus | None = None
    """How far the item is."""


ResponseComputerEnvironment = TypeAliasType(
    "ResponseComputerEnvironment", Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
)
"""What kind of computer it is.

Source: responses.yaml#/components/schemas/ResponseComputerEnvironment
"""


ResponseComputerOutputStatus = TypeAliasType(
    "ResponseComputerOutputStatus", Literal["in_progress", "completed", "incomplete", "failed"] | str
)
"""How far a screen is.

Source: responses.yaml#/components/schemas/ResponseComputerOutputStatus
"""


class ResponseComputerScreenshot(WireModel):
    """A picture of the screen.

    Source: responses.yaml#/components/schemas/ResponseComputerScreenshot
    """

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Tag of this kind."""

    image_url: str | None = None
    """Address of the picture."""

    file_id: str | None = None
    """File that holds the picture."""

    detail: ResponseImageDetail | None = None
    """How closely to look. Default `auto`."""


class ResponseComputerTool(WireModel):
    """Use of a computer.

    Source: responses.yaml#/components/schemas/ResponseComputerTool
    """

    type: Literal["computer"] = "computer"
    """Tag of this kind."""


class ResponseComputerUsePreviewTool(WireModel):
    """Use of a computer, older form.

    Source: responses.yaml#/components/schemas/ResponseComputerUsePreviewTool
    """

    type: Literal["computer_use_preview"] = "computer_use_preview"
    """Tag of this kind."""

    display_width: int
    """Width of the screen in pixels."""

    display_height: int
    """Height of the screen in pixels."""

    environment: ResponseComputerEnvironment
    """What kind of computer it is."""


class ResponseContainerFileCitation(WireModel):
    """A file in a container that a part of the text draws on.

    Source: responses.yaml#/components/schemas/ResponseContainerFileCitation
    """

    type: Literal["container_file_citation"] = "container_file_citation"
    """Tag of this kind."""

    container_id: str
    """Identifier of the container."""

    file_id: str
    """Identifier of the file."""

    filename: str
    """Name of the file."""

    start_index: int
    """First character of the part."""

    end_index: int
    """Last character of the part."""


ResponseContainerMemory = TypeAliasType("ResponseContainerMemory", Literal["1g", "4g", "16g", "64g"] | str)
"""Memory of a container.

Source: responses.yaml#/components/schemas/ResponseContainerMemory
"""


class ResponseContentPartAddedEvent(WireModel):
    """A part of an item begins.

    Source: responses.yaml#/components/schemas/ResponseContentPartAddedEvent
    """

    type: Literal["response.content_part.added"] = "response.content_part.added"
    """Tag of this kind."""

    response_id: str
    """Identifier of the response."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    part: ResponseStreamPart
    """A part of an item in a stream."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseContentPartDoneEvent(WireModel):
    """A part of an item is complete.

    Source: responses.yaml#/components/schemas/ResponseContentPartDoneEvent
    """

    type: Literal["response.content_part.done"] = "response.content_part.done"
    """Tag of this kind."""

    response_id: str
    """Identifier of the response."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    part: ResponseStreamPart
    """A part of an item in a stream."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseContextManagement(WireModel):
    """When to shorten a long context.

    Source: responses.yaml#/components/schemas/ResponseContextManagement
    """

    type: Literal["compaction"] = "compaction"
    """What to do."""

    compact_threshold: int | None = None
    """Tokens in the context from which on it is shortened."""


class ResponseConversation(WireModel):
    """The conversation that a response belongs to.

    Source: responses.yaml#/components/schemas/ResponseConversation
    """

    id: str
    """Identifier of the conversation."""


ResponseConversationReference = TypeAliasType("ResponseConversationReference", str | ResponseConversation)
"""A conversation, by identifier or as an object.

Source: responses.yaml#/components/schemas/ResponseConversationReference
"""


class ResponseCreatedEvent(WireModel):
    """The response exists; the first event of a stream.

    Source: responses.yaml#/components/schemas/ResponseCreatedEvent
    """

    type: Literal["response.created"] = "response.created"
    """Tag of this kind."""

    response: Response
    """What a model answered, and how."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseCustomTool(WireModel):
    """A tool of the caller that takes free text.

    Source: responses.yaml#/components/schemas/ResponseCustomTool
    """

    type: Literal["custom"] = "custom"
    """Tag of this kind."""

    name: str
    """Name of the tool."""

    description: str | None = None
    """What it does and when to use it."""

    format: ResponseCustomToolFormat | None = None
    """Form of the text. Default is any text."""


class ResponseCustomToolCall(WireModel):
    """A call of one of the caller's free-text tools.

    Source: responses.yaml#/components/schemas/ResponseCustomToolCall
    """

    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Tag of this kind."""

    call_id: str
    """Identifier of the call, named by its result."""

    name: str
    """Name of the tool."""

    input: str
    """What the model gives to the tool."""

    id: str | None = None
    """Identifier of the item."""

    status: ResponseItemStatus | None = None
    """How far the item is."""


class ResponseCustomToolCallInputDeltaEvent(WireModel):
    """More of what a free-text tool is given.

    Source: responses.yaml#/components/schemas/ResponseCustomToolCallInputDeltaEvent
    """

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    delta: str
    """The new characters."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseCustomToolCallInputDoneEvent(WireModel):
    """What a free-text tool is given is complete.

    Source: responses.yaml#/components/schemas/ResponseCustomToolCallInputDoneEvent
    """

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    input: str
    """The whole text."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseCustomToolCallOutput(WireModel):
    """What a free-text tool returned.

    Source: responses.yaml#/components/schemas/ResponseCustomToolCallOutput
    """

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Tag of this kind."""

    call_id: str
    """The call that this answers."""

    output: ResponseToolOutput
    """The result of a tool, as text or as pieces of content."""

    id: str | None = None
    """Identifier of the item."""

    status: ResponseItemStatus | None = None
    """How far the item is."""


class ResponseCustomToolGrammar(WireModel):
    """Text of a grammar.

    Source: responses.yaml#/components/schemas/ResponseCustomToolGrammar
    """

    type: Literal["grammar"] = "grammar"
    """Tag of this kind."""

    syntax: ResponseGrammarSyntax
    """How a grammar is written."""

    definition: str
    """The grammar."""


class ResponseCustomToolText(WireModel):
    """Any text.

    Source: responses.yaml#/components/schemas/ResponseCustomToolText
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""


ResponseCustomToolFormat = TypeAliasType(
    "ResponseCustomToolFormat",
    Annotated[
        ResponseCustomToolText | ResponseCustomToolGrammar | UnknownVariant,
        OpenUnion("type", {"text": "ResponseCustomToolText", "grammar": "ResponseCustomToolGrammar"}),
    ],
)
"""Form of the text for a tool.

Source: responses.yaml#/components/schemas/ResponseCustomToolFormat
"""


class ResponseDeleted(WireModel):
    """A response that was deleted.

    Source: responses.yaml#/components/schemas/ResponseDeleted
    """

    id: str
    """Identifier of the response."""

    object: Literal["response"] = "response"
    """Kind of the deleted object."""

    deleted: bool
    """Always true."""


class ResponseError(WireModel):
    """Why a response failed.

    Source: responses.yaml#/components/schemas/ResponseError
    """

    code: str
    """Name of the error, such as `server_error` or `rate_limit_exceeded`."""

    message: str
    """One sentence for people."""


class ResponseErrorEvent(WireModel):
    """Something went wrong.

    Source: responses.yaml#/components/schemas/ResponseErrorEvent
    """

    type: Literal["error"] = "error"
    """Tag of this kind."""

    code: str | None = None
    """Name of the error."""

    message: str
    """One sentence for people."""

    param: str | None = None
    """Path of the offending value."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseFailedEvent(WireModel):
    """The response failed; the last event of a stream.

    Source: responses.yaml#/components/schemas/ResponseFailedEvent
    """

    type: Literal["response.failed"] = "response.failed"
    """Tag of this kind."""

    response: Response
    """What a model answered, and how."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseFileCitation(WireModel):
    """A file that the text draws on.

    Source: responses.yaml#/components/schemas/ResponseFileCitation
    """

    type: Literal["file_citation"] = "file_citation"
    """Tag of this kind."""

    file_id: str
    """Identifier of the file."""

    filename: str
    """Name of the file."""

    index: int
    """Place in the text where the citation belongs, in characters."""


ResponseFileDetail = TypeAliasType("ResponseFileDetail", Literal["auto", "low", "high"] | str)
"""How closely a model looks at the pages of a file.

Source: responses.yaml#/components/schemas/ResponseFileDetail
"""


class ResponseFilePath(WireModel):
    """A file that the text offers.

    Source: responses.yaml#/components/schemas/ResponseFilePath
    """

    type: Literal["file_path"] = "file_path"
    """Tag of this kind."""

    file_id: str
    """Identifier of the file."""

    index: int
    """Place in the text where the file belongs, in characters."""


class ResponseFileSearchCall(WireModel):
    """A search in vector stores.

    Source: responses.yaml#/components/schemas/ResponseFileSearchCall
    """

    type: Literal["file_search_call"] = "file_search_call"
    """Tag of this kind."""

    id: str
    """Identifier of the item."""

    queries: list[str]
    """What was searched for."""

    status: ResponseSearchStatus
    """How far a search is."""

    results: list[ResponseFileSearchResult] | None = None
    """What was found, where it was asked for."""


class ResponseFileSearchCallCompletedEvent(WireModel):
    """A search in vector stores is done.

    Source: responses.yaml#/components/schemas/ResponseFileSearchCallCompletedEvent
    """

    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseFileSearchCallInProgressEvent(WireModel):
    """A search in vector stores begins.

    Source: responses.yaml#/components/schemas/ResponseFileSearchCallInProgressEvent
    """

    type: Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseFileSearchCallSearchingEvent(WireModel):
    """The search in vector stores is under way.

    Source: responses.yaml#/components/schemas/ResponseFileSearchCallSearchingEvent
    """

    type: Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseFileSearchResult(WireModel):
    """A passage that was found.

    Source: responses.yaml#/components/schemas/ResponseFileSearchResult
    """

    file_id: str
    """File that holds the passage."""

    filename: str
    """Name of the file."""

    text: str
    """The passage."""

    score: float
    """How well it fits, 0 to 1."""

    attributes: dict[str, Any] | None = None
    """Attributes of the file."""


class ResponseFileSearchTool(WireModel):
    """Search in vector stores.

    Source: responses.yaml#/components/schemas/ResponseFileSearchTool
    """

    type: Literal["file_search"] = "file_search"
    """Tag of this kind."""

    vector_store_ids: list[str]
    """The stores to search."""

    filters: dict[str, Any] | None = None
    """Which files to look at: a comparison of `key`, `type` and `value`, or `and` or `or` of several
    as `type` and `filters`."""

    max_num_results: int | None = None
    """How many passages to find at most. Default 10."""

    ranking_options: ResponseRankingOptions | None = None
    """How passages are ranked."""


class ResponseFunctionCall(WireModel):
    """A call of one of the caller's functions.

    Source: responses.yaml#/components/schemas/ResponseFunctionCall
    """

    type: Literal["function_call"] = "function_call"
    """Tag of this kind."""

    call_id: str
    """Identifier of the call, named by its result."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments as JSON text."""

    id: str | None = None
    """Identifier of the item."""

    status: ResponseItemStatus | None = None
    """How far the item is."""


class ResponseFunctionCallArgumentsDeltaEvent(WireModel):
    """More of the arguments of a function.

    Source: responses.yaml#/components/schemas/ResponseFunctionCallArgumentsDeltaEvent
    """

    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    delta: str
    """The new characters."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseFunctionCallArgumentsDoneEvent(WireModel):
    """The arguments of a function are complete.

    Source: responses.yaml#/components/schemas/ResponseFunctionCallArgumentsDoneEvent
    """

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    arguments: str
    """All arguments as JSON text."""

    name: str | None = None
    """Name of the function."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseFunctionCallOutput(WireModel):
    """What a function returned.

    Source: responses.yaml#/components/schemas/ResponseFunctionCallOutput
    """

    type: Literal["function_call_output"] = "function_call_output"
    """Tag of this kind."""

    call_id: str
    """The call that this answers."""

    output: ResponseToolOutput
    """The result of a tool, as text or as pieces of content."""

    id: str | None = None
    """Identifier of the item."""

    status: ResponseItemStatus | None = None
    """How far the item is."""


class ResponseFunctionTool(WireModel):
    """One of the caller's functions.

    Source: responses.yaml#/components/schemas/ResponseFunctionTool
    """

    type: Literal["function"] = "function"
    """Tag of this kind."""

    name: str
    """Name of the function."""

    description: str | None = None
    """What it does and when to use it."""

    parameters: dict[str, Any] | None = None
    """JSON Schema of the arguments."""

    strict: bool | None = None
    """Whether the arguments must satisfy the whole schema."""

    output_schema: dict[str, Any] | None = None
    """JSON Schema of the result."""


ResponseGrammarSyntax = TypeAliasType("ResponseGrammarSyntax", Literal["lark", "regex"] | str)
"""How a grammar is written.

Source: responses.yaml#/components/schemas/ResponseGrammarSyntax
"""


class ResponseGuardrailSpec(WireModel):
    """A shield that looks at input and output.

    Source: responses.yaml#/components/schemas/ResponseGuardrailSpec
    """

    type: str
    """Identifier of the shield."""


ResponseGuardrail = TypeAliasType("ResponseGuardrail", str | ResponseGuardrailSpec)
"""A shield, by identifier or as an object.

Source: responses.yaml#/components/schemas/ResponseGuardrail
"""


class ResponseHybridWeights(WireModel):
    """Weights of a search by meaning and by words.

    Source: responses.yaml#/components/schemas/ResponseHybridWeights
    """

    embedding_weight: float
    """Weight of the meaning."""

    text_weight: float
    """Weight of the words."""


ResponseImageAction = TypeAliasType("ResponseImageAction", Literal["auto", "generate", "edit"] | str)
"""Whether an image is made anew or from another.

Source: responses.yaml#/components/schemas/ResponseImageAction
"""


ResponseImageBackground = TypeAliasType(
    "ResponseImageBackground", Literal["auto", "transparent", "opaque"] | str
)
"""Background of an image.

Source: responses.yaml#/components/schemas/ResponseImageBackground
"""


ResponseImageDetail = TypeAliasType("ResponseImageDetail", Literal["auto", "low", "high", "original"] | str)
"""How closely a model looks at an image.

Source: responses.yaml#/components/schemas/ResponseImageDetail
"""


ResponseImageFidelity = TypeAliasType("ResponseImageFidelity", Literal["low", "high"] | str)
"""How closely an image keeps to the one given.

Source: responses.yaml#/components/schemas/ResponseImageFidelity
"""


ResponseImageFormat = TypeAliasType("ResponseImageFormat", Literal["png", "webp", "jpeg", "gif", "svg"] | str)
"""Format of an image.

Source: responses.yaml#/components/schemas/ResponseImageFormat
"""


class ResponseImageGenerationCall(WireModel):
    """An image that the model made.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationCall
    """

    type: Literal["image_generation_call"] = "image_generation_call"
    """Tag of this kind."""

    id: str
    """Identifier of the item."""

    status: ResponseImageGenerationStatus
    """How far an image is."""

    result: str | None = None
    """The image in base64; null until it is there."""

    revised_prompt: str | None = None
    """The description that the image was made from."""

    action: ResponseImageAction | None = None
    """Whether it was made anew or from another."""

    size: str | None = None
    """Width and height, such as `1024x1024`."""

    quality: ResponseImageQuality | None = None
    """Quality of the image."""

    background: ResponseImageBackground | None = None
    """Background of the image."""

    output_format: ResponseImageFormat | None = None
    """Format of the image."""


class ResponseImageGenerationCallCompletedEvent(WireModel):
    """An image is done.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationCallCompletedEvent
    """

    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseImageGenerationCallGeneratingEvent(WireModel):
    """An image is being made.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationCallGeneratingEvent
    """

    type: Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseImageGenerationCallInProgressEvent(WireModel):
    """An image begins.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationCallInProgressEvent
    """

    type: Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseImageGenerationCallPartialImageEvent(WireModel):
    """An image as far as it is.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationCallPartialImageEvent
    """

    type: Literal["response.image_generation_call.partial_image"] = (
        "response.image_generation_call.partial_image"
    )
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    partial_image_index: int
    """Number of the unfinished image."""

    partial_image_b64: str
    """The image in base64."""

    size: str | None = None
    """Width and height."""

    quality: str | None = None
    """Quality of the image."""

    background: str | None = None
    """Background of the image."""

    output_format: str | None = None
    """Format of the image."""

    sequence_number: int
    """Number of this event within its stream."""


ResponseImageGenerationStatus = TypeAliasType(
    "ResponseImageGenerationStatus", Literal["in_progress", "generating", "completed", "failed"] | str
)
"""How far an image is.

Source: responses.yaml#/components/schemas/ResponseImageGenerationStatus
"""


class ResponseImageGenerationTool(WireModel):
    """Images that the model makes.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationTool
    """

    type: Literal["image_generation"] = "image_generation"
    """Tag of this kind."""

    model: str | None = None
    """Model that makes them."""

    action: ResponseImageAction | None = None
    """Whether to make an image anew or from another. Default `auto`."""

    size: str | None = None
    """Width and height, such as `1024x1024`, or `auto`."""

    quality: ResponseImageQuality | None = None
    """Quality of the image. Default `auto`."""

    background: ResponseImageBackground | None = None
    """Background of the image. Default `auto`."""

    output_format: ResponseImageFormat | None = None
    """Format of the image. Default `png`."""

    output_compression: int | None = None
    """Quality of compression in percent. Default 100."""

    input_fidelity: ResponseImageFidelity | None = None
    """How closely to keep to the image given."""

    input_image_mask: ResponseImageMask | None = None
    """Where the image given may change."""

    moderation: str | None = None
    """How strictly images are judged, such as `auto` or `low`."""

    partial_images: int | None = None
    """How many unfinished images to stream. Default 0."""


class ResponseImageMask(WireModel):
    """Where an image may change.

    Source: responses.yaml#/components/schemas/ResponseImageMask
    """

    image_url: str | None = None
    """The mask as `data:`."""

    file_id: str | None = None
    """File that holds the mask."""


ResponseImageQuality = TypeAliasType(
    "ResponseImageQuality", Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
)
"""Quality of an image.

Source: responses.yaml#/components/schemas/ResponseImageQuality
"""


class ResponseInProgressEvent(WireModel):
    """The response is being made.

    Source: responses.yaml#/components/schemas/ResponseInProgressEvent
    """

    type: Literal["response.in_progress"] = "response.in_progress"
    """Tag of this kind."""

    response: Response
    """What a model answered, and how."""

    sequence_number: int
    """Number of this event within its stream."""


ResponseInclude = TypeAliasType(
    "ResponseInclude",
    Literal[
        "file_search_call.results",
        "web_search_call.results",
        "web_search_call.action.sources",
        "message.input_image.image_url",
        "computer_call_output.output.image_url",
        "code_interpreter_call.outputs",
        "reasoning.encrypted_content",
        "message.output_text.logprobs",
    ]
    | str,
)
"""A part of the items that is left out by default.

Source: responses.yaml#/components/schemas/ResponseInclude
"""


class ResponseIncompleteDetails(WireModel):
    """Why a response is incomplete.

    Source: responses.yaml#/components/schemas/ResponseIncompleteDetails
    """

    reason: ResponseIncompleteReason
    """Which limit ended a response."""


class ResponseIncompleteEvent(WireModel):
    """The response ended at a limit; the last event of a stream.

    Source: responses.yaml#/components/schemas/ResponseIncompleteEvent
    """

    type: Literal["response.incomplete"] = "response.incomplete"
    """Tag of this kind."""

    response: Response
    """What a model answered, and how."""

    sequence_number: int
    """Number of this event within its stream."""


ResponseIncompleteReason = TypeAliasType(
    "ResponseIncompleteReason",
    Literal["max_output_tokens", "max_tool_calls", "max_infer_iters", "content_filter"] | str,
)
"""Which limit ended a response.

Source: responses.yaml#/components/schemas/ResponseIncompleteReason
"""


class ResponseInputAudio(WireModel):
    """Sound for the model.

    Source: responses.yaml#/components/schemas/ResponseInputAudio
    """

    type: Literal["input_audio"] = "input_audio"
    """Tag of this kind."""

    input_audio: ResponseInputAudioData
    """Sound in place."""


class ResponseInputAudioData(WireModel):
    """Sound in place.

    Source: responses.yaml#/components/schemas/ResponseInputAudioData
    """

    data: str
    """The sound in base64."""

    format: ResponseInputAudioFormat
    """Format of a sound."""


ResponseInputAudioFormat = TypeAliasType("ResponseInputAudioFormat", Literal["mp3", "wav"] | str)
"""Format of a sound.

Source: responses.yaml#/components/schemas/ResponseInputAudioFormat
"""


class ResponseInputFile(WireModel):
    """A file for the model; give its address, its identifier or its content.

    Source: responses.yaml#/components/schemas/ResponseInputFile
    """

    type: Literal["input_file"] = "input_file"
    """Tag of this kind."""

    file_id: str | None = None
    """Identifier of the file."""

    file_url: str | None = None
    """Address of the file."""

    file_data: str | None = None
    """Content of the file in base64, or as `data:`."""

    filename: str | None = None
    """Name of the file."""

    detail: ResponseFileDetail | None = None
    """How closely to look at its pages. Default `auto`."""


class ResponseInputImage(WireModel):
    """An image for the model; give its address or its file.

    Source: responses.yaml#/components/schemas/ResponseInputImage
    """

    type: Literal["input_image"] = "input_image"
    """Tag of this kind."""

    image_url: str | None = None
    """Address of the image, or the image itself as `data:`."""

    file_id: str | None = None
    """File that holds the image."""

    detail: ResponseImageDetail | None = None
    """How closely to look. Default `auto`."""


class ResponseInputText(WireModel):
    """Text for the model.

    Source: responses.yaml#/components/schemas/ResponseInputText
    """

    type: Literal["input_text"] = "input_text"
    """Tag of this kind."""

    text: str
    """The text."""


ResponseInputContent = TypeAliasType(
    "ResponseInputContent",
    Annotated[
        ResponseInputText | ResponseInputImage | ResponseInputFile | UnknownVariant,
        OpenUnion(
            "type",
            {
                "input_text": "ResponseInputText",
                "input_image": "ResponseInputImage",
                "input_file": "ResponseInputFile",
            },
        ),
    ],
)
"""One piece of content for the model.

Source: responses.yaml#/components/schemas/ResponseInputContent
"""


class ResponseInputTokensDetails(WireModel):
    """Where the tokens read came from.

    Source: responses.yaml#/components/schemas/ResponseInputTokensDetails
    """

    cached_tokens: int
    """Tokens found in the cache."""

    cache_write_tokens: int | None = None
    """Tokens put into the cache."""


class ResponseItemList(WireModel):
    """One page of items.

    Source: responses.yaml#/components/schemas/ResponseItemList
    """

    object: Literal["list"] = "list"
    """Kind of this object."""

    data: list[ResponseItem]
    """The items."""

    first_id: str | None = None
    """Identifier of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Identifier of the last item of the page; null when the page is empty."""

    has_more: bool
    """Whether items follow."""


class ResponseItemReference(WireModel):
    """Stands for an item that is kept already.

    Source: responses.yaml#/components/schemas/ResponseItemReference
    """

    type: Literal["item_reference"] = "item_reference"
    """Tag of this kind."""

    id: str
    """Identifier of the item."""


ResponseItemStatus = TypeAliasType(
    "ResponseItemStatus", Literal["in_progress", "completed", "incomplete"] | str
)
"""How far an item is.

Source: responses.yaml#/components/schemas/ResponseItemStatus
"""


class ResponseList(WireModel):
    """One page of responses.

    Source: responses.yaml#/components/schemas/ResponseList
    """

    object: Literal["list"] = "list"
    """Kind of this object."""

    data: list[Response]
    """The responses."""

    first_id: str | None = None
    """Identifier of the first response of the page; null when the page is empty."""

    last_id: str | None = None
    """Identifier of the last response of the page; null when the page is empty."""

    has_more: bool
    """Whether responses follow."""


class ResponseLocalShellAction(WireModel):
    """A command with its surroundings.

    Source: responses.yaml#/components/schemas/ResponseLocalShellAction
    """

    type: Literal["exec"] = "exec"
    """Tag of this kind."""

    command: list[str]
    """The command and its arguments."""

    env: dict[str, str]
    """Environment variables."""

    timeout_ms: int | None = None
    """Most milliseconds that it may take."""

    user: str | None = None
    """User to run it as."""

    working_directory: str | None = None
    """Directory to run it in."""


class ResponseLocalShellCall(WireModel):
    """A command to run on the caller's computer.

    Source: responses.yaml#/components/schemas/ResponseLocalShellCall
    """

    type: Literal["local_shell_call"] = "local_shell_call"
    """Tag of this kind."""

    id: str
    """Identifier of the item."""

    call_id: str
    """Identifier of the call."""

    action: ResponseLocalShellAction
    """A command with its surroundings."""

    status: ResponseItemStatus
    """How far an item is."""


class ResponseLocalShellCallOutput(WireModel):
    """What a command on the caller's computer put out.

    Source: responses.yaml#/components/schemas/ResponseLocalShellCallOutput
    """

    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    """Tag of this kind."""

    id: str
    """Identifier of the call that this answers."""

    output: str
    """The output as JSON text."""

    status: ResponseItemStatus | None = None
    """How far the item is."""


class ResponseLocalShellTool(WireModel):
    """Commands on the caller's computer.

    Source: responses.yaml#/components/schemas/ResponseLocalShellTool
    """

    type: Literal["local_shell"] = "local_shell"
    """Tag of this kind."""


class ResponseLogProb(WireModel):
    """Log probability of a token, with its alternatives.

    Source: responses.yaml#/components/schemas/ResponseLogProb
    """

    token: str
    """The token."""

    logprob: float
    """Its log probability."""

    bytes: list[int] | None = None
    """Its bytes."""

    top_logprobs: list[ResponseTopLogProb] | None = None
    """The likeliest tokens in its place."""


class ResponseMcpApprovalFilter(WireModel):
    """Which calls wait for approval, and which do not.

    Source: responses.yaml#/components/schemas/ResponseMcpApprovalFilter
    """

    always: ResponseMcpAllowedTools | None = None
    """Tools whose calls wait."""

    never: ResponseMcpAllowedTools | None = None
    """Tools whose calls do not."""


ResponseMcpApprovalMode = TypeAliasType("ResponseMcpApprovalMode", Literal["always", "never"] | str)
"""Whether every call waits for approval, or none.

Source: responses.yaml#/components/schemas/ResponseMcpApprovalMode
"""


ResponseMcpApproval = TypeAliasType(
    "ResponseMcpApproval", ResponseMcpApprovalMode | ResponseMcpApprovalFilter
)
"""Which calls wait for approval.

Source: responses.yaml#/components/schemas/ResponseMcpApproval
"""


class ResponseMcpApprovalRequest(WireModel):
    """A call that waits for approval.

    Source: responses.yaml#/components/schemas/ResponseMcpApprovalRequest
    """

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    """Tag of this kind."""

    id: str
    """Identifier of the item."""

    server_label: str
    """Label of the server."""

    name: str
    """Name of the tool."""

    arguments: str
    """Arguments as JSON text."""


class ResponseMcpApprovalResponse(WireModel):
    """An approval, or its refusal.

    Source: responses.yaml#/components/schemas/ResponseMcpApprovalResponse
    """

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Tag of this kind."""

    approval_request_id: str
    """The request that this answers."""

    approve: bool
    """Whether the call may be made."""

    id: str | None = None
    """Identifier of the item."""

    reason: str | None = None
    """Why, or why not."""


class ResponseMcpCall(WireModel):
    """A call of a tool of an MCP server.

    Source: responses.yaml#/components/schemas/ResponseMcpCall
    """

    type: Literal["mcp_call"] = "mcp_call"
    """Tag of this kind."""

    id: str
    """Identifier of the item."""

    server_label: str
    """Label of the server."""

    name: str
    """Name of the tool."""

    arguments: str
    """Arguments as JSON text."""

    output: str | None = None
    """What the tool returned."""

    error: ResponseMcpError | None = None
    """Why the call failed."""

    status: ResponseMcpCallStatus | None = None
    """How far the call is."""

    approval_request_id: str | None = None
    """Request for approval that the call waited for."""


class ResponseMcpCallArgumentsDeltaEvent(WireModel):
    """More of the arguments of an MCP tool.

    Source: responses.yaml#/components/schemas/ResponseMcpCallArgumentsDeltaEvent
    """

    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    delta: str
    """The new characters."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseMcpCallArgumentsDoneEvent(WireModel):
    """The arguments of an MCP tool are complete.

    Source: responses.yaml#/components/schemas/ResponseMcpCallArgumentsDoneEvent
    """

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    arguments: str
    """All arguments as JSON text."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseMcpCallCompletedEvent(WireModel):
    """A call of an MCP server is done.

    Source: responses.yaml#/components/schemas/ResponseMcpCallCompletedEvent
    """

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseMcpCallFailedEvent(WireModel):
    """A call of an MCP server failed.

    Source: responses.yaml#/components/schemas/ResponseMcpCallFailedEvent
    """

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseMcpCallInProgressEvent(WireModel):
    """A call of an MCP server begins.

    Source: responses.yaml#/components/schemas/ResponseMcpCallInProgressEvent
    """

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


ResponseMcpCallStatus = TypeAliasType(
    "ResponseMcpCallStatus", Literal["in_progress", "calling", "completed", "incomplete", "failed"] | str
)
"""How far a call of an MCP server is.

Source: responses.yaml#/components/schemas/ResponseMcpCallStatus
"""


class ResponseMcpHttpError(WireModel):
    """The server answered with an HTTP error.

    Source: responses.yaml#/components/schemas/ResponseMcpHttpError
    """

    type: Literal["http_error"] = "http_error"
    """Tag of this kind."""

    code: int
    """Status of the answer."""

    message: str
    """The message."""


class ResponseMcpListTools(WireModel):
    """The tools that an MCP server offers.

    Source: responses.yaml#/components/schemas/ResponseMcpListTools
    """

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    """Tag of this kind."""

    id: str
    """Identifier of the item."""

    server_label: str
    """Label of the server."""

    tools: list[ResponseMcpTool]
    """The tools."""

    error: str | None = None
    """Why they could not be listed."""


class ResponseMcpListToolsCompletedEvent(WireModel):
    """The tools of an MCP server are listed.

    Source: responses.yaml#/components/schemas/ResponseMcpListToolsCompletedEvent
    """

    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseMcpListToolsFailedEvent(WireModel):
    """The tools of an MCP server could not be listed.

    Source: responses.yaml#/components/schemas/ResponseMcpListToolsFailedEvent
    """

    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseMcpListToolsInProgressEvent(WireModel):
    """The tools of an MCP server are being listed.

    Source: responses.yaml#/components/schemas/ResponseMcpListToolsInProgressEvent
    """

    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseMcpProtocolError(WireModel):
    """The server broke off the protocol.

    Source: responses.yaml#/components/schemas/ResponseMcpProtocolError
    """

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    """Tag of this kind."""

    code: int
    """Code of the protocol."""

    message: str
    """The message."""


class ResponseMcpServerTool(WireModel):
    """The tools of an MCP server.

    Source: responses.yaml#/components/schemas/ResponseMcpServerTool
    """

    type: Literal["mcp"] = "mcp"
    """Tag of this kind."""

    server_label: str
    """Label of the server in calls."""

    server_url: str | None = None
    """Address of the server."""

    connector_id: str | None = None
    """Connector that stands for a server."""

    server_description: str | None = None
    """What the server is good for."""

    headers: dict[str, Any] | None = None
    """HTTP headers for the server; never answered."""

    authorization: str | None = None
    """OAuth access token for the server; never answered."""

    require_approval: ResponseMcpApproval | None = None
    """Which calls wait for approval."""

    allowed_tools: ResponseMcpAllowedTools | None = None
    """Which tools may be called. Default all."""


class ResponseMcpTool(WireModel):
    """A tool that an MCP server offers.

    Source: responses.yaml#/components/schemas/ResponseMcpTool
    """

    name: str
    """Name of the tool."""

    input_schema: dict[str, Any]
    """JSON Schema of the arguments."""

    description: str | None = None
    """What the tool does."""

    annotations: dict[str, Any] | None = None
    """Further facts about the tool."""


class ResponseMcpToolError(WireModel):
    """The tool failed.

    Source: responses.yaml#/components/schemas/ResponseMcpToolError
    """

    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    """Tag of this kind."""

    content: Any
    """What the tool had to say."""


ResponseMcpErrorDetail = TypeAliasType(
    "ResponseMcpErrorDetail",
    Annotated[
        ResponseMcpProtocolError | ResponseMcpToolError | ResponseMcpHttpError | UnknownVariant,
        OpenUnion(
            "type",
            {
                "mcp_protocol_error": "ResponseMcpProtocolError",
                "mcp_tool_execution_error": "ResponseMcpToolError",
                "http_error": "ResponseMcpHttpError",
            },
        ),
    ],
)
"""Why a call of an MCP server failed.

Source: responses.yaml#/components/schemas/ResponseMcpErrorDetail
"""


ResponseMcpError = TypeAliasType("ResponseMcpError", str | ResponseMcpErrorDetail)
"""Why a call of an MCP server failed, as text or in detail.

Source: responses.yaml#/components/schemas/ResponseMcpError
"""


class ResponseMcpToolFilter(WireModel):
    """A choice of tools.

    Source: responses.yaml#/components/schemas/ResponseMcpToolFilter
    """

    tool_names: list[str] | None = None
    """Names of the tools."""

    read_only: bool | None = None
    """Whether the tools change nothing."""


ResponseMcpAllowedTools = TypeAliasType("ResponseMcpAllowedTools", list[str] | ResponseMcpToolFilter)
"""Tools by name, or a filter.

Source: responses.yaml#/components/schemas/ResponseMcpAllowedTools
"""


class ResponseMessage(WireModel):
    """A message of any role.

    Source: responses.yaml#/components/schemas/ResponseMessage
    """

    type: Literal["message"] = "message"
    """Tag of this kind."""

    role: ResponseRole
    """Who speaks."""

    content: ResponseMessageContent
    """Text, or a list of parts."""

    id: str | None = None
    """Identifier of the message; kept messages have one."""

    status: ResponseItemStatus | None = None
    """How far the message is; kept messages have one."""

    phase: ResponseMessagePhase | None = None
    """Whether a message of the model is on the way or final."""


ResponseMessagePhase = TypeAliasType("ResponseMessagePhase", Literal["commentary", "final_answer"] | str)
"""Place of a message in the model's answer.

Source: responses.yaml#/components/schemas/ResponseMessagePhase
"""


class ResponseOutputItemAddedEvent(WireModel):
    """An item begins.

    Source: responses.yaml#/components/schemas/ResponseOutputItemAddedEvent
    """

    type: Literal["response.output_item.added"] = "response.output_item.added"
    """Tag of this kind."""

    response_id: str
    """Identifier of the response."""

    output_index: int
    """Place of the item in the output."""

    item: ResponseOutputItem
    """One thing that the model said or did, or a result given back to it."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseOutputItemDoneEvent(WireModel):
    """An item is complete.

    Source: responses.yaml#/components/schemas/ResponseOutputItemDoneEvent
    """

    type: Literal["response.output_item.done"] = "response.output_item.done"
    """Tag of this kind."""

    response_id: str
    """Identifier of the response."""

    output_index: int
    """Place of the item in the output."""

    item: ResponseOutputItem
    """One thing that the model said or did, or a result given back to it."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseOutputMessage(WireModel):
    """A message of the model.

    Source: responses.yaml#/components/schemas/ResponseOutputMessage
    """

    type: Literal["message"] = "message"
    """Tag of this kind."""

    id: str
    """Identifier of the message."""

    role: Literal["assistant"] = "assistant"
    """Who speaks."""

    status: ResponseItemStatus
    """How far an item is."""

    content: list[ResponseOutputContent]
    """What the model says."""

    phase: ResponseMessagePhase | None = None
    """Whether the message is on the way or final."""


class ResponseOutputText(WireModel):
    """Text of the model.

    Source: responses.yaml#/components/schemas/ResponseOutputText
    """

    type: Literal["output_text"] = "output_text"
    """Tag of this kind."""

    text: str
    """The text."""

    annotations: list[ResponseAnnotation]
    """Sources of the text."""

    logprobs: list[ResponseLogProb] | None = None
    """Log probabilities of the tokens, where they were asked for."""


class ResponseOutputTextPart(WireModel):
    """Text of the model, given back as a part of a message.

    Source: responses.yaml#/components/schemas/ResponseOutputTextPart
    """

    type: Literal["output_text"] = "output_text"
    """Tag of this kind."""

    text: str
    """The text."""

    annotations: list[ResponseAnnotation] | None = None
    """Sources of the text."""

    logprobs: list[ResponseLogProb] | None = None
    """Log probabilities of the tokens."""


class ResponseOutputTokensDetails(WireModel):
    """What the generated tokens were for.

    Source: responses.yaml#/components/schemas/ResponseOutputTokensDetails
    """

    reasoning_tokens: int
    """Tokens spent on thinking."""


ResponsePatchCallStatus = TypeAliasType("ResponsePatchCallStatus", Literal["in_progress", "completed"] | str)
"""How far a change is written.

Source: responses.yaml#/components/schemas/ResponsePatchCallStatus
"""


class ResponsePatchCreateFile(WireModel):
    """A new file.

    Source: responses.yaml#/components/schemas/ResponsePatchCreateFile
    """

    type: Literal["create_file"] = "create_file"
    """Tag of this kind."""

    path: str
    """Path of the file."""

    diff: str
    """Its lines as a diff."""


class ResponsePatchDeleteFile(WireModel):
    """A file goes away.

    Source: responses.yaml#/components/schemas/ResponsePatchDeleteFile
    """

    type: Literal["delete_file"] = "delete_file"
    """Tag of this kind."""

    path: str
    """Path of the file."""


ResponsePatchOutputStatus = TypeAliasType("ResponsePatchOutputStatus", Literal["completed", "failed"] | str)
"""What became of a change.

Source: responses.yaml#/components/schemas/ResponsePatchOutputStatus
"""


class ResponsePatchUpdateFile(WireModel):
    """New lines in a file.

    Source: responses.yaml#/components/schemas/ResponsePatchUpdateFile
    """

    type: Literal["update_file"] = "update_file"
    """Tag of this kind."""

    path: str
    """Path of the file."""

    diff: str
    """The change as a diff."""


ResponsePatchOperation = TypeAliasType(
    "ResponsePatchOperation",
    Annotated[
        ResponsePatchCreateFile | ResponsePatchUpdateFile | ResponsePatchDeleteFile | UnknownVariant,
        OpenUnion(
            "type",
            {
                "create_file": "ResponsePatchCreateFile",
                "update_file": "ResponsePatchUpdateFile",
                "delete_file": "ResponsePatchDeleteFile",
            },
        ),
    ],
)
"""One change to a file.

Source: responses.yaml#/components/schemas/ResponsePatchOperation
"""


class ResponsePrompt(WireModel):
    """A stored prompt and the values of its variables.

    Source: responses.yaml#/components/schemas/ResponsePrompt
    """

    id: str
    """Identifier of the prompt."""

    variables: dict[str, ResponsePromptVariable] | None = None
    """Values by name of the variable."""

    version: str | None = None
    """Version of the prompt. Default is the prompt's default version."""


ResponsePromptCacheRetention = TypeAliasType(
    "ResponsePromptCacheRetention", Literal["in_memory", "24h"] | str
)
"""How long a cached beginning is kept.

Source: responses.yaml#/components/schemas/ResponsePromptCacheRetention
"""


ResponsePromptVariable = TypeAliasType("ResponsePromptVariable", str | ResponseInputContent)
"""The value of a variable, as text or as a piece of content.

Source: responses.yaml#/components/schemas/ResponsePromptVariable
"""


class ResponseQueuedEvent(WireModel):
    """The response waits for its turn.

    Source: responses.yaml#/components/schemas/ResponseQueuedEvent
    """

    type: Literal["response.queued"] = "response.queued"
    """Tag of this kind."""

    response: Response
    """What a model answered, and how."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseRankingOptions(WireModel):
    """How passages are ranked.

    Source: responses.yaml#/components/schemas/ResponseRankingOptions
    """

    ranker: str | None = None
    """Name of the ranker. Default `auto`."""

    score_threshold: float | None = None
    """Least score that a passage must have. Default 0."""

    hybrid_search: ResponseHybridWeights | None = None
    """How meaning and words are weighed."""


class ResponseReasoning(WireModel):
    """How a model thinks before it answers.

    Source: responses.yaml#/components/schemas/ResponseReasoning
    """

    effort: ResponseReasoningEffort | None = None
    """How much to think."""

    summary: ResponseReasoningSummaryDetail | None = None
    """How long a summary of the thoughts to give."""

    generate_summary: ResponseReasoningSummaryDetail | None = None
    """Older name of `summary`."""

    context: ResponseReasoningContext | None = None
    """Which earlier thoughts stay in the context."""

    mode: str | None = None
    """Way of thinking, such as `standard`."""


ResponseReasoningContext = TypeAliasType(
    "ResponseReasoningContext", Literal["auto", "current_turn", "all_turns"] | str
)
"""Which earlier thoughts stay in the context.

Source: responses.yaml#/components/schemas/ResponseReasoningContext
"""


ResponseReasoningEffort = TypeAliasType(
    "ResponseReasoningEffort", Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str
)
"""How much a model thinks.

Source: responses.yaml#/components/schemas/ResponseReasoningEffort
"""


class ResponseReasoningItem(WireModel):
    """What the model thought.

    Source: responses.yaml#/components/schemas/ResponseReasoningItem
    """

    type: Literal["reasoning"] = "reasoning"
    """Tag of this kind."""

    id: str
    """Identifier of the item."""

    summary: list[ResponseSummaryText]
    """The thoughts in short."""

    content: list[ResponseReasoningText] | None = None
    """The thoughts themselves, where the model shows them."""

    encrypted_content: str | None = None
    """The thoughts encrypted, to be given back with the next input."""

    status: ResponseItemStatus | None = None
    """How far the item is."""


ResponseReasoningSummaryDetail = TypeAliasType(
    "ResponseReasoningSummaryDetail", Literal["auto", "concise", "detailed"] | str
)
"""How long a summary of thoughts is.

Source: responses.yaml#/components/schemas/ResponseReasoningSummaryDetail
"""


class ResponseReasoningSummaryPartAddedEvent(WireModel):
    """A piece of a summary begins.

    Source: responses.yaml#/components/schemas/ResponseReasoningSummaryPartAddedEvent
    """

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    summary_index: int
    """Place of the piece in the summary."""

    part: ResponseSummaryText
    """A piece of a summary."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseReasoningSummaryPartDoneEvent(WireModel):
    """A piece of a summary is complete.

    Source: responses.yaml#/components/schemas/ResponseReasoningSummaryPartDoneEvent
    """

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    summary_index: int
    """Place of the piece in the summary."""

    part: ResponseSummaryText
    """A piece of a summary."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseReasoningSummaryTextDeltaEvent(WireModel):
    """More of a summary.

    Source: responses.yaml#/components/schemas/ResponseReasoningSummaryTextDeltaEvent
    """

    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    summary_index: int
    """Place of the piece in the summary."""

    delta: str
    """The new characters."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseReasoningSummaryTextDoneEvent(WireModel):
    """The text of a summary is complete.

    Source: responses.yaml#/components/schemas/ResponseReasoningSummaryTextDoneEvent
    """

    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    summary_index: int
    """Place of the piece in the summary."""

    text: str
    """The whole text."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseReasoningText(WireModel):
    """A piece of a thought.

    Source: responses.yaml#/components/schemas/ResponseReasoningText
    """

    type: Literal["reasoning_text"] = "reasoning_text"
    """Tag of this kind."""

    text: str
    """The text."""


class ResponseReasoningTextDeltaEvent(WireModel):
    """More of a thought.

    Source: responses.yaml#/components/schemas/ResponseReasoningTextDeltaEvent
    """

    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    delta: str
    """The new characters."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseReasoningTextDoneEvent(WireModel):
    """A thought is complete.

    Source: responses.yaml#/components/schemas/ResponseReasoningTextDoneEvent
    """

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    text: str
    """The whole thought."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseRefusal(WireModel):
    """The model declines.

    Source: responses.yaml#/components/schemas/ResponseRefusal
    """

    type: Literal["refusal"] = "refusal"
    """Tag of this kind."""

    refusal: str
    """Why it does."""


ResponseContentPart = TypeAliasType(
    "ResponseContentPart",
    Annotated[
        ResponseInputText
        | ResponseInputImage
        | ResponseInputFile
        | ResponseInputAudio
        | ResponseOutputTextPart
        | ResponseRefusal
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "input_text": "ResponseInputText",
                "input_image": "ResponseInputImage",
                "input_file": "ResponseInputFile",
                "input_audio": "ResponseInputAudio",
                "output_text": "ResponseOutputTextPart",
                "refusal": "ResponseRefusal",
            },
        ),
    ],
)
"""One part of a message.

Source: responses.yaml#/components/schemas/ResponseContentPart
"""


ResponseMessageContent = TypeAliasType("ResponseMessageContent", str | list[ResponseContentPart])
"""Text, or a list of parts.

Source: responses.yaml#/components/schemas/ResponseMessageContent
"""


ResponseOutputContent = TypeAliasType(
    "ResponseOutputContent",
    Annotated[
        ResponseOutputText | ResponseRefusal | UnknownVariant,
        OpenUnion("type", {"output_text": "ResponseOutputText", "refusal": "ResponseRefusal"}),
    ],
)
"""One part of a message of the model.

Source: responses.yaml#/components/schemas/ResponseOutputContent
"""


class ResponseRefusalDeltaEvent(WireModel):
    """More of a refusal.

    Source: responses.yaml#/components/schemas/ResponseRefusalDeltaEvent
    """

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    delta: str
    """The new characters."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseRefusalDoneEvent(WireModel):
    """A refusal is complete.

    Source: responses.yaml#/components/schemas/ResponseRefusalDoneEvent
    """

    type: Literal["response.refusal.done"] = "response.refusal.done"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    refusal: str
    """The whole refusal."""

    sequence_number: int
    """Number of this event within its stream."""


ResponseRole = TypeAliasType("ResponseRole", Literal["user", "assistant", "system", "developer"] | str)
"""Who speaks.

Source: responses.yaml#/components/schemas/ResponseRole
"""


class ResponseSafetyCheck(WireModel):
    """A doubt about an action.

    Source: responses.yaml#/components/schemas/ResponseSafetyCheck
    """

    id: str
    """Identifier of the doubt."""

    code: str | None = None
    """Kind of the doubt."""

    message: str | None = None
    """The doubt in words."""


ResponseSearchContentType = TypeAliasType("ResponseSearchContentType", Literal["text", "image"] | str)
"""A kind of result.

Source: responses.yaml#/components/schemas/ResponseSearchContentType
"""


ResponseSearchContextSize = TypeAliasType("ResponseSearchContextSize", Literal["low", "medium", "high"] | str)
"""How much of the results goes into the context.

Source: responses.yaml#/components/schemas/ResponseSearchContextSize
"""


ResponseSearchStatus = TypeAliasType(
    "ResponseSearchStatus", Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str
)
"""How far a search is.

Source: responses.yaml#/components/schemas/ResponseSearchStatus
"""


ResponseServiceTier = TypeAliasType(
    "ResponseServiceTier", Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str
)
"""Class of service.

Source: responses.yaml#/components/schemas/ResponseServiceTier
"""


class ResponseShellAction(WireModel):
    """Commands with their limits.

    Source: responses.yaml#/components/schemas/ResponseShellAction
    """

    commands: list[str]
    """The commands."""

    timeout_ms: int | None = None
    """Most milliseconds that they may take."""

    max_output_length: int | None = None
    """Most characters to keep of the output."""


class ResponseShellCall(WireModel):
    """Commands to run in a shell.

    Source: responses.yaml#/components/schemas/ResponseShellCall
    """

    type: Literal["shell_call"] = "shell_call"
    """Tag of this kind."""

    call_id: str
    """Identifier of the call, named by its result."""

    action: ResponseShellAction
    """Commands with their limits."""

    id: str | None = None
    """Identifier of the item."""

    environment: ResponseShellEnvironment | None = None
    """Where they run."""

    status: ResponseItemStatus | None = None
    """How far the item is."""


class ResponseShellCallCommandAddedEvent(WireModel):
    """A command for a shell begins.

    Source: responses.yaml#/components/schemas/ResponseShellCallCommandAddedEvent
    """

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    """Tag of this kind."""

    output_index: int
    """Place of the item in the output."""

    command_index: int
    """Place of the command in the call."""

    command: str
    """The command so far."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseShellCallCommandDeltaEvent(WireModel):
    """More of a command for a shell.

    Source: responses.yaml#/components/schemas/ResponseShellCallCommandDeltaEvent
    """

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    """Tag of this kind."""

    output_index: int
    """Place of the item in the output."""

    command_index: int
    """Place of the command in the call."""

    delta: str
    """The new characters."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseShellCallCommandDoneEvent(WireModel):
    """A command for a shell is complete.

    Source: responses.yaml#/components/schemas/ResponseShellCallCommandDoneEvent
    """

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    """Tag of this kind."""

    output_index: int
    """Place of the item in the output."""

    command_index: int
    """Place of the command in the call."""

    command: str
    """The whole command."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseShellCallOutput(WireModel):
    """What commands in a shell put out.

    Source: responses.yaml#/components/schemas/ResponseShellCallOutput
    """

    type: Literal["shell_call_output"] = "shell_call_output"
    """Tag of this kind."""

    call_id: str
    """The call that this answers."""

    output: list[ResponseShellOutput]
    """What each command put out."""

    id: str | None = None
    """Identifier of the item."""

    max_output_length: int | None = None
    """Most characters that were kept."""

    status: ResponseItemStatus | None = None
    """How far the item is."""


class ResponseShellCallOutputContentDeltaEvent(WireModel):
    """More of what a command put out.

    Source: responses.yaml#/components/schemas/ResponseShellCallOutputContentDeltaEvent
    """

    type: Literal["response.shell_call_output_content.delta"] = "response.shell_call_output_content.delta"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    command_index: int
    """Place of the command in the call."""

    delta: ResponseShellOutputDelta
    """New characters of what a command put out."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseShellCallOutputContentDoneEvent(WireModel):
    """What a command put out is complete.

    Source: responses.yaml#/components/schemas/ResponseShellCallOutputContentDoneEvent
    """

    type: Literal["response.shell_call_output_content.done"] = "response.shell_call_output_content.done"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    command_index: int
    """Place of the command in the call."""

    output: list[ResponseShellOutput]
    """All of it."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseShellContainer(WireModel):
    """A container that exists.

    Source: responses.yaml#/components/schemas/ResponseShellContainer
    """

    type: Literal["container_reference"] = "container_reference"
    """Tag of this kind."""

    container_id: str
    """Identifier of the container."""


class ResponseShellContainerAuto(WireModel):
    """A container to be made.

    Source: responses.yaml#/components/schemas/ResponseShellContainerAuto
    """

    type: Literal["container_auto"] = "container_auto"
    """Tag of this kind."""

    file_ids: list[str] | None = None
    """Files that commands can read."""

    memory_limit: ResponseContainerMemory | None = None
    """Most memory that it may use. Default `1g`."""


class ResponseShellExit(WireModel):
    """The command ended by itself.

    Source: responses.yaml#/components/schemas/ResponseShellExit
    """

    type: Literal["exit"] = "exit"
    """Tag of this kind."""

    exit_code: int
    """Its exit code."""


class ResponseShellLocal(WireModel):
    """The caller's computer.

    Source: responses.yaml#/components/schemas/ResponseShellLocal
    """

    type: Literal["local"] = "local"
    """Tag of this kind."""


ResponseShellEnvironment = TypeAliasType(
    "ResponseShellEnvironment",
    Annotated[
        ResponseShellLocal | ResponseShellContainer | UnknownVariant,
        OpenUnion("type", {"local": "ResponseShellLocal", "container_reference": "ResponseShellContainer"}),
    ],
)
"""Where shell commands run.

Source: responses.yaml#/components/schemas/ResponseShellEnvironment
"""


class ResponseShellOutput(WireModel):
    """What one command put out.

    Source: responses.yaml#/components/schemas/ResponseShellOutput
    """

    stdout: str
    """Its output."""

    stderr: str
    """Its error output."""

    outcome: ResponseShellOutcome
    """How a command ended."""


class ResponseShellOutputDelta(WireModel):
    """New characters of what a command put out.

    Source: responses.yaml#/components/schemas/ResponseShellOutputDelta
    """

    stdout: str | None = None
    """Of its output."""

    stderr: str | None = None
    """Of its error output."""


class ResponseShellTimeout(WireModel):
    """The command took too long.

    Source: responses.yaml#/components/schemas/ResponseShellTimeout
    """

    type: Literal["timeout"] = "timeout"
    """Tag of this kind."""


ResponseShellOutcome = TypeAliasType(
    "ResponseShellOutcome",
    Annotated[
        ResponseShellExit | ResponseShellTimeout | UnknownVariant,
        OpenUnion("type", {"exit": "ResponseShellExit", "timeout": "ResponseShellTimeout"}),
    ],
)
"""How a command ended.

Source: responses.yaml#/components/schemas/ResponseShellOutcome
"""


class ResponseShellTool(WireModel):
    """Commands in a shell.

    Source: responses.yaml#/components/schemas/ResponseShellTool
    """

    type: Literal["shell"] = "shell"
    """Tag of this kind."""

    environment: ResponseShellToolEnvironment | None = None
    """Where they run. Default is the caller's computer."""


ResponseShellToolEnvironment = TypeAliasType(
    "ResponseShellToolEnvironment",
    Annotated[
        ResponseShellLocal | ResponseShellContainer | ResponseShellContainerAuto | UnknownVariant,
        OpenUnion(
            "type",
            {
                "local": "ResponseShellLocal",
                "container_reference": "ResponseShellContainer",
                "container_auto": "ResponseShellContainerAuto",
            },
        ),
    ],
)
"""Where the commands of a shell run.

Source: responses.yaml#/components/schemas/ResponseShellToolEnvironment
"""


ResponseStatus = TypeAliasType(
    "ResponseStatus", Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | str
)
"""How far a response is.

Source: responses.yaml#/components/schemas/ResponseStatus
"""


class ResponseStreamOptions(WireModel):
    """Details of a stream of events.

    Source: responses.yaml#/components/schemas/ResponseStreamOptions
    """

    include_obfuscation: bool | None = None
    """Whether events are padded so that their size tells nothing; a server may ignore it."""


ResponseStreamPart = TypeAliasType(
    "ResponseStreamPart",
    Annotated[
        ResponseOutputText | ResponseRefusal | ResponseReasoningText | UnknownVariant,
        OpenUnion(
            "type",
            {
                "output_text": "ResponseOutputText",
                "refusal": "ResponseRefusal",
                "reasoning_text": "ResponseReasoningText",
            },
        ),
    ],
)
"""A part of an item in a stream.

Source: responses.yaml#/components/schemas/ResponseStreamPart
"""


class ResponseSummaryText(WireModel):
    """A piece of a summary.

    Source: responses.yaml#/components/schemas/ResponseSummaryText
    """

    type: Literal["summary_text"] = "summary_text"
    """Tag of this kind."""

    text: str
    """The text."""


class ResponseText(WireModel):
    """The shape of the text that a model answers.

    Source: responses.yaml#/components/schemas/ResponseText
    """

    format: ResponseTextFormat | None = None
    """The form of the text. Default is plain text."""

    verbosity: ResponseVerbosity | None = None
    """How long the answer is to be."""


class ResponseTextAnnotationAddedEvent(WireModel):
    """A text gets a source.

    Source: responses.yaml#/components/schemas/ResponseTextAnnotationAddedEvent
    """

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    annotation_index: int
    """Place of the source in the list."""

    annotation: ResponseAnnotation
    """A source of a text."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseTextDeltaEvent(WireModel):
    """More of a text.

    Source: responses.yaml#/components/schemas/ResponseTextDeltaEvent
    """

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    delta: str
    """The new characters."""

    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; empty where they were not asked for."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseTextDoneEvent(WireModel):
    """A text is complete.

    Source: responses.yaml#/components/schemas/ResponseTextDoneEvent
    """

    type: Literal["response.output_text.done"] = "response.output_text.done"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    text: str
    """The whole text."""

    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; empty where they were not asked for."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseTextFormatJsonObject(WireModel):
    """Any JSON object.

    Source: responses.yaml#/components/schemas/ResponseTextFormatJsonObject
    """

    type: Literal["json_object"] = "json_object"
    """Tag of this kind."""


class ResponseTextFormatJsonSchema(WireModel):
    """JSON of a schema.

    Source: responses.yaml#/components/schemas/ResponseTextFormatJsonSchema
    """

    type: Literal["json_schema"] = "json_schema"
    """Tag of this kind."""

    schema_: Annotated[dict[str, Any], Field(alias="schema")]
    """The JSON Schema."""

    name: str | None = None
    """Name of the schema."""

    description: str | None = None
    """What the answer is, as a hint to the model."""

    strict: bool | None = None
    """Whether the answer must satisfy the whole schema. Default false."""


class ResponseTextFormatText(WireModel):
    """Plain text.

    Source: responses.yaml#/components/schemas/ResponseTextFormatText
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""


ResponseTextFormat = TypeAliasType(
    "ResponseTextFormat",
    Annotated[
        ResponseTextFormatText | ResponseTextFormatJsonSchema | ResponseTextFormatJsonObject | UnknownVariant,
        OpenUnion(
            "type",
            {
                "text": "ResponseTextFormatText",
                "json_schema": "ResponseTextFormatJsonSchema",
                "json_object": "ResponseTextFormatJsonObject",
            },
        ),
    ],
)
"""A form that the text must have.

Source: responses.yaml#/components/schemas/ResponseTextFormat
"""


class ResponseToolChoiceAllowed(WireModel):
    """Only some of the tools.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceAllowed
    """

    type: Literal["allowed_tools"] = "allowed_tools"
    """Tag of this kind."""

    mode: ResponseAllowedToolsMode | None = None
    """The model decides for itself, or must call one of them."""

    tools: list[ResponseAllowedTool]
    """The tools that remain."""


class ResponseToolChoiceApplyPatch(WireModel):
    """The changes to files.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceApplyPatch
    """

    type: Literal["apply_patch"] = "apply_patch"
    """Tag of this kind."""


class ResponseToolChoiceCodeInterpreter(WireModel):
    """The running of programs.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceCodeInterpreter
    """

    type: Literal["code_interpreter"] = "code_interpreter"
    """Tag of this kind."""


class ResponseToolChoiceComputer(WireModel):
    """The use of a computer.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceComputer
    """

    type: Literal["computer"] = "computer"
    """Tag of this kind."""


class ResponseToolChoiceComputerUse(WireModel):
    """The use of a computer, second name.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceComputerUse
    """

    type: Literal["computer_use"] = "computer_use"
    """Tag of this kind."""


class ResponseToolChoiceComputerUsePreview(WireModel):
    """The use of a computer, older form.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceComputerUsePreview
    """

    type: Literal["computer_use_preview"] = "computer_use_preview"
    """Tag of this kind."""


class ResponseToolChoiceCustom(WireModel):
    """This tool of the caller.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceCustom
    """

    type: Literal["custom"] = "custom"
    """Tag of this kind."""

    name: str
    """Name of the tool."""


class ResponseToolChoiceFileSearch(WireModel):
    """The search in vector stores.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceFileSearch
    """

    type: Literal["file_search"] = "file_search"
    """Tag of this kind."""


class ResponseToolChoiceFunction(WireModel):
    """This function.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceFunction
    """

    type: Literal["function"] = "function"
    """Tag of this kind."""

    name: str
    """Name of the function."""


class ResponseToolChoiceImageGeneration(WireModel):
    """The making of images.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceImageGeneration
    """

    type: Literal["image_generation"] = "image_generation"
    """Tag of this kind."""


class ResponseToolChoiceMcp(WireModel):
    """A tool of this MCP server.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceMcp
    """

    type: Literal["mcp"] = "mcp"
    """Tag of this kind."""

    server_label: str
    """Label of the server."""

    name: str | None = None
    """Name of the tool."""


ResponseToolChoiceMode = TypeAliasType("ResponseToolChoiceMode", Literal["none", "auto", "required"] | str)
"""The model calls no tools, decides for itself, or must call one.

Source: responses.yaml#/components/schemas/ResponseToolChoiceMode
"""


class ResponseToolChoiceShell(WireModel):
    """The shell.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceShell
    """

    type: Literal["shell"] = "shell"
    """Tag of this kind."""


class ResponseToolChoiceWebSearch(WireModel):
    """The search in the web.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearch
    """

    type: Literal["web_search"] = "web_search"
    """Tag of this kind."""


class ResponseToolChoiceWebSearch20250826(WireModel):
    """The search in the web, dated form.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearch20250826
    """

    type: Literal["web_search_2025_08_26"] = "web_search_2025_08_26"
    """Tag of this kind."""


class ResponseToolChoiceWebSearchPreview(WireModel):
    """The search in the web, older form.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearchPreview
    """

    type: Literal["web_search_preview"] = "web_search_preview"
    """Tag of this kind."""


class ResponseToolChoiceWebSearchPreview20250311(WireModel):
    """The search in the web, older dated form.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearchPreview20250311
    """

    type: Literal["web_search_preview_2025_03_11"] = "web_search_preview_2025_03_11"
    """Tag of this kind."""


ResponseToolChoiceOption = TypeAliasType(
    "ResponseToolChoiceOption",
    Annotated[
        ResponseToolChoiceAllowed
        | ResponseToolChoiceFunction
        | ResponseToolChoiceMcp
        | ResponseToolChoiceCustom
        | ResponseToolChoiceFileSearch
        | ResponseToolChoiceWebSearch
        | ResponseToolChoiceWebSearch20250826
        | ResponseToolChoiceWebSearchPreview
        | ResponseToolChoiceWebSearchPreview20250311
        | ResponseToolChoiceComputer
        | ResponseToolChoiceComputerUse
        | ResponseToolChoiceComputerUsePreview
        | ResponseToolChoiceCodeInterpreter
        | ResponseToolChoiceImageGeneration
        | ResponseToolChoiceShell
        | ResponseToolChoiceApplyPatch
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "allowed_tools": "ResponseToolChoiceAllowed",
                "function": "ResponseToolChoiceFunction",
                "mcp": "ResponseToolChoiceMcp",
                "custom": "ResponseToolChoiceCustom",
                "file_search": "ResponseToolChoiceFileSearch",
                "web_search": "ResponseToolChoiceWebSearch",
                "web_search_2025_08_26": "ResponseToolChoiceWebSearch20250826",
                "web_search_preview": "ResponseToolChoiceWebSearchPreview",
                "web_search_preview_2025_03_11": "ResponseToolChoiceWebSearchPreview20250311",
                "computer": "ResponseToolChoiceComputer",
                "computer_use": "ResponseToolChoiceComputerUse",
                "computer_use_preview": "ResponseToolChoiceComputerUsePreview",
                "code_interpreter": "ResponseToolChoiceCodeInterpreter",
                "image_generation": "ResponseToolChoiceImageGeneration",
                "shell": "ResponseToolChoiceShell",
                "apply_patch": "ResponseToolChoiceApplyPatch",
            },
        ),
    ],
)
"""The tool that the model must call, or those that it may.

Source: responses.yaml#/components/schemas/ResponseToolChoiceOption
"""


ResponseToolChoice = TypeAliasType("ResponseToolChoice", ResponseToolChoiceMode | ResponseToolChoiceOption)
"""Whether the model calls tools, and which.

Source: responses.yaml#/components/schemas/ResponseToolChoice
"""


ResponseToolOutput = TypeAliasType("ResponseToolOutput", str | list[ResponseInputContent])
"""The result of a tool, as text or as pieces of content.

Source: responses.yaml#/components/schemas/ResponseToolOutput
"""


class ResponseTopLogProb(WireModel):
    """A token that could have stood here.

    Source: responses.yaml#/components/schemas/ResponseTopLogProb
    """

    token: str
    """The token."""

    logprob: float
    """Its log probability."""

    bytes: list[int] | None = None
    """Its bytes."""


ResponseTruncation = TypeAliasType("ResponseTruncation", Literal["auto", "disabled"] | str)
"""Whether a server drops items from the middle of a long input, or fails.

Source: responses.yaml#/components/schemas/ResponseTruncation
"""


class ResponseUrlCitation(WireModel):
    """A page that a part of the text draws on.

    Source: responses.yaml#/components/schemas/ResponseUrlCitation
    """

    type: Literal["url_citation"] = "url_citation"
    """Tag of this kind."""

    url: str
    """Address of the page."""

    title: str
    """Title of the page."""

    start_index: int
    """First character of the part."""

    end_index: int
    """Last character of the part."""


ResponseAnnotation = TypeAliasType(
    "ResponseAnnotation",
    Annotated[
        ResponseFileCitation
        | ResponseUrlCitation
        | ResponseContainerFileCitation
        | ResponseFilePath
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "file_citation": "ResponseFileCitation",
                "url_citation": "ResponseUrlCitation",
                "container_file_citation": "ResponseContainerFileCitation",
                "file_path": "ResponseFilePath",
            },
        ),
    ],
)
"""A source of a text.

Source: responses.yaml#/components/schemas/ResponseAnnotation
"""


class ResponseUsage(WireModel):
    """Tokens that a response used.

    Source: responses.yaml#/components/schemas/ResponseUsage
    """

    input_tokens: int
    """Tokens read."""

    input_tokens_details: ResponseInputTokensDetails
    """Where the tokens read came from."""

    output_tokens: int
    """Tokens generated."""

    output_tokens_details: ResponseOutputTokensDetails
    """What the generated tokens were for."""

    total_tokens: int
    """Both together."""


class ResponseUserLocation(WireModel):
    """About where the user is.

    Source: responses.yaml#/components/schemas/ResponseUserLocation
    """

    type: Literal["approximate"] | None = None
    """How exact the place is."""

    city: str | None = None
    """Name of the city."""

    region: str | None = None
    """Name of the region."""

    country: str | None = None
    """Two letters of ISO 3166-1."""

    timezone: str | None = None
    """Name of the IANA time zone."""


ResponseVerbosity = TypeAliasType("ResponseVerbosity", Literal["low", "medium", "high"] | str)
"""How many words a model makes.

Source: responses.yaml#/components/schemas/ResponseVerbosity
"""


class ResponseWebSearchCall(WireModel):
    """A search in the web.

    Source: responses.yaml#/components/schemas/ResponseWebSearchCall
    """

    type: Literal["web_search_call"] = "web_search_call"
    """Tag of this kind."""

    id: str
    """Identifier of the item."""

    status: ResponseSearchStatus
    """How far a search is."""

    action: ResponseWebSearchAction | None = None
    """What was done."""


ResponseItem = TypeAliasType(
    "ResponseItem",
    Annotated[
        ResponseMessage
        | ResponseReasoningItem
        | ResponseFunctionCall
        | ResponseFunctionCallOutput
        | ResponseCustomToolCall
        | ResponseCustomToolCallOutput
        | ResponseFileSearchCall
        | ResponseWebSearchCall
        | ResponseCodeInterpreterCall
        | ResponseImageGenerationCall
        | ResponseComputerCall
        | ResponseComputerCallOutput
        | ResponseLocalShellCall
        | ResponseLocalShellCallOutput
        | ResponseShellCall
        | ResponseShellCallOutput
        | ResponseApplyPatchCall
        | ResponseApplyPatchCallOutput
        | ResponseMcpListTools
        | ResponseMcpCall
        | ResponseMcpApprovalRequest
        | ResponseMcpApprovalResponse
        | ResponseCompactionItem
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "message": "ResponseMessage",
                "reasoning": "ResponseReasoningItem",
                "function_call": "ResponseFunctionCall",
                "function_call_output": "ResponseFunctionCallOutput",
                "custom_tool_call": "ResponseCustomToolCall",
                "custom_tool_call_output": "ResponseCustomToolCallOutput",
                "file_search_call": "ResponseFileSearchCall",
                "web_search_call": "ResponseWebSearchCall",
                "code_interpreter_call": "ResponseCodeInterpreterCall",
                "image_generation_call": "ResponseImageGenerationCall",
                "computer_call": "ResponseComputerCall",
                "computer_call_output": "ResponseComputerCallOutput",
                "local_shell_call": "ResponseLocalShellCall",
                "local_shell_call_output": "ResponseLocalShellCallOutput",
                "shell_call": "ResponseShellCall",
                "shell_call_output": "ResponseShellCallOutput",
                "apply_patch_call": "ResponseApplyPatchCall",
                "apply_patch_call_output": "ResponseApplyPatchCallOutput",
                "mcp_list_tools": "ResponseMcpListTools",
                "mcp_call": "ResponseMcpCall",
                "mcp_approval_request": "ResponseMcpApprovalRequest",
                "mcp_approval_response": "ResponseMcpApprovalResponse",
                "compaction": "ResponseCompactionItem",
            },
        ),
    ],
)
"""One item of a context, as it is kept.

Source: responses.yaml#/components/schemas/ResponseItem
"""


ResponseOutputItem = TypeAliasType(
    "ResponseOutputItem",
    Annotated[
        ResponseOutputMessage
        | ResponseReasoningItem
        | ResponseFunctionCall
        | ResponseFunctionCallOutput
        | ResponseCustomToolCall
        | ResponseCustomToolCallOutput
        | ResponseFileSearchCall
        | ResponseWebSearchCall
        | ResponseCodeInterpreterCall
        | ResponseImageGenerationCall
        | ResponseComputerCall
        | ResponseComputerCallOutput
        | ResponseLocalShellCall
        | ResponseLocalShellCallOutput
        | ResponseShellCall
        | ResponseShellCallOutput
        | ResponseApplyPatchCall
        | ResponseApplyPatchCallOutput
        | ResponseMcpListTools
        | ResponseMcpCall
        | ResponseMcpApprovalRequest
        | ResponseMcpApprovalResponse
        | ResponseCompactionItem
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "message": "ResponseOutputMessage",
                "reasoning": "ResponseReasoningItem",
                "function_call": "ResponseFunctionCall",
                "function_call_output": "ResponseFunctionCallOutput",
                "custom_tool_call": "ResponseCustomToolCall",
                "custom_tool_call_output": "ResponseCustomToolCallOutput",
                "file_search_call": "ResponseFileSearchCall",
                "web_search_call": "ResponseWebSearchCall",
                "code_interpreter_call": "ResponseCodeInterpreterCall",
                "image_generation_call": "ResponseImageGenerationCall",
                "computer_call": "ResponseComputerCall",
                "computer_call_output": "ResponseComputerCallOutput",
                "local_shell_call": "ResponseLocalShellCall",
                "local_shell_call_output": "ResponseLocalShellCallOutput",
                "shell_call": "ResponseShellCall",
                "shell_call_output": "ResponseShellCallOutput",
                "apply_patch_call": "ResponseApplyPatchCall",
                "apply_patch_call_output": "ResponseApplyPatchCallOutput",
                "mcp_list_tools": "ResponseMcpListTools",
                "mcp_call": "ResponseMcpCall",
                "mcp_approval_request": "ResponseMcpApprovalRequest",
                "mcp_approval_response": "ResponseMcpApprovalResponse",
                "compaction": "ResponseCompactionItem",
            },
        ),
    ],
)
"""One thing that the model said or did, or a result given back to it.

Source: responses.yaml#/components/schemas/ResponseOutputItem
"""


class ResponseWebSearchCallCompletedEvent(WireModel):
    """A search in the web is done.

    Source: responses.yaml#/components/schemas/ResponseWebSearchCallCompletedEvent
    """

    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseWebSearchCallInProgressEvent(WireModel):
    """A search in the web begins.

    Source: responses.yaml#/components/schemas/ResponseWebSearchCallInProgressEvent
    """

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


class ResponseWebSearchCallSearchingEvent(WireModel):
    """The search in the web is under way.

    Source: responses.yaml#/components/schemas/ResponseWebSearchCallSearchingEvent
    """

    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    """Tag of this kind."""

    item_id: str
    """Identifier of the item."""

    output_index: int
    """Place of the item in the output."""

    sequence_number: int
    """Number of this event within its stream."""


ResponseStreamEvent = TypeAliasType(
    "ResponseStreamEvent",
    Annotated[
        ResponseCreatedEvent
        | ResponseQueuedEvent
        | ResponseInProgressEvent
        | ResponseCompletedEvent
        | ResponseIncompleteEvent
        | ResponseFailedEvent
        | ResponseErrorEvent
        | ResponseOutputItemAddedEvent
        | ResponseOutputItemDoneEvent
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseTextDeltaEvent
        | ResponseTextDoneEvent
        | ResponseTextAnnotationAddedEvent
        | ResponseRefusalDeltaEvent
        | ResponseRefusalDoneEvent
        | ResponseReasoningTextDeltaEvent
        | ResponseReasoningTextDoneEvent
        | ResponseReasoningSummaryPartAddedEvent
        | ResponseReasoningSummaryPartDoneEvent
        | ResponseReasoningSummaryTextDeltaEvent
        | ResponseReasoningSummaryTextDoneEvent
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseFunctionCallArgumentsDoneEvent
        | ResponseCustomToolCallInputDeltaEvent
        | ResponseCustomToolCallInputDoneEvent
        | ResponseFileSearchCallInProgressEvent
        | ResponseFileSearchCallSearchingEvent
        | ResponseFileSearchCallCompletedEvent
        | ResponseWebSearchCallInProgressEvent
        | ResponseWebSearchCallSearchingEvent
        | ResponseWebSearchCallCompletedEvent
        | ResponseCodeInterpreterCallInProgressEvent
        | ResponseCodeInterpreterCallInterpretingEvent
        | ResponseCodeInterpreterCallCompletedEvent
        | ResponseCodeInterpreterCallCodeDeltaEvent
        | ResponseCodeInterpreterCallCodeDoneEvent
        | ResponseImageGenerationCallInProgressEvent
        | ResponseImageGenerationCallGeneratingEvent
        | ResponseImageGenerationCallCompletedEvent
        | ResponseImageGenerationCallPartialImageEvent
        | ResponseMcpListToolsInProgressEvent
        | ResponseMcpListToolsCompletedEvent
        | ResponseMcpListToolsFailedEvent
        | ResponseMcpCallInProgressEvent
        | ResponseMcpCallCompletedEvent
        | ResponseMcpCallFailedEvent
        | ResponseMcpCallArgumentsDeltaEvent
        | ResponseMcpCallArgumentsDoneEvent
        | ResponseShellCallCommandAddedEvent
        | ResponseShellCallCommandDeltaEvent
        | ResponseShellCallCommandDoneEvent
        | ResponseShellCallOutputContentDeltaEvent
        | ResponseShellCallOutputContentDoneEvent
        | ResponseCompactionCompactingEvent
        | ResponseAudioDeltaEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "response.created": "ResponseCreatedEvent",
                "response.queued": "ResponseQueuedEvent",
                "response.in_progress": "ResponseInProgressEvent",
                "response.completed": "ResponseCompletedEvent",
                "response.incomplete": "ResponseIncompleteEvent",
                "response.failed": "ResponseFailedEvent",
                "error": "ResponseErrorEvent",
                "response.output_item.added": "ResponseOutputItemAddedEvent",
                "response.output_item.done": "ResponseOutputItemDoneEvent",
                "response.content_part.added": "ResponseContentPartAddedEvent",
                "response.content_part.done": "ResponseContentPartDoneEvent",
                "response.output_text.delta": "ResponseTextDeltaEvent",
                "response.output_text.done": "ResponseTextDoneEvent",
                "response.output_text.annotation.added": "ResponseTextAnnotationAddedEvent",
                "response.refusal.delta": "ResponseRefusalDeltaEvent",
                "response.refusal.done": "ResponseRefusalDoneEvent",
                "response.reasoning_text.delta": "ResponseReasoningTextDeltaEvent",
                "response.reasoning_text.done": "ResponseReasoningTextDoneEvent",
                "response.reasoning_summary_part.added": "ResponseReasoningSummaryPartAddedEvent",
                "response.reasoning_summary_part.done": "ResponseReasoningSummaryPartDoneEvent",
                "response.reasoning_summary_text.delta": "ResponseReasoningSummaryTextDeltaEvent",
                "response.reasoning_summary_text.done": "ResponseReasoningSummaryTextDoneEvent",
                "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
                "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
                "response.custom_tool_call_input.delta": "ResponseCustomToolCallInputDeltaEvent",
                "response.custom_tool_call_input.done": "ResponseCustomToolCallInputDoneEvent",
                "response.file_search_call.in_progress": "ResponseFileSearchCallInProgressEvent",
                "response.file_search_call.searching": "ResponseFileSearchCallSearchingEvent",
                "response.file_search_call.completed": "ResponseFileSearchCallCompletedEvent",
                "response.web_search_call.in_progress": "ResponseWebSearchCallInProgressEvent",
                "response.web_search_call.searching": "ResponseWebSearchCallSearchingEvent",
                "response.web_search_call.completed": "ResponseWebSearchCallCompletedEvent",
                "response.code_interpreter_call.in_progress": "ResponseCodeInterpreterCallInProgressEvent",
                "response.code_interpreter_call.interpreting": "ResponseCodeInterpreterCallInterpretingEvent",
                "response.code_interpreter_call.completed": "ResponseCodeInterpreterCallCompletedEvent",
                "response.code_interpreter_call_code.delta": "ResponseCodeInterpreterCallCodeDeltaEvent",
                "response.code_interpreter_call_code.done": "ResponseCodeInterpreterCallCodeDoneEvent",
                "response.image_generation_call.in_progress": "ResponseImageGenerationCallInProgressEvent",
                "response.image_generation_call.generating": "ResponseImageGenerationCallGeneratingEvent",
                "response.image_generation_call.completed": "ResponseImageGenerationCallCompletedEvent",
                "response.image_generation_call.partial_image": "ResponseImageGenerationCallPartialImageEvent",
                "response.mcp_list_tools.in_progress": "ResponseMcpListToolsInProgressEvent",
                "response.mcp_list_tools.completed": "ResponseMcpListToolsCompletedEvent",
                "response.mcp_list_tools.failed": "ResponseMcpListToolsFailedEvent",
                "response.mcp_call.in_progress": "ResponseMcpCallInProgressEvent",
                "response.mcp_call.completed": "ResponseMcpCallCompletedEvent",
                "response.mcp_call.failed": "ResponseMcpCallFailedEvent",
                "response.mcp_call_arguments.delta": "ResponseMcpCallArgumentsDeltaEvent",
                "response.mcp_call_arguments.done": "ResponseMcpCallArgumentsDoneEvent",
                "response.shell_call_command.added": "ResponseShellCallCommandAddedEvent",
                "response.shell_call_command.delta": "ResponseShellCallCommandDeltaEvent",
                "response.shell_call_command.done": "ResponseShellCallCommandDoneEvent",
                "response.shell_call_output_content.delta": "ResponseShellCallOutputContentDeltaEvent",
                "response.shell_call_output_content.done": "ResponseShellCallOutputContentDoneEvent",
                "response.compaction.compacting": "ResponseCompactionCompactingEvent",
                "response.audio.delta": "ResponseAudioDeltaEvent",
                "response.audio.done": "ResponseAudioDoneEvent",
                "response.audio.transcript.delta": "ResponseAudioTranscriptDeltaEvent",
                "response.audio.transcript.done": "ResponseAudioTranscriptDoneEvent",
            },
        ),
    ],
)
"""One event of the stream of a response.

Source: responses.yaml#/components/schemas/ResponseStreamEvent
"""


class ResponseWebSearchFilters(WireModel):
    """Which pages to look at.

    Source: responses.yaml#/components/schemas/ResponseWebSearchFilters
    """

    allowed_domains: list[str] | None = None
    """Only pages of these domains and their subdomains."""


class ResponseWebSearchFind(WireModel):
    """A text was looked for in a page.

    Source: responses.yaml#/components/schemas/ResponseWebSearchFind
    """

    type: Literal["find_in_page"] = "find_in_page"
    """Tag of this kind."""

    url: str
    """Address of the page."""

    pattern: str
    """The text."""


class ResponseWebSearchOpenPage(WireModel):
    """A page was opened.

    Source: responses.yaml#/components/schemas/ResponseWebSearchOpenPage
    """

    type: Literal["open_page"] = "open_page"
    """Tag of this kind."""

    url: str | None = None
    """Address of the page."""


class ResponseWebSearchPreviewTool(WireModel):
    """Search in the web, older form.

    Source: responses.yaml#/components/schemas/ResponseWebSearchPreviewTool
    """

    type: Literal["web_search_preview"] = "web_search_preview"
    """Tag of this kind."""

    search_context_size: ResponseSearchContextSize | None = None
    """How much of the results goes into the context. Default `medium`."""

    search_content_types: list[ResponseSearchContentType] | None = None
    """Kinds of results."""

    user_location: ResponseUserLocation | None = None
    """About where the user is."""


class ResponseWebSearchPreviewTool20250311(WireModel):
    """Search in the web, older dated form.

    Source: responses.yaml#/components/schemas/ResponseWebSearchPreviewTool20250311
    """

    type: Literal["web_search_preview_2025_03_11"] = "web_search_preview_2025_03_11"
    """Tag of this kind."""

    search_context_size: ResponseSearchContextSize | None = None
    """How much of the results goes into the context. Default `medium`."""

    search_content_types: list[ResponseSearchContentType] | None = None
    """Kinds of results."""

    user_location: ResponseUserLocation | None = None
    """About where the user is."""


class ResponseWebSearchQuery(WireModel):
    """A question to a search engine.

    Source: responses.yaml#/components/schemas/ResponseWebSearchQuery
    """

    type: Literal["search"] = "search"
    """Tag of this kind."""

    query: str | None = None
    """The question."""

    queries: list[str] | None = None
    """The questions, where there are several."""

    sources: list[ResponseWebSearchSource] | None = None
    """Pages that were found, where they were asked for."""


ResponseWebSearchAction = TypeAliasType(
    "ResponseWebSearchAction",
    Annotated[
        ResponseWebSearchQuery | ResponseWebSearchOpenPage | ResponseWebSearchFind | UnknownVariant,
        OpenUnion(
            "type",
            {
                "search": "ResponseWebSearchQuery",
                "open_page": "ResponseWebSearchOpenPage",
                "find_in_page": "ResponseWebSearchFind",
            },
        ),
    ],
)
"""A step in the web.

Source: responses.yaml#/components/schemas/ResponseWebSearchAction
"""


class ResponseWebSearchSource(WireModel):
    """A page that was found.

    Source: responses.yaml#/components/schemas/ResponseWebSearchSource
    """

    type: Literal["url"] = "url"
    """Kind of the source."""

    url: str
    """Address of the page."""


class ResponseWebSearchTool(WireModel):
    """Search in the web.

    Source: responses.yaml#/components/schemas/ResponseWebSearchTool
    """

    type: Literal["web_search"] = "web_search"
    """Tag of this kind."""

    search_context_size: ResponseSearchContextSize | None = None
    """How much of the results goes into the context. Default `medium`."""

    filters: ResponseWebSearchFilters | None = None
    """Which pages to look at."""

    user_location: ResponseUserLocation | None = None
    """About where the user is."""

    external_web_access: bool | None = None
    """Whether pages are fetched live."""


class ResponseWebSearchTool20250826(WireModel):
    """Search in the web, dated form.

    Source: responses.yaml#/components/schemas/ResponseWebSearchTool20250826
    """

    type: Literal["web_search_2025_08_26"] = "web_search_2025_08_26"
    """Tag of this kind."""

    search_context_size: ResponseSearchContextSize | None = None
    """How much of the results goes into the context. Default `medium`."""

    filters: ResponseWebSearchFilters | None = None
    """Which pages to look at."""

    user_location: ResponseUserLocation | None = None
    """About where the user is."""

    external_web_access: bool | None = None
    """Whether pages are fetched live."""


ResponseTool = TypeAliasType(
    "ResponseTool",
    Annotated[
        ResponseFunctionTool
        | ResponseFileSearchTool
        | ResponseWebSearchTool
        | ResponseWebSearchTool20250826
        | ResponseWebSearchPreviewTool
        | ResponseWebSearchPreviewTool20250311
        | ResponseComputerTool
        | ResponseComputerUsePreviewTool
        | ResponseMcpServerTool
        | ResponseCodeInterpreterTool
        | ResponseImageGenerationTool
        | ResponseLocalShellTool
        | ResponseShellTool
        | ResponseCustomTool
        | ResponseApplyPatchTool
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "function": "ResponseFunctionTool",
                "file_search": "ResponseFileSearchTool",
                "web_search": "ResponseWebSearchTool",
                "web_search_2025_08_26": "ResponseWebSearchTool20250826",
                "web_search_preview": "ResponseWebSearchPreviewTool",
                "web_search_preview_2025_03_11": "ResponseWebSearchPreviewTool20250311",
                "computer": "ResponseComputerTool",
                "computer_use_preview": "ResponseComputerUsePreviewTool",
                "mcp": "ResponseMcpServerTool",
                "code_interpreter": "ResponseCodeInterpreterTool",
                "image_generation": "ResponseImageGenerationTool",
                "local_shell": "ResponseLocalShellTool",
                "shell": "ResponseShellTool",
                "custom": "ResponseCustomTool",
                "apply_patch": "ResponseApplyPatchTool",
            },
        ),
    ],
)
"""A tool that the model may call.

Source: responses.yaml#/components/schemas/ResponseTool
"""


TypedResponseInputItem = TypeAliasType(
    "TypedResponseInputItem",
    Annotated[
        ResponseMessage
        | ResponseReasoningItem
        | ResponseFunctionCall
        | ResponseFunctionCallOutput
        | ResponseCustomToolCall
        | ResponseCustomToolCallOutput
        | ResponseFileSearchCall
        | ResponseWebSearchCall
        | ResponseCodeInterpreterCall
        | ResponseImageGenerationCall
        | ResponseComputerCall
        | ResponseComputerCallOutput
        | ResponseLocalShellCall
        | ResponseLocalShellCallOutput
        | ResponseShellCall
        | ResponseShellCallOutput
        | ResponseApplyPatchCall
        | ResponseApplyPatchCallOutput
        | ResponseMcpListTools
        | ResponseMcpCall
        | ResponseMcpApprovalRequest
        | ResponseMcpApprovalResponse
        | ResponseCompactionItem
        | ResponseItemReference
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "message": "ResponseMessage",
                "reasoning": "ResponseReasoningItem",
                "function_call": "ResponseFunctionCall",
                "function_call_output": "ResponseFunctionCallOutput",
                "custom_tool_call": "ResponseCustomToolCall",
                "custom_tool_call_output": "ResponseCustomToolCallOutput",
                "file_search_call": "ResponseFileSearchCall",
                "web_search_call": "ResponseWebSearchCall",
                "code_interpreter_call": "ResponseCodeInterpreterCall",
                "image_generation_call": "ResponseImageGenerationCall",
                "computer_call": "ResponseComputerCall",
                "computer_call_output": "ResponseComputerCallOutput",
                "local_shell_call": "ResponseLocalShellCall",
                "local_shell_call_output": "ResponseLocalShellCallOutput",
                "shell_call": "ResponseShellCall",
                "shell_call_output": "ResponseShellCallOutput",
                "apply_patch_call": "ResponseApplyPatchCall",
                "apply_patch_call_output": "ResponseApplyPatchCallOutput",
                "mcp_list_tools": "ResponseMcpListTools",
                "mcp_call": "ResponseMcpCall",
                "mcp_approval_request": "ResponseMcpApprovalRequest",
                "mcp_approval_response": "ResponseMcpApprovalResponse",
                "compaction": "ResponseCompactionItem",
                "item_reference": "ResponseItemReference",
            },
        ),
    ],
)
"""One item of the input.

Source: responses.yaml#/components/schemas/TypedResponseInputItem
"""


ResponseInputItem = TypeAliasType("ResponseInputItem", TypedResponseInputItem | EasyInputMessage)
"""One item of the input; a message may leave out its type.

Source: responses.yaml#/components/schemas/ResponseInputItem
"""


ResponseInput = TypeAliasType("ResponseInput", str | list[ResponseInputItem])
"""Text from the user, or a list of items.

Source: responses.yaml#/components/schemas/ResponseInput
"""
