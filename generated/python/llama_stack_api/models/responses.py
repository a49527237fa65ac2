# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import StringMap


class UpdateConversationRequest(StackModel):
    """The new metadata of a conversation.

    Source: responses.yaml#/components/schemas/UpdateConversationRequest
    """

    metadata: StringMap | None
    """Short texts that replace the earlier ones; null removes them."""


class ResponseDeleted(StackModel):
    """A response that was deleted.

    Source: responses.yaml#/components/schemas/ResponseDeleted
    """

    id: StrictStr
    """Identifier of the response."""
    object: Literal["response"] = "response"
    """Kind of the deleted object."""
    deleted: StrictBool
    """Always true."""


class ConversationDeleted(StackModel):
    """A conversation that was deleted.

    Source: responses.yaml#/components/schemas/ConversationDeleted
    """

    id: StrictStr
    """Identifier of the conversation."""
    object: Literal["conversation.deleted"] = "conversation.deleted"
    """Kind of this object."""
    deleted: StrictBool
    """Always true."""


class ConversationItemDeleted(StackModel):
    """A conversation that lost an item.

    Source: responses.yaml#/components/schemas/ConversationItemDeleted
    """

    id: StrictStr
    """Identifier of the conversation."""
    object: Literal["conversation"] = "conversation"
    """Kind of this object."""
    created_at: StrictInt
    """When the conversation was created, in Unix seconds."""
    metadata: StringMap | None
    """Short texts kept with the conversation."""
    deleted: StrictBool
    """Always true."""


ResponseStatus = TypeAliasType(
    "ResponseStatus", Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
)
"""
How far a response is.

Source: responses.yaml#/components/schemas/ResponseStatus
"""


class ResponseError(StackModel):
    """Why a response failed.

    Source: responses.yaml#/components/schemas/ResponseError
    """

    code: StrictStr
    """Name of the error, such as `server_error` or `rate_limit_exceeded`."""
    message: StrictStr
    """One sentence for people."""


ResponseIncompleteReason = TypeAliasType(
    "ResponseIncompleteReason",
    Literal["max_output_tokens", "max_tool_calls", "max_infer_iters", "content_filter"],
)
"""
Which limit ended a response.

Source: responses.yaml#/components/schemas/ResponseIncompleteReason
"""


class ResponseInputTokensDetails(StackModel):
    """Where the tokens read came from.

    Source: responses.yaml#/components/schemas/ResponseInputTokensDetails
    """

    cached_tokens: StrictInt
    """Tokens found in the cache."""
    cache_write_tokens: StrictInt | MISSING = MISSING
    """Tokens put into the cache."""


class ResponseOutputTokensDetails(StackModel):
    """What the generated tokens were for.

    Source: responses.yaml#/components/schemas/ResponseOutputTokensDetails
    """

    reasoning_tokens: StrictInt
    """Tokens spent on thinking."""


class ResponseStreamOptions(StackModel):
    """Details of a stream of events.

    Source: responses.yaml#/components/schemas/ResponseStreamOptions
    """

    include_obfuscation: StrictBool | MISSING = MISSING
    """Whether events are padded so that their size tells nothing; a server may ignore it."""


class ResponseConversation(StackModel):
    """The conversation that a response belongs to.

    Source: responses.yaml#/components/schemas/ResponseConversation
    """

    id: StrictStr
    """Identifier of the conversation."""


class ResponseGuardrailSpec(StackModel):
    """A shield that looks at input and output.

    Source: responses.yaml#/components/schemas/ResponseGuardrailSpec
    """

    type: StrictStr
    """Identifier of the shield."""


ResponseTruncation = TypeAliasType("ResponseTruncation", Literal["auto", "disabled"])
"""
Whether a server drops items from the middle of a long input, or fails.

Source: responses.yaml#/components/schemas/ResponseTruncation
"""


class ResponseContextManagement(StackModel):
    """When to shorten a long context.

    Source: responses.yaml#/components/schemas/ResponseContextManagement
    """

    type: Literal["compaction"] = "compaction"
    """What to do."""
    compact_threshold: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """Tokens in the context from which on it is shortened."""


ResponseServiceTier = TypeAliasType(
    "ResponseServiceTier", Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
)
"""
Class of service.

Source: responses.yaml#/components/schemas/ResponseServiceTier
"""


ResponsePromptCacheRetention = TypeAliasType("ResponsePromptCacheRetention", Literal["in_memory", "24h"])
"""
How long a cached beginning is kept.

Source: responses.yaml#/components/schemas/ResponsePromptCacheRetention
"""


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
    ],
)
"""
A part of the items that is left out by default.

Source: responses.yaml#/components/schemas/ResponseInclude
"""


ResponseReasoningEffort = TypeAliasType(
    "ResponseReasoningEffort", Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
)
"""
How much a model thinks.

Source: responses.yaml#/components/schemas/ResponseReasoningEffort
"""


ResponseReasoningSummaryDetail = TypeAliasType(
    "ResponseReasoningSummaryDetail", Literal["auto", "concise", "detailed"]
)
"""
How long a summary of thoughts is.

Source: responses.yaml#/components/schemas/ResponseReasoningSummaryDetail
"""


ResponseReasoningContext = TypeAliasType(
    "ResponseReasoningContext", Literal["auto", "current_turn", "all_turns"]
)
"""
Which earlier thoughts stay in the context.

Source: responses.yaml#/components/schemas/ResponseReasoningContext
"""


ResponseVerbosity = TypeAliasType("ResponseVerbosity", Literal["low", "medium", "high"])
"""
How many words a model makes.

Source: responses.yaml#/components/schemas/ResponseVerbosity
"""


class ResponseTextFormatText(StackModel):
    """Plain text.

    Source: responses.yaml#/components/schemas/ResponseTextFormatText
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""


class ResponseTextFormatJsonSchema(StackModel):
    """JSON of a schema.

    Source: responses.yaml#/components/schemas/ResponseTextFormatJsonSchema
    """

    type: Literal["json_schema"] = "json_schema"
    """Tag of this kind."""
    schema_: Annotated[dict[str, Any], Field(alias="schema")]
    """The JSON Schema."""
    name: StrictStr | None | MISSING = MISSING
    """Name of the schema."""
    description: StrictStr | None | MISSING = MISSING
    """What the answer is, as a hint to the model."""
    strict: StrictBool | None | MISSING = MISSING
    """Whether the answer must satisfy the whole schema. Default false."""


class ResponseTextFormatJsonObject(StackModel):
    """Any JSON object.

    Source: responses.yaml#/components/schemas/ResponseTextFormatJsonObject
    """

    type: Literal["json_object"] = "json_object"
    """Tag of this kind."""


class ResponseItemReference(StackModel):
    """Stands for an item that is kept already.

    Source: responses.yaml#/components/schemas/ResponseItemReference
    """

    type: Literal["item_reference"] = "item_reference"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the item."""


ResponseRole = TypeAliasType("ResponseRole", Literal["user", "assistant", "system", "developer"])
"""
Who speaks.

Source: responses.yaml#/components/schemas/ResponseRole
"""


ResponseMessagePhase = TypeAliasType("ResponseMessagePhase", Literal["commentary", "final_answer"])
"""
Place of a message in the model's answer.

Source: responses.yaml#/components/schemas/ResponseMessagePhase
"""


ResponseItemStatus = TypeAliasType("ResponseItemStatus", Literal["in_progress", "completed", "incomplete"])
"""
How far an item is.

Source: responses.yaml#/components/schemas/ResponseItemStatus
"""


class ResponseInputText(StackModel):
    """Text for the model.

    Source: responses.yaml#/components/schemas/ResponseInputText
    """

    type: Literal["input_text"] = "input_text"
    """Tag of this kind."""
    text: StrictStr
    """The text."""


ResponseImageDetail = TypeAliasType("ResponseImageDetail", Literal["auto", "low", "high", "original"])
"""
How closely a model looks at an image.

Source: responses.yaml#/components/schemas/ResponseImageDetail
"""


ResponseFileDetail = TypeAliasType("ResponseFileDetail", Literal["auto", "low", "high"])
"""
How closely a model looks at the pages of a file.

Source: responses.yaml#/components/schemas/ResponseFileDetail
"""


ResponseInputAudioFormat = TypeAliasType("ResponseInputAudioFormat", Literal["mp3", "wav"])
"""
Format of a sound.

Source: responses.yaml#/components/schemas/ResponseInputAudioFormat
"""


class ResponseRefusal(StackModel):
    """The model declines.

    Source: responses.yaml#/components/schemas/ResponseRefusal
    """

    type: Literal["refusal"] = "refusal"
    """Tag of this kind."""
    refusal: StrictStr
    """Why it does."""


class ResponseFileCitation(StackModel):
    """A file that the text draws on.

    Source: responses.yaml#/components/schemas/ResponseFileCitation
    """

    type: Literal["file_citation"] = "file_citation"
    """Tag of this kind."""
    file_id: StrictStr
    """Identifier of the file."""
    filename: StrictStr
    """Name of the file."""
    index: StrictInt
    """Place in the text where the citation belongs, in characters."""


class ResponseUrlCitation(StackModel):
    """A page that a part of the text draws on.

    Source: responses.yaml#/components/schemas/ResponseUrlCitation
    """

    type: Literal["url_citation"] = "url_citation"
    """Tag of this kind."""
    url: StrictStr
    """Address of the page."""
    title: StrictStr
    """Title of the page."""
    start_index: StrictInt
    """First character of the part."""
    end_index: StrictInt
    """Last character of the part."""


class ResponseContainerFileCitation(StackModel):
    """A file in a container that a part of the text draws on.

    Source: responses.yaml#/components/schemas/ResponseContainerFileCitation
    """

    type: Literal["container_file_citation"] = "container_file_citation"
    """Tag of this kind."""
    container_id: StrictStr
    """Identifier of the container."""
    file_id: StrictStr
    """Identifier of the file."""
    filename: StrictStr
    """Name of the file."""
    start_index: StrictInt
    """First character of the part."""
    end_index: StrictInt
    """Last character of the part."""


class ResponseFilePath(StackModel):
    """A file that the text offers.

    Source: responses.yaml#/components/schemas/ResponseFilePath
    """

    type: Literal["file_path"] = "file_path"
    """Tag of this kind."""
    file_id: StrictStr
    """Identifier of the file."""
    index: StrictInt
    """Place in the text where the file belongs, in characters."""


class ResponseTopLogProb(StackModel):
    """A token that could have stood here.

    Source: responses.yaml#/components/schemas/ResponseTopLogProb
    """

    token: StrictStr
    """The token."""
    logprob: StrictFloat
    """Its log probability."""
    bytes: list[StrictInt] | None | MISSING = MISSING
    """Its bytes."""


class ResponseSummaryText(StackModel):
    """A piece of a summary.

    Source: responses.yaml#/components/schemas/ResponseSummaryText
    """

    type: Literal["summary_text"] = "summary_text"
    """Tag of this kind."""
    text: StrictStr
    """The text."""


class ResponseReasoningText(StackModel):
    """A piece of a thought.

    Source: responses.yaml#/components/schemas/ResponseReasoningText
    """

    type: Literal["reasoning_text"] = "reasoning_text"
    """Tag of this kind."""
    text: StrictStr
    """The text."""


class ResponseFunctionCall(StackModel):
    """A call of one of the caller's functions.

    Source: responses.yaml#/components/schemas/ResponseFunctionCall
    """

    type: Literal["function_call"] = "function_call"
    """Tag of this kind."""
    call_id: StrictStr
    """Identifier of the call, named by its result."""
    name: StrictStr
    """Name of the function."""
    arguments: StrictStr
    """Arguments as JSON text."""
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the item."""
    status: ResponseItemStatus | None | MISSING = MISSING
    """How far the item is."""


class ResponseCustomToolCall(StackModel):
    """A call of one of the caller's free-text tools.

    Source: responses.yaml#/components/schemas/ResponseCustomToolCall
    """

    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Tag of this kind."""
    call_id: StrictStr
    """Identifier of the call, named by its result."""
    name: StrictStr
    """Name of the tool."""
    input: StrictStr
    """What the model gives to the tool."""
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the item."""
    status: ResponseItemStatus | None | MISSING = MISSING
    """How far the item is."""


ResponseSearchStatus = TypeAliasType(
    "ResponseSearchStatus", Literal["in_progress", "searching", "completed", "incomplete", "failed"]
)
"""
How far a search is.

Source: responses.yaml#/components/schemas/ResponseSearchStatus
"""


class ResponseFileSearchResult(StackModel):
    """A passage that was found.

    Source: responses.yaml#/components/schemas/ResponseFileSearchResult
    """

    file_id: StrictStr
    """File that holds the passage."""
    filename: StrictStr
    """Name of the file."""
    text: StrictStr
    """The passage."""
    score: StrictFloat
    """How well it fits, 0 to 1."""
    attributes: dict[str, Any] | None
    """Attributes of the file."""


class ResponseWebSearchSource(StackModel):
    """A page that was found.

    Source: responses.yaml#/components/schemas/ResponseWebSearchSource
    """

    type: Literal["url"] = "url"
    """Kind of the source."""
    url: StrictStr
    """Address of the page."""


class ResponseWebSearchOpenPage(StackModel):
    """A page was opened.

    Source: responses.yaml#/components/schemas/ResponseWebSearchOpenPage
    """

    type: Literal["open_page"] = "open_page"
    """Tag of this kind."""
    url: StrictStr | None | MISSING = MISSING
    """Address of the page."""


class ResponseWebSearchFind(StackModel):
    """A text was looked for in a page.

    Source: responses.yaml#/components/schemas/ResponseWebSearchFind
    """

    type: Literal["find_in_page"] = "find_in_page"
    """Tag of this kind."""
    url: StrictStr
    """Address of the page."""
    pattern: StrictStr
    """The text."""


ResponseCodeInterpreterStatus = TypeAliasType(
    "ResponseCodeInterpreterStatus",
    Literal["in_progress", "interpreting", "completed", "incomplete", "failed"],
)
"""
How far a program is.

Source: responses.yaml#/components/schemas/ResponseCodeInterpreterStatus
"""


class ResponseCodeInterpreterLogs(StackModel):
    """What a program printed.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterLogs
    """

    type: Literal["logs"] = "logs"
    """Tag of this kind."""
    logs: StrictStr
    """The text."""


class ResponseCodeInterpreterImage(StackModel):
    """What a program drew.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterImage
    """

    type: Literal["image"] = "image"
    """Tag of this kind."""
    url: StrictStr
    """Address of the image."""


ResponseImageGenerationStatus = TypeAliasType(
    "ResponseImageGenerationStatus", Literal["in_progress", "generating", "completed", "failed"]
)
"""
How far an image is.

Source: responses.yaml#/components/schemas/ResponseImageGenerationStatus
"""


ResponseImageAction = TypeAliasType("ResponseImageAction", Literal["auto", "generate", "edit"])
"""
Whether an image is made anew or from another.

Source: responses.yaml#/components/schemas/ResponseImageAction
"""


ResponseImageQuality = TypeAliasType(
    "ResponseImageQuality", Literal["auto", "low", "medium", "high", "xhigh", "max"]
)
"""
Quality of an image.

Source: responses.yaml#/components/schemas/ResponseImageQuality
"""


ResponseImageBackground = TypeAliasType("ResponseImageBackground", Literal["auto", "transparent", "opaque"])
"""
Background of an image.

Source: responses.yaml#/components/schemas/ResponseImageBackground
"""


ResponseImageFormat = TypeAliasType("ResponseImageFormat", Literal["png", "webp", "jpeg", "gif", "svg"])
"""
Format of an image.

Source: responses.yaml#/components/schemas/ResponseImageFormat
"""


class ResponseSafetyCheck(StackModel):
    """A doubt about an action.

    Source: responses.yaml#/components/schemas/ResponseSafetyCheck
    """

    id: StrictStr
    """Identifier of the doubt."""
    code: StrictStr | None | MISSING = MISSING
    """Kind of the doubt."""
    message: StrictStr | None | MISSING = MISSING
    """The doubt in words."""


ComputerButton = TypeAliasType("ComputerButton", Literal["left", "right", "wheel", "back", "forward"])
"""
A mouse button.

Source: responses.yaml#/components/schemas/ComputerButton
"""


class ComputerDoubleClick(StackModel):
    """Click twice.

    Source: responses.yaml#/components/schemas/ComputerDoubleClick
    """

    type: Literal["double_click"] = "double_click"
    """Tag of this kind."""
    x: StrictInt
    """Distance from the left in pixels."""
    y: StrictInt
    """Distance from the top in pixels."""
    keys: list[StrictStr] | None | MISSING = MISSING
    """Keys held meanwhile."""


class ComputerPoint(StackModel):
    """A place on the screen.

    Source: responses.yaml#/components/schemas/ComputerPoint
    """

    x: StrictInt
    """Distance from the left in pixels."""
    y: StrictInt
    """Distance from the top in pixels."""


class ComputerKeypress(StackModel):
    """Press keys.

    Source: responses.yaml#/components/schemas/ComputerKeypress
    """

    type: Literal["keypress"] = "keypress"
    """Tag of this kind."""
    keys: list[StrictStr]
    """The keys."""


class ComputerMove(StackModel):
    """Move the mouse.

    Source: responses.yaml#/components/schemas/ComputerMove
    """

    type: Literal["move"] = "move"
    """Tag of this kind."""
    x: StrictInt
    """Distance from the left in pixels."""
    y: StrictInt
    """Distance from the top in pixels."""
    keys: list[StrictStr] | None | MISSING = MISSING
    """Keys held meanwhile."""


class ComputerScreenshot(StackModel):
    """Look at the screen.

    Source: responses.yaml#/components/schemas/ComputerScreenshot
    """

    type: Literal["screenshot"] = "screenshot"
    """Tag of this kind."""


class ComputerScroll(StackModel):
    """Turn the wheel.

    Source: responses.yaml#/components/schemas/ComputerScroll
    """

    type: Literal["scroll"] = "scroll"
    """Tag of this kind."""
    x: StrictInt
    """Distance from the left in pixels."""
    y: StrictInt
    """Distance from the top in pixels."""
    scroll_x: StrictInt
    """How far to the right in pixels."""
    scroll_y: StrictInt
    """How far down in pixels."""
    keys: list[StrictStr] | None | MISSING = MISSING
    """Keys held meanwhile."""


class ComputerType(StackModel):
    """Type a text.

    Source: responses.yaml#/components/schemas/ComputerType
    """

    type: Literal["type"] = "type"
    """Tag of this kind."""
    text: StrictStr
    """The text."""


class ComputerWait(StackModel):
    """Wait a moment.

    Source: responses.yaml#/components/schemas/ComputerWait
    """

    type: Literal["wait"] = "wait"
    """Tag of this kind."""


ResponseComputerOutputStatus = TypeAliasType(
    "ResponseComputerOutputStatus", Literal["in_progress", "completed", "incomplete", "failed"]
)
"""
How far a screen is.

Source: responses.yaml#/components/schemas/ResponseComputerOutputStatus
"""


class ResponseComputerScreenshot(StackModel):
    """A picture of the screen.

    Source: responses.yaml#/components/schemas/ResponseComputerScreenshot
    """

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Tag of this kind."""
    image_url: StrictStr | None | MISSING = MISSING
    """Address of the picture."""
    file_id: StrictStr | None | MISSING = MISSING
    """File that holds the picture."""
    detail: ResponseImageDetail | None | MISSING = MISSING
    """How closely to look. Default `auto`."""


class ResponseLocalShellAction(StackModel):
    """A command with its surroundings.

    Source: responses.yaml#/components/schemas/ResponseLocalShellAction
    """

    type: Literal["exec"] = "exec"
    """Tag of this kind."""
    command: list[StrictStr]
    """The command and its arguments."""
    env: dict[str, StrictStr]
    """Environment variables."""
    timeout_ms: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Most milliseconds that it may take."""
    user: StrictStr | None | MISSING = MISSING
    """User to run it as."""
    working_directory: StrictStr | None | MISSING = MISSING
    """Directory to run it in."""


class ResponseLocalShellCallOutput(StackModel):
    """What a command on the caller's computer put out.

    Source: responses.yaml#/components/schemas/ResponseLocalShellCallOutput
    """

    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the call that this answers."""
    output: StrictStr
    """The output as JSON text."""
    status: ResponseItemStatus | None | MISSING = MISSING
    """How far the item is."""


class ResponseShellAction(StackModel):
    """Commands with their limits.

    Source: responses.yaml#/components/schemas/ResponseShellAction
    """

    commands: list[StrictStr]
    """The commands."""
    timeout_ms: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Most milliseconds that they may take."""
    max_output_length: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Most characters to keep of the output."""


class ResponseShellLocal(StackModel):
    """The caller's computer.

    Source: responses.yaml#/components/schemas/ResponseShellLocal
    """

    type: Literal["local"] = "local"
    """Tag of this kind."""


class ResponseShellContainer(StackModel):
    """A container that exists.

    Source: responses.yaml#/components/schemas/ResponseShellContainer
    """

    type: Literal["container_reference"] = "container_reference"
    """Tag of this kind."""
    container_id: StrictStr
    """Identifier of the container."""


class ResponseShellExit(StackModel):
    """The command ended by itself.

    Source: responses.yaml#/components/schemas/ResponseShellExit
    """

    type: Literal["exit"] = "exit"
    """Tag of this kind."""
    exit_code: StrictInt
    """Its exit code."""


class ResponseShellTimeout(StackModel):
    """The command took too long.

    Source: responses.yaml#/components/schemas/ResponseShellTimeout
    """

    type: Literal["timeout"] = "timeout"
    """Tag of this kind."""


ResponsePatchCallStatus = TypeAliasType("ResponsePatchCallStatus", Literal["in_progress", "completed"])
"""
How far a change is written.

Source: responses.yaml#/components/schemas/ResponsePatchCallStatus
"""


class ResponsePatchCreateFile(StackModel):
    """A new file.

    Source: responses.yaml#/components/schemas/ResponsePatchCreateFile
    """

    type: Literal["create_file"] = "create_file"
    """Tag of this kind."""
    path: StrictStr
    """Path of the file."""
    diff: StrictStr
    """Its lines as a diff."""


class ResponsePatchUpdateFile(StackModel):
    """New lines in a file.

    Source: responses.yaml#/components/schemas/ResponsePatchUpdateFile
    """

    type: Literal["update_file"] = "update_file"
    """Tag of this kind."""
    path: StrictStr
    """Path of the file."""
    diff: StrictStr
    """The change as a diff."""


class ResponsePatchDeleteFile(StackModel):
    """A file goes away.

    Source: responses.yaml#/components/schemas/ResponsePatchDeleteFile
    """

    type: Literal["delete_file"] = "delete_file"
    """Tag of this kind."""
    path: StrictStr
    """Path of the file."""


ResponsePatchOutputStatus = TypeAliasType("ResponsePatchOutputStatus", Literal["completed", "failed"])
"""
What became of a change.

Source: responses.yaml#/components/schemas/ResponsePatchOutputStatus
"""


class ResponseMcpTool(StackModel):
    """A tool that an MCP server offers.

    Source: responses.yaml#/components/schemas/ResponseMcpTool
    """

    name: StrictStr
    """Name of the tool."""
    input_schema: dict[str, Any]
    """JSON Schema of the arguments."""
    description: StrictStr | None | MISSING = MISSING
    """What the tool does."""
    annotations: dict[str, Any] | None | MISSING = MISSING
    """Further facts about the tool."""


ResponseMcpCallStatus = TypeAliasType(
    "ResponseMcpCallStatus", Literal["in_progress", "calling", "completed", "incomplete", "failed"]
)
"""
How far a call of an MCP server is.

Source: responses.yaml#/components/schemas/ResponseMcpCallStatus
"""


class ResponseMcpProtocolError(StackModel):
    """The server broke off the protocol.

    Source: responses.yaml#/components/schemas/ResponseMcpProtocolError
    """

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    """Tag of this kind."""
    code: StrictInt
    """Code of the protocol."""
    message: StrictStr
    """The message."""


class ResponseMcpToolError(StackModel):
    """The tool failed.

    Source: responses.yaml#/components/schemas/ResponseMcpToolError
    """

    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    """Tag of this kind."""
    content: Any
    """What the tool had to say."""


class ResponseMcpHttpError(StackModel):
    """The server answered with an HTTP error.

    Source: responses.yaml#/components/schemas/ResponseMcpHttpError
    """

    type: Literal["http_error"] = "http_error"
    """Tag of this kind."""
    code: StrictInt
    """Status of the answer."""
    message: StrictStr
    """The message."""


class ResponseMcpApprovalRequest(StackModel):
    """A call that waits for approval.

    Source: responses.yaml#/components/schemas/ResponseMcpApprovalRequest
    """

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the item."""
    server_label: StrictStr
    """Label of the server."""
    name: StrictStr
    """Name of the tool."""
    arguments: StrictStr
    """Arguments as JSON text."""


class ResponseMcpApprovalResponse(StackModel):
    """An approval, or its refusal.

    Source: responses.yaml#/components/schemas/ResponseMcpApprovalResponse
    """

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Tag of this kind."""
    approval_request_id: StrictStr
    """The request that this answers."""
    approve: StrictBool
    """Whether the call may be made."""
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the item."""
    reason: StrictStr | None | MISSING = MISSING
    """Why, or why not."""


class ResponseCompactionItem(StackModel):
    """An earlier context made short.

    Source: responses.yaml#/components/schemas/ResponseCompactionItem
    """

    type: Literal["compaction"] = "compaction"
    """Tag of this kind."""
    encrypted_content: StrictStr
    """The context, readable for the server only."""
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the item."""


class ResponseFunctionTool(StackModel):
    """One of the caller's functions.

    Source: responses.yaml#/components/schemas/ResponseFunctionTool
    """

    type: Literal["function"] = "function"
    """Tag of this kind."""
    name: StrictStr
    """Name of the function."""
    description: StrictStr | None | MISSING = MISSING
    """What it does and when to use it."""
    parameters: dict[str, Any] | None | MISSING = MISSING
    """JSON Schema of the arguments."""
    strict: StrictBool | None | MISSING = MISSING
    """Whether the arguments must satisfy the whole schema."""
    output_schema: dict[str, Any] | None | MISSING = MISSING
    """JSON Schema of the result."""


class ResponseHybridWeights(StackModel):
    """Weights of a search by meaning and by words.

    Source: responses.yaml#/components/schemas/ResponseHybridWeights
    """

    embedding_weight: Annotated[StrictFloat, Field(ge=0.0)]
    """Weight of the meaning."""
    text_weight: Annotated[StrictFloat, Field(ge=0.0)]
    """Weight of the words."""


ResponseSearchContextSize = TypeAliasType("ResponseSearchContextSize", Literal["low", "medium", "high"])
"""
How much of the results goes into the context.

Source: responses.yaml#/components/schemas/ResponseSearchContextSize
"""


ResponseSearchContentType = TypeAliasType("ResponseSearchContentType", Literal["text", "image"])
"""
A kind of result.

Source: responses.yaml#/components/schemas/ResponseSearchContentType
"""


class ResponseWebSearchFilters(StackModel):
    """Which pages to look at.

    Source: responses.yaml#/components/schemas/ResponseWebSearchFilters
    """

    allowed_domains: list[StrictStr] | None | MISSING = MISSING
    """Only pages of these domains and their subdomains."""


class ResponseUserLocation(StackModel):
    """About where the user is.

    Source: responses.yaml#/components/schemas/ResponseUserLocation
    """

    type: Literal["approximate"] | MISSING = MISSING
    """How exact the place is."""
    city: StrictStr | None | MISSING = MISSING
    """Name of the city."""
    region: StrictStr | None | MISSING = MISSING
    """Name of the region."""
    country: StrictStr | None | MISSING = MISSING
    """Two letters of ISO 3166-1."""
    timezone: StrictStr | None | MISSING = MISSING
    """Name of the IANA time zone."""


class ResponseComputerTool(StackModel):
    """Use of a computer.

    Source: responses.yaml#/components/schemas/ResponseComputerTool
    """

    type: Literal["computer"] = "computer"
    """Tag of this kind."""


ResponseComputerEnvironment = TypeAliasType(
    "ResponseComputerEnvironment", Literal["windows", "mac", "linux", "ubuntu", "browser"]
)
"""
What kind of computer it is.

Source: responses.yaml#/components/schemas/ResponseComputerEnvironment
"""


ResponseMcpApprovalMode = TypeAliasType("ResponseMcpApprovalMode", Literal["always", "never"])
"""
Whether every call waits for approval, or none.

Source: responses.yaml#/components/schemas/ResponseMcpApprovalMode
"""


class ResponseMcpToolFilter(StackModel):
    """A choice of tools.

    Source: responses.yaml#/components/schemas/ResponseMcpToolFilter
    """

    tool_names: list[StrictStr] | None | MISSING = MISSING
    """Names of the tools."""
    read_only: StrictBool | None | MISSING = MISSING
    """Whether the tools change nothing."""


ResponseContainerMemory = TypeAliasType("ResponseContainerMemory", Literal["1g", "4g", "16g", "64g"])
"""
Memory of a container.

Source: responses.yaml#/components/schemas/ResponseContainerMemory
"""


ResponseImageFidelity = TypeAliasType("ResponseImageFidelity", Literal["low", "high"])
"""
How closely an image keeps to the one given.

Source: responses.yaml#/components/schemas/ResponseImageFidelity
"""


class ResponseImageMask(StackModel):
    """Where an image may change.

    Source: responses.yaml#/components/schemas/ResponseImageMask
    """

    image_url: StrictStr | None | MISSING = MISSING
    """The mask as `data:`."""
    file_id: StrictStr | None | MISSING = MISSING
    """File that holds the mask."""


class ResponseLocalShellTool(StackModel):
    """Commands on the caller's computer.

    Source: responses.yaml#/components/schemas/ResponseLocalShellTool
    """

    type: Literal["local_shell"] = "local_shell"
    """Tag of this kind."""


class ResponseShellContainerAuto(StackModel):
    """A container to be made.

    Source: responses.yaml#/components/schemas/ResponseShellContainerAuto
    """

    type: Literal["container_auto"] = "container_auto"
    """Tag of this kind."""
    file_ids: list[StrictStr] | None | MISSING = MISSING
    """Files that commands can read."""
    memory_limit: ResponseContainerMemory | None | MISSING = MISSING
    """Most memory that it may use. Default `1g`."""


class ResponseCustomToolText(StackModel):
    """Any text.

    Source: responses.yaml#/components/schemas/ResponseCustomToolText
    """

    type: Literal["text"] = "text"
    """Tag of this kind."""


ResponseGrammarSyntax = TypeAliasType("ResponseGrammarSyntax", Literal["lark", "regex"])
"""
How a grammar is written.

Source: responses.yaml#/components/schemas/ResponseGrammarSyntax
"""


class ResponseApplyPatchTool(StackModel):
    """Changes to files on the caller's side.

    Source: responses.yaml#/components/schemas/ResponseApplyPatchTool
    """

    type: Literal["apply_patch"] = "apply_patch"
    """Tag of this kind."""


ResponseToolChoiceMode = TypeAliasType("ResponseToolChoiceMode", Literal["none", "auto", "required"])
"""
The model calls no tools, decides for itself, or must call one.

Source: responses.yaml#/components/schemas/ResponseToolChoiceMode
"""


ResponseAllowedToolsMode = TypeAliasType("ResponseAllowedToolsMode", Literal["auto", "required"])
"""
The model decides for itself, or must call one of them.

Source: responses.yaml#/components/schemas/ResponseAllowedToolsMode
"""


class ResponseAllowedTool(StackModel):
    """A tool that remains, named by its type and further properties of that type.

    Source: responses.yaml#/components/schemas/ResponseAllowedTool
    """

    type: StrictStr
    """Type of the tool."""
    name: StrictStr | MISSING = MISSING
    """Name of the function or tool."""
    server_label: StrictStr | MISSING = MISSING
    """Label of the MCP server."""


class ResponseToolChoiceFunction(StackModel):
    """This function.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceFunction
    """

    type: Literal["function"] = "function"
    """Tag of this kind."""
    name: StrictStr
    """Name of the function."""


class ResponseToolChoiceMcp(StackModel):
    """A tool of this MCP server.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceMcp
    """

    type: Literal["mcp"] = "mcp"
    """Tag of this kind."""
    server_label: StrictStr
    """Label of the server."""
    name: StrictStr | None | MISSING = MISSING
    """Name of the tool."""


class ResponseToolChoiceCustom(StackModel):
    """This tool of the caller.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceCustom
    """

    type: Literal["custom"] = "custom"
    """Tag of this kind."""
    name: StrictStr
    """Name of the tool."""


class ResponseToolChoiceFileSearch(StackModel):
    """The search in vector stores.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceFileSearch
    """

    type: Literal["file_search"] = "file_search"
    """Tag of this kind."""


class ResponseToolChoiceWebSearch(StackModel):
    """The search in the web.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearch
    """

    type: Literal["web_search"] = "web_search"
    """Tag of this kind."""


class ResponseToolChoiceWebSearch20250826(StackModel):
    """The search in the web, dated form.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearch20250826
    """

    type: Literal["web_search_2025_08_26"] = "web_search_2025_08_26"
    """Tag of this kind."""


class ResponseToolChoiceWebSearchPreview(StackModel):
    """The search in the web, older form.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearchPreview
    """

    type: Literal["web_search_preview"] = "web_search_preview"
    """Tag of this kind."""


class ResponseToolChoiceWebSearchPreview20250311(StackModel):
    """The search in the web, older dated form.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearchPreview20250311
    """

    type: Literal["web_search_preview_2025_03_11"] = "web_search_preview_2025_03_11"
    """Tag of this kind."""


class ResponseToolChoiceComputer(StackModel):
    """The use of a computer.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceComputer
    """

    type: Literal["computer"] = "computer"
    """Tag of this kind."""


class ResponseToolChoiceComputerUse(StackModel):
    """The use of a computer, second name.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceComputerUse
    """

    type: Literal["computer_use"] = "computer_use"
    """Tag of this kind."""


class ResponseToolChoiceComputerUsePreview(StackModel):
    """The use of a computer, older form.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceComputerUsePreview
    """

    type: Literal["computer_use_preview"] = "computer_use_preview"
    """Tag of this kind."""


class ResponseToolChoiceCodeInterpreter(StackModel):
    """The running of programs.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceCodeInterpreter
    """

    type: Literal["code_interpreter"] = "code_interpreter"
    """Tag of this kind."""


class ResponseToolChoiceImageGeneration(StackModel):
    """The making of images.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceImageGeneration
    """

    type: Literal["image_generation"] = "image_generation"
    """Tag of this kind."""


class ResponseToolChoiceShell(StackModel):
    """The shell.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceShell
    """

    type: Literal["shell"] = "shell"
    """Tag of this kind."""


class ResponseToolChoiceApplyPatch(StackModel):
    """The changes to files.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceApplyPatch
    """

    type: Literal["apply_patch"] = "apply_patch"
    """Tag of this kind."""


class ResponseErrorEvent(StackModel):
    """Something went wrong.

    Source: responses.yaml#/components/schemas/ResponseErrorEvent
    """

    type: Literal["error"] = "error"
    """Tag of this kind."""
    code: StrictStr | None
    """Name of the error."""
    message: StrictStr
    """One sentence for people."""
    param: StrictStr | None
    """Path of the offending value."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseRefusalDeltaEvent(StackModel):
    """More of a refusal.

    Source: responses.yaml#/components/schemas/ResponseRefusalDeltaEvent
    """

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    content_index: StrictInt
    """Place of the part in the item."""
    delta: StrictStr
    """The new characters."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseRefusalDoneEvent(StackModel):
    """A refusal is complete.

    Source: responses.yaml#/components/schemas/ResponseRefusalDoneEvent
    """

    type: Literal["response.refusal.done"] = "response.refusal.done"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    content_index: StrictInt
    """Place of the part in the item."""
    refusal: StrictStr
    """The whole refusal."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseReasoningTextDeltaEvent(StackModel):
    """More of a thought.

    Source: responses.yaml#/components/schemas/ResponseReasoningTextDeltaEvent
    """

    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    content_index: StrictInt
    """Place of the part in the item."""
    delta: StrictStr
    """The new characters."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseReasoningTextDoneEvent(StackModel):
    """A thought is complete.

    Source: responses.yaml#/components/schemas/ResponseReasoningTextDoneEvent
    """

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    content_index: StrictInt
    """Place of the part in the item."""
    text: StrictStr
    """The whole thought."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseReasoningSummaryPartAddedEvent(StackModel):
    """A piece of a summary begins.

    Source: responses.yaml#/components/schemas/ResponseReasoningSummaryPartAddedEvent
    """

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    summary_index: StrictInt
    """Place of the piece in the summary."""
    part: ResponseSummaryText
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseReasoningSummaryPartDoneEvent(StackModel):
    """A piece of a summary is complete.

    Source: responses.yaml#/components/schemas/ResponseReasoningSummaryPartDoneEvent
    """

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    summary_index: StrictInt
    """Place of the piece in the summary."""
    part: ResponseSummaryText
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseReasoningSummaryTextDeltaEvent(StackModel):
    """More of a summary.

    Source: responses.yaml#/components/schemas/ResponseReasoningSummaryTextDeltaEvent
    """

    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    summary_index: StrictInt
    """Place of the piece in the summary."""
    delta: StrictStr
    """The new characters."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseReasoningSummaryTextDoneEvent(StackModel):
    """The text of a summary is complete.

    Source: responses.yaml#/components/schemas/ResponseReasoningSummaryTextDoneEvent
    """

    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    summary_index: StrictInt
    """Place of the piece in the summary."""
    text: StrictStr
    """The whole text."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseFunctionCallArgumentsDeltaEvent(StackModel):
    """More of the arguments of a function.

    Source: responses.yaml#/components/schemas/ResponseFunctionCallArgumentsDeltaEvent
    """

    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    delta: StrictStr
    """The new characters."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseFunctionCallArgumentsDoneEvent(StackModel):
    """The arguments of a function are complete.

    Source: responses.yaml#/components/schemas/ResponseFunctionCallArgumentsDoneEvent
    """

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    arguments: StrictStr
    """All arguments as JSON text."""
    name: StrictStr | MISSING = MISSING
    """Name of the function."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseCustomToolCallInputDeltaEvent(StackModel):
    """More of what a free-text tool is given.

    Source: responses.yaml#/components/schemas/ResponseCustomToolCallInputDeltaEvent
    """

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    delta: StrictStr
    """The new characters."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseCustomToolCallInputDoneEvent(StackModel):
    """What a free-text tool is given is complete.

    Source: responses.yaml#/components/schemas/ResponseCustomToolCallInputDoneEvent
    """

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    input: StrictStr
    """The whole text."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseFileSearchCallInProgressEvent(StackModel):
    """A search in vector stores begins.

    Source: responses.yaml#/components/schemas/ResponseFileSearchCallInProgressEvent
    """

    type: Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseFileSearchCallSearchingEvent(StackModel):
    """The search in vector stores is under way.

    Source: responses.yaml#/components/schemas/ResponseFileSearchCallSearchingEvent
    """

    type: Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseFileSearchCallCompletedEvent(StackModel):
    """A search in vector stores is done.

    Source: responses.yaml#/components/schemas/ResponseFileSearchCallCompletedEvent
    """

    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseWebSearchCallInProgressEvent(StackModel):
    """A search in the web begins.

    Source: responses.yaml#/components/schemas/ResponseWebSearchCallInProgressEvent
    """

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseWebSearchCallSearchingEvent(StackModel):
    """The search in the web is under way.

    Source: responses.yaml#/components/schemas/ResponseWebSearchCallSearchingEvent
    """

    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseWebSearchCallCompletedEvent(StackModel):
    """A search in the web is done.

    Source: responses.yaml#/components/schemas/ResponseWebSearchCallCompletedEvent
    """

    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseCodeInterpreterCallInProgressEvent(StackModel):
    """A program begins.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallInProgressEvent
    """

    type: Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseCodeInterpreterCallInterpretingEvent(StackModel):
    """A program runs.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallInterpretingEvent
    """

    type: Literal["response.code_interpreter_call.interpreting"] = (
        "response.code_interpreter_call.interpreting"
    )
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseCodeInterpreterCallCompletedEvent(StackModel):
    """A program is done.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallCompletedEvent
    """

    type: Literal["response.code_interpreter_call.completed"] = "response.code_interpreter_call.completed"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseCodeInterpreterCallCodeDeltaEvent(StackModel):
    """More of a program.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallCodeDeltaEvent
    """

    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    delta: StrictStr
    """The new characters."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseCodeInterpreterCallCodeDoneEvent(StackModel):
    """A program is complete.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallCodeDoneEvent
    """

    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    code: StrictStr
    """The whole program."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseImageGenerationCallInProgressEvent(StackModel):
    """An image begins.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationCallInProgressEvent
    """

    type: Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseImageGenerationCallGeneratingEvent(StackModel):
    """An image is being made.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationCallGeneratingEvent
    """

    type: Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseImageGenerationCallCompletedEvent(StackModel):
    """An image is done.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationCallCompletedEvent
    """

    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseImageGenerationCallPartialImageEvent(StackModel):
    """An image as far as it is.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationCallPartialImageEvent
    """

    type: Literal["response.image_generation_call.partial_image"] = (
        "response.image_generation_call.partial_image"
    )
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    partial_image_index: StrictInt
    """Number of the unfinished image."""
    partial_image_b64: StrictStr
    """The image in base64."""
    size: StrictStr | MISSING = MISSING
    """Width and height."""
    quality: StrictStr | MISSING = MISSING
    """Quality of the image."""
    background: StrictStr | MISSING = MISSING
    """Background of the image."""
    output_format: StrictStr | MISSING = MISSING
    """Format of the image."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseMcpListToolsInProgressEvent(StackModel):
    """The tools of an MCP server are being listed.

    Source: responses.yaml#/components/schemas/ResponseMcpListToolsInProgressEvent
    """

    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseMcpListToolsCompletedEvent(StackModel):
    """The tools of an MCP server are listed.

    Source: responses.yaml#/components/schemas/ResponseMcpListToolsCompletedEvent
    """

    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseMcpListToolsFailedEvent(StackModel):
    """The tools of an MCP server could not be listed.

    Source: responses.yaml#/components/schemas/ResponseMcpListToolsFailedEvent
    """

    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseMcpCallInProgressEvent(StackModel):
    """A call of an MCP server begins.

    Source: responses.yaml#/components/schemas/ResponseMcpCallInProgressEvent
    """

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseMcpCallCompletedEvent(StackModel):
    """A call of an MCP server is done.

    Source: responses.yaml#/components/schemas/ResponseMcpCallCompletedEvent
    """

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseMcpCallFailedEvent(StackModel):
    """A call of an MCP server failed.

    Source: responses.yaml#/components/schemas/ResponseMcpCallFailedEvent
    """

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseMcpCallArgumentsDeltaEvent(StackModel):
    """More of the arguments of an MCP tool.

    Source: responses.yaml#/components/schemas/ResponseMcpCallArgumentsDeltaEvent
    """

    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    delta: StrictStr
    """The new characters."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseMcpCallArgumentsDoneEvent(StackModel):
    """The arguments of an MCP tool are complete.

    Source: responses.yaml#/components/schemas/ResponseMcpCallArgumentsDoneEvent
    """

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    arguments: StrictStr
    """All arguments as JSON text."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseShellCallCommandAddedEvent(StackModel):
    """A command for a shell begins.

    Source: responses.yaml#/components/schemas/ResponseShellCallCommandAddedEvent
    """

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    """Tag of this kind."""
    output_index: StrictInt
    """Place of the item in the output."""
    command_index: StrictInt
    """Place of the command in the call."""
    command: StrictStr
    """The command so far."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseShellCallCommandDeltaEvent(StackModel):
    """More of a command for a shell.

    Source: responses.yaml#/components/schemas/ResponseShellCallCommandDeltaEvent
    """

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    """Tag of this kind."""
    output_index: StrictInt
    """Place of the item in the output."""
    command_index: StrictInt
    """Place of the command in the call."""
    delta: StrictStr
    """The new characters."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseShellCallCommandDoneEvent(StackModel):
    """A command for a shell is complete.

    Source: responses.yaml#/components/schemas/ResponseShellCallCommandDoneEvent
    """

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    """Tag of this kind."""
    output_index: StrictInt
    """Place of the item in the output."""
    command_index: StrictInt
    """Place of the command in the call."""
    command: StrictStr
    """The whole command."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseCompactionCompactingEvent(StackModel):
    """The context is being shortened.

    Source: responses.yaml#/components/schemas/ResponseCompactionCompactingEvent
    """

    type: Literal["response.compaction.compacting"] = "response.compaction.compacting"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseAudioDeltaEvent(StackModel):
    """More of a sound.

    Source: responses.yaml#/components/schemas/ResponseAudioDeltaEvent
    """

    type: Literal["response.audio.delta"] = "response.audio.delta"
    """Tag of this kind."""
    delta: StrictStr
    """The new bytes in base64."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseAudioDoneEvent(StackModel):
    """A sound is complete.

    Source: responses.yaml#/components/schemas/ResponseAudioDoneEvent
    """

    type: Literal["response.audio.done"] = "response.audio.done"
    """Tag of this kind."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseAudioTranscriptDeltaEvent(StackModel):
    """More of what a sound says.

    Source: responses.yaml#/components/schemas/ResponseAudioTranscriptDeltaEvent
    """

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    """Tag of this kind."""
    delta: StrictStr
    """The new characters."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseAudioTranscriptDoneEvent(StackModel):
    """What a sound says is complete.

    Source: responses.yaml#/components/schemas/ResponseAudioTranscriptDoneEvent
    """

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    """Tag of this kind."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseShellOutputDelta(StackModel):
    """New characters of what a command put out.

    Source: responses.yaml#/components/schemas/ResponseShellOutputDelta
    """

    stdout: StrictStr | MISSING = MISSING
    """Of its output."""
    stderr: StrictStr | MISSING = MISSING
    """Of its error output."""


class ResponseIncompleteDetails(StackModel):
    """Why a response is incomplete.

    Source: responses.yaml#/components/schemas/ResponseIncompleteDetails
    """

    reason: ResponseIncompleteReason


class ResponseUsage(StackModel):
    """Tokens that a response used.

    Source: responses.yaml#/components/schemas/ResponseUsage
    """

    input_tokens: StrictInt
    """Tokens read."""
    input_tokens_details: ResponseInputTokensDetails
    output_tokens: StrictInt
    """Tokens generated."""
    output_tokens_details: ResponseOutputTokensDetails
    total_tokens: StrictInt
    """Both together."""


ResponseConversationReference = TypeAliasType(
    "ResponseConversationReference", StrictStr | ResponseConversation
)
"""
A conversation, by identifier or as an object.

Source: responses.yaml#/components/schemas/ResponseConversationReference
"""


ResponseGuardrail = TypeAliasType("ResponseGuardrail", StrictStr | ResponseGuardrailSpec)
"""
A shield, by identifier or as an object.

Source: responses.yaml#/components/schemas/ResponseGuardrail
"""


class ResponseReasoning(StackModel):
    """How a model thinks before it answers.

    Source: responses.yaml#/components/schemas/ResponseReasoning
    """

    effort: ResponseReasoningEffort | None | MISSING = MISSING
    """How much to think."""
    summary: ResponseReasoningSummaryDetail | None | MISSING = MISSING
    """How long a summary of the thoughts to give."""
    generate_summary: ResponseReasoningSummaryDetail | None | MISSING = MISSING
    """Older name of `summary`."""
    context: ResponseReasoningContext | None | MISSING = MISSING
    """Which earlier thoughts stay in the context."""
    mode: StrictStr | None | MISSING = MISSING
    """Way of thinking, such as `standard`."""


ResponseTextFormat = TypeAliasType(
    "ResponseTextFormat",
    Annotated[
        ResponseTextFormatText | ResponseTextFormatJsonSchema | ResponseTextFormatJsonObject,
        Field(discriminator="type"),
    ],
)
"""
A form that the text must have.

Source: responses.yaml#/components/schemas/ResponseTextFormat
"""


class ResponseInputImage(StackModel):
    """An image for the model; give its address or its file.

    Source: responses.yaml#/components/schemas/ResponseInputImage
    """

    type: Literal["input_image"] = "input_image"
    """Tag of this kind."""
    image_url: StrictStr | None | MISSING = MISSING
    """Address of the image, or the image itself as `data:`."""
    file_id: StrictStr | None | MISSING = MISSING
    """File that holds the image."""
    detail: ResponseImageDetail | None | MISSING = MISSING
    """How closely to look. Default `auto`."""


class ResponseInputFile(StackModel):
    """A file for the model; give its address, its identifier or its content.

    Source: responses.yaml#/components/schemas/ResponseInputFile
    """

    type: Literal["input_file"] = "input_file"
    """Tag of this kind."""
    file_id: StrictStr | None | MISSING = MISSING
    """Identifier of the file."""
    file_url: StrictStr | None | MISSING = MISSING
    """Address of the file."""
    file_data: StrictStr | None | MISSING = MISSING
    """Content of the file in base64, or as `data:`."""
    filename: StrictStr | None | MISSING = MISSING
    """Name of the file."""
    detail: ResponseFileDetail | None | MISSING = MISSING
    """How closely to look at its pages. Default `auto`."""


class ResponseInputAudioData(StackModel):
    """Sound in place.

    Source: responses.yaml#/components/schemas/ResponseInputAudioData
    """

    data: StrictStr
    """The sound in base64."""
    format: ResponseInputAudioFormat


ResponseAnnotation = TypeAliasType(
    "ResponseAnnotation",
    Annotated[
        ResponseFileCitation | ResponseUrlCitation | ResponseContainerFileCitation | ResponseFilePath,
        Field(discriminator="type"),
    ],
)
"""
A source of a text.

Source: responses.yaml#/components/schemas/ResponseAnnotation
"""


class ResponseLogProb(StackModel):
    """Log probability of a token, with its alternatives.

    Source: responses.yaml#/components/schemas/ResponseLogProb
    """

    token: StrictStr
    """The token."""
    logprob: StrictFloat
    """Its log probability."""
    bytes: list[StrictInt] | None | MISSING = MISSING
    """Its bytes."""
    top_logprobs: list[ResponseTopLogProb] | MISSING = MISSING
    """The likeliest tokens in its place."""


class ResponseReasoningItem(StackModel):
    """What the model thought.

    Source: responses.yaml#/components/schemas/ResponseReasoningItem
    """

    type: Literal["reasoning"] = "reasoning"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the item."""
    summary: list[ResponseSummaryText]
    """The thoughts in short."""
    content: list[ResponseReasoningText] | None | MISSING = MISSING
    """The thoughts themselves, where the model shows them."""
    encrypted_content: StrictStr | None | MISSING = MISSING
    """The thoughts encrypted, to be given back with the next input."""
    status: ResponseItemStatus | None | MISSING = MISSING
    """How far the item is."""


class ResponseFileSearchCall(StackModel):
    """A search in vector stores.

    Source: responses.yaml#/components/schemas/ResponseFileSearchCall
    """

    type: Literal["file_search_call"] = "file_search_call"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the item."""
    queries: list[StrictStr]
    """What was searched for."""
    status: ResponseSearchStatus
    results: list[ResponseFileSearchResult] | None | MISSING = MISSING
    """What was found, where it was asked for."""


class ResponseWebSearchQuery(StackModel):
    """A question to a search engine.

    Source: responses.yaml#/components/schemas/ResponseWebSearchQuery
    """

    type: Literal["search"] = "search"
    """Tag of this kind."""
    query: StrictStr | None | MISSING = MISSING
    """The question."""
    queries: list[StrictStr] | None | MISSING = MISSING
    """The questions, where there are several."""
    sources: list[ResponseWebSearchSource] | None | MISSING = MISSING
    """Pages that were found, where they were asked for."""


ResponseCodeInterpreterOutput = TypeAliasType(
    "ResponseCodeInterpreterOutput",
    Annotated[
        ResponseCodeInterpreterLogs | ResponseCodeInterpreterImage,
        Field(discriminator="type"),
    ],
)
"""
Something that a program put out.

Source: responses.yaml#/components/schemas/ResponseCodeInterpreterOutput
"""


class ResponseImageGenerationCall(StackModel):
    """An image that the model made.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationCall
    """

    type: Literal["image_generation_call"] = "image_generation_call"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the item."""
    status: ResponseImageGenerationStatus
    result: StrictStr | None
    """The image in base64; null until it is there."""
    revised_prompt: StrictStr | None | MISSING = MISSING
    """The description that the image was made from."""
    action: ResponseImageAction | None | MISSING = MISSING
    """Whether it was made anew or from another."""
    size: StrictStr | None | MISSING = MISSING
    """Width and height, such as `1024x1024`."""
    quality: ResponseImageQuality | None | MISSING = MISSING
    """Quality of the image."""
    background: ResponseImageBackground | None | MISSING = MISSING
    """Background of the image."""
    output_format: ResponseImageFormat | None | MISSING = MISSING
    """Format of the image."""


class ComputerClick(StackModel):
    """Press a mouse button.

    Source: responses.yaml#/components/schemas/ComputerClick
    """

    type: Literal["click"] = "click"
    """Tag of this kind."""
    button: ComputerButton
    x: StrictInt
    """Distance from the left in pixels."""
    y: StrictInt
    """Distance from the top in pixels."""
    keys: list[StrictStr] | None | MISSING = MISSING
    """Keys held meanwhile."""


class ComputerDrag(StackModel):
    """Draw the mouse along a path.

    Source: responses.yaml#/components/schemas/ComputerDrag
    """

    type: Literal["drag"] = "drag"
    """Tag of this kind."""
    path: list[ComputerPoint]
    """The path."""
    keys: list[StrictStr] | None | MISSING = MISSING
    """Keys held meanwhile."""


class ResponseComputerCallOutput(StackModel):
    """The screen after a step.

    Source: responses.yaml#/components/schemas/ResponseComputerCallOutput
    """

    type: Literal["computer_call_output"] = "computer_call_output"
    """Tag of this kind."""
    call_id: StrictStr
    """The call that this answers."""
    output: ResponseComputerScreenshot
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the item."""
    acknowledged_safety_checks: list[ResponseSafetyCheck] | None | MISSING = MISSING
    """Doubts that the caller acknowledged."""
    status: ResponseComputerOutputStatus | None | MISSING = MISSING
    """How far the item is."""


class ResponseLocalShellCall(StackModel):
    """A command to run on the caller's computer.

    Source: responses.yaml#/components/schemas/ResponseLocalShellCall
    """

    type: Literal["local_shell_call"] = "local_shell_call"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the item."""
    call_id: StrictStr
    """Identifier of the call."""
    action: ResponseLocalShellAction
    status: ResponseItemStatus


ResponseShellEnvironment = TypeAliasType(
    "ResponseShellEnvironment",
    Annotated[ResponseShellLocal | ResponseShellContainer, Field(discriminator="type")],
)
"""
Where shell commands run.

Source: responses.yaml#/components/schemas/ResponseShellEnvironment
"""


ResponseShellOutcome = TypeAliasType(
    "ResponseShellOutcome",
    Annotated[ResponseShellExit | ResponseShellTimeout, Field(discriminator="type")],
)
"""
How a command ended.

Source: responses.yaml#/components/schemas/ResponseShellOutcome
"""


ResponsePatchOperation = TypeAliasType(
    "ResponsePatchOperation",
    Annotated[
        ResponsePatchCreateFile | ResponsePatchUpdateFile | ResponsePatchDeleteFile,
        Field(discriminator="type"),
    ],
)
"""
One change to a file.

Source: responses.yaml#/components/schemas/ResponsePatchOperation
"""


class ResponseApplyPatchCallOutput(StackModel):
    """What became of a change to a file.

    Source: responses.yaml#/components/schemas/ResponseApplyPatchCallOutput
    """

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Tag of this kind."""
    call_id: StrictStr
    """The call that this answers."""
    status: ResponsePatchOutputStatus
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the item."""
    output: StrictStr | None | MISSING = MISSING
    """What the caller has to say about it."""


class ResponseMcpListTools(StackModel):
    """The tools that an MCP server offers.

    Source: responses.yaml#/components/schemas/ResponseMcpListTools
    """

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the item."""
    server_label: StrictStr
    """Label of the server."""
    tools: list[ResponseMcpTool]
    """The tools."""
    error: StrictStr | None | MISSING = MISSING
    """Why they could not be listed."""


ResponseMcpErrorDetail = TypeAliasType(
    "ResponseMcpErrorDetail",
    Annotated[
        ResponseMcpProtocolError | ResponseMcpToolError | ResponseMcpHttpError,
        Field(discriminator="type"),
    ],
)
"""
Why a call of an MCP server failed.

Source: responses.yaml#/components/schemas/ResponseMcpErrorDetail
"""


class ResponseRankingOptions(StackModel):
    """How passages are ranked.

    Source: responses.yaml#/components/schemas/ResponseRankingOptions
    """

    ranker: StrictStr | None | MISSING = MISSING
    """Name of the ranker. Default `auto`."""
    score_threshold: Annotated[StrictFloat | None | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """Least score that a passage must have. Default 0."""
    hybrid_search: ResponseHybridWeights | None | MISSING = MISSING
    """How meaning and words are weighed."""


class ResponseWebSearchTool(StackModel):
    """Search in the web.

    Source: responses.yaml#/components/schemas/ResponseWebSearchTool
    """

    type: Literal["web_search"] = "web_search"
    """Tag of this kind."""
    search_context_size: ResponseSearchContextSize | None | MISSING = MISSING
    """How much of the results goes into the context. Default `medium`."""
    filters: ResponseWebSearchFilters | None | MISSING = MISSING
    """Which pages to look at."""
    user_location: ResponseUserLocation | None | MISSING = MISSING
    """About where the user is."""
    external_web_access: StrictBool | None | MISSING = MISSING
    """Whether pages are fetched live."""


class ResponseWebSearchTool20250826(StackModel):
    """Search in the web, dated form.

    Source: responses.yaml#/components/schemas/ResponseWebSearchTool20250826
    """

    type: Literal["web_search_2025_08_26"] = "web_search_2025_08_26"
    """Tag of this kind."""
    search_context_size: ResponseSearchContextSize | None | MISSING = MISSING
    """How much of the results goes into the context. Default `medium`."""
    filters: ResponseWebSearchFilters | None | MISSING = MISSING
    """Which pages to look at."""
    user_location: ResponseUserLocation | None | MISSING = MISSING
    """About where the user is."""
    external_web_access: StrictBool | None | MISSING = MISSING
    """Whether pages are fetched live."""


class ResponseWebSearchPreviewTool(StackModel):
    """Search in the web, older form.

    Source: responses.yaml#/components/schemas/ResponseWebSearchPreviewTool
    """

    type: Literal["web_search_preview"] = "web_search_preview"
    """Tag of this kind."""
    search_context_size: ResponseSearchContextSize | None | MISSING = MISSING
    """How much of the results goes into the context. Default `medium`."""
    search_content_types: list[ResponseSearchContentType] | None | MISSING = MISSING
    """Kinds of results."""
    user_location: ResponseUserLocation | None | MISSING = MISSING
    """About where the user is."""


class ResponseWebSearchPreviewTool20250311(StackModel):
    """Search in the web, older dated form.

    Source: responses.yaml#/components/schemas/ResponseWebSearchPreviewTool20250311
    """

    type: Literal["web_search_preview_2025_03_11"] = "web_search_preview_2025_03_11"
    """Tag of this kind."""
    search_context_size: ResponseSearchContextSize | None | MISSING = MISSING
    """How much of the results goes into the context. Default `medium`."""
    search_content_types: list[ResponseSearchContentType] | None | MISSING = MISSING
    """Kinds of results."""
    user_location: ResponseUserLocation | None | MISSING = MISSING
    """About where the user is."""


class ResponseComputerUsePreviewTool(StackModel):
    """Use of a computer, older form.

    Source: responses.yaml#/components/schemas/ResponseComputerUsePreviewTool
    """

    type: Literal["computer_use_preview"] = "computer_use_preview"
    """Tag of this kind."""
    display_width: Annotated[StrictInt, Field(ge=1)]
    """Width of the screen in pixels."""
    display_height: Annotated[StrictInt, Field(ge=1)]
    """Height of the screen in pixels."""
    environment: ResponseComputerEnvironment


ResponseMcpAllowedTools = TypeAliasType("ResponseMcpAllowedTools", list[StrictStr] | ResponseMcpToolFilter)
"""
Tools by name, or a filter.

Source: responses.yaml#/components/schemas/ResponseMcpAllowedTools
"""


class ResponseCodeContainerAuto(StackModel):
    """A container to be made.

    Source: responses.yaml#/components/schemas/ResponseCodeContainerAuto
    """

    type: Literal["auto"] = "auto"
    """Tag of this kind."""
    file_ids: list[StrictStr] | None | MISSING = MISSING
    """Files that programs can read."""
    memory_limit: ResponseContainerMemory | None | MISSING = MISSING
    """Most memory that it may use. Default `1g`."""


class ResponseImageGenerationTool(StackModel):
    """Images that the model makes.

    Source: responses.yaml#/components/schemas/ResponseImageGenerationTool
    """

    type: Literal["image_generation"] = "image_generation"
    """Tag of this kind."""
    model: StrictStr | None | MISSING = MISSING
    """Model that makes them."""
    action: ResponseImageAction | None | MISSING = MISSING
    """Whether to make an image anew or from another. Default `auto`."""
    size: StrictStr | None | MISSING = MISSING
    """Width and height, such as `1024x1024`, or `auto`."""
    quality: ResponseImageQuality | None | MISSING = MISSING
    """Quality of the image. Default `auto`."""
    background: ResponseImageBackground | None | MISSING = MISSING
    """Background of the image. Default `auto`."""
    output_format: ResponseImageFormat | None | MISSING = MISSING
    """Format of the image. Default `png`."""
    output_compression: Annotated[StrictInt | None | MISSING, Field(ge=0, le=100)] = MISSING
    """Quality of compression in percent. Default 100."""
    input_fidelity: ResponseImageFidelity | None | MISSING = MISSING
    """How closely to keep to the image given."""
    input_image_mask: ResponseImageMask | None | MISSING = MISSING
    """Where the image given may change."""
    moderation: StrictStr | None | MISSING = MISSING
    """How strictly images are judged, such as `auto` or `low`."""
    partial_images: Annotated[StrictInt | None | MISSING, Field(ge=0, le=3)] = MISSING
    """How many unfinished images to stream. Default 0."""


ResponseShellToolEnvironment = TypeAliasType(
    "ResponseShellToolEnvironment",
    Annotated[
        ResponseShellLocal | ResponseShellContainer | ResponseShellContainerAuto,
        Field(discriminator="type"),
    ],
)
"""
Where the commands of a shell run.

Source: responses.yaml#/components/schemas/ResponseShellToolEnvironment
"""


class ResponseCustomToolGrammar(StackModel):
    """Text of a grammar.

    Source: responses.yaml#/components/schemas/ResponseCustomToolGrammar
    """

    type: Literal["grammar"] = "grammar"
    """Tag of this kind."""
    syntax: ResponseGrammarSyntax
    definition: StrictStr
    """The grammar."""


class ResponseToolChoiceAllowed(StackModel):
    """Only some of the tools.

    Source: responses.yaml#/components/schemas/ResponseToolChoiceAllowed
    """

    type: Literal["allowed_tools"] = "allowed_tools"
    """Tag of this kind."""
    mode: ResponseAllowedToolsMode | MISSING = MISSING
    tools: list[ResponseAllowedTool]
    """The tools that remain."""


class ResponseTextDeltaEvent(StackModel):
    """More of a text.

    Source: responses.yaml#/components/schemas/ResponseTextDeltaEvent
    """

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    content_index: StrictInt
    """Place of the part in the item."""
    delta: StrictStr
    """The new characters."""
    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; empty where they were not asked for."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseTextDoneEvent(StackModel):
    """A text is complete.

    Source: responses.yaml#/components/schemas/ResponseTextDoneEvent
    """

    type: Literal["response.output_text.done"] = "response.output_text.done"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    content_index: StrictInt
    """Place of the part in the item."""
    text: StrictStr
    """The whole text."""
    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; empty where they were not asked for."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseTextAnnotationAddedEvent(StackModel):
    """A text gets a source.

    Source: responses.yaml#/components/schemas/ResponseTextAnnotationAddedEvent
    """

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    content_index: StrictInt
    """Place of the part in the item."""
    annotation_index: StrictInt
    """Place of the source in the list."""
    annotation: ResponseAnnotation
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseShellCallOutputContentDeltaEvent(StackModel):
    """More of what a command put out.

    Source: responses.yaml#/components/schemas/ResponseShellCallOutputContentDeltaEvent
    """

    type: Literal["response.shell_call_output_content.delta"] = "response.shell_call_output_content.delta"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    command_index: StrictInt
    """Place of the command in the call."""
    delta: ResponseShellOutputDelta
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseText(StackModel):
    """The shape of the text that a model answers.

    Source: responses.yaml#/components/schemas/ResponseText
    """

    format: ResponseTextFormat | None | MISSING = MISSING
    """The form of the text. Default is plain text."""
    verbosity: ResponseVerbosity | None | MISSING = MISSING
    """How long the answer is to be."""


ResponseInputContent = TypeAliasType(
    "ResponseInputContent",
    Annotated[
        ResponseInputText | ResponseInputImage | ResponseInputFile,
        Field(discriminator="type"),
    ],
)
"""
One piece of content for the model.

Source: responses.yaml#/components/schemas/ResponseInputContent
"""


class ResponseInputAudio(StackModel):
    """Sound for the model.

    Source: responses.yaml#/components/schemas/ResponseInputAudio
    """

    type: Literal["input_audio"] = "input_audio"
    """Tag of this kind."""
    input_audio: ResponseInputAudioData


class ResponseOutputText(StackModel):
    """Text of the model.

    Source: responses.yaml#/components/schemas/ResponseOutputText
    """

    type: Literal["output_text"] = "output_text"
    """Tag of this kind."""
    text: StrictStr
    """The text."""
    annotations: list[ResponseAnnotation]
    """Sources of the text."""
    logprobs: list[ResponseLogProb] | None | MISSING = MISSING
    """Log probabilities of the tokens, where they were asked for."""


class ResponseOutputTextPart(StackModel):
    """Text of the model, given back as a part of a message.

    Source: responses.yaml#/components/schemas/ResponseOutputTextPart
    """

    type: Literal["output_text"] = "output_text"
    """Tag of this kind."""
    text: StrictStr
    """The text."""
    annotations: list[ResponseAnnotation] | None | MISSING = MISSING
    """Sources of the text."""
    logprobs: list[ResponseLogProb] | None | MISSING = MISSING
    """Log probabilities of the tokens."""


ResponseToolOutput = TypeAliasType("ResponseToolOutput", StrictStr | list[ResponseInputContent])
"""
The result of a tool, as text or as pieces of content.

Source: responses.yaml#/components/schemas/ResponseToolOutput
"""


class ResponseCustomToolCallOutput(StackModel):
    """What a free-text tool returned.

    Source: responses.yaml#/components/schemas/ResponseCustomToolCallOutput
    """

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Tag of this kind."""
    call_id: StrictStr
    """The call that this answers."""
    output: ResponseToolOutput
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the item."""
    status: ResponseItemStatus | None | MISSING = MISSING
    """How far the item is."""


ResponseWebSearchAction = TypeAliasType(
    "ResponseWebSearchAction",
    Annotated[
        ResponseWebSearchQuery | ResponseWebSearchOpenPage | ResponseWebSearchFind,
        Field(discriminator="type"),
    ],
)
"""
A step in the web.

Source: responses.yaml#/components/schemas/ResponseWebSearchAction
"""


class ResponseCodeInterpreterCall(StackModel):
    """A program that the model ran.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCall
    """

    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the item."""
    container_id: StrictStr
    """Container that it ran in."""
    status: ResponseCodeInterpreterStatus
    code: StrictStr | None | MISSING = MISSING
    """The program."""
    outputs: list[ResponseCodeInterpreterOutput] | None | MISSING = MISSING
    """What it printed and drew, where it was asked for."""


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
        | ComputerWait,
        Field(discriminator="type"),
    ],
)
"""
One step on a screen.

Source: responses.yaml#/components/schemas/ResponseComputerAction
"""


class ResponseShellCall(StackModel):
    """Commands to run in a shell.

    Source: responses.yaml#/components/schemas/ResponseShellCall
    """

    type: Literal["shell_call"] = "shell_call"
    """Tag of this kind."""
    call_id: StrictStr
    """Identifier of the call, named by its result."""
    action: ResponseShellAction
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the item."""
    environment: ResponseShellEnvironment | None | MISSING = MISSING
    """Where they run."""
    status: ResponseItemStatus | None | MISSING = MISSING
    """How far the item is."""


class ResponseShellOutput(StackModel):
    """What one command put out.

    Source: responses.yaml#/components/schemas/ResponseShellOutput
    """

    stdout: StrictStr
    """Its output."""
    stderr: StrictStr
    """Its error output."""
    outcome: ResponseShellOutcome


class ResponseApplyPatchCall(StackModel):
    """A change to a file on the caller's side.

    Source: responses.yaml#/components/schemas/ResponseApplyPatchCall
    """

    type: Literal["apply_patch_call"] = "apply_patch_call"
    """Tag of this kind."""
    call_id: StrictStr
    """Identifier of the call, named by its result."""
    operation: ResponsePatchOperation
    status: ResponsePatchCallStatus
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the item."""


ResponseMcpError = TypeAliasType("ResponseMcpError", StrictStr | ResponseMcpErrorDetail)
"""
Why a call of an MCP server failed, as text or in detail.

Source: responses.yaml#/components/schemas/ResponseMcpError
"""


class ResponseFileSearchTool(StackModel):
    """Search in vector stores.

    Source: responses.yaml#/components/schemas/ResponseFileSearchTool
    """

    type: Literal["file_search"] = "file_search"
    """Tag of this kind."""
    vector_store_ids: list[StrictStr]
    """The stores to search."""
    filters: dict[str, Any] | None | MISSING = MISSING
    """Which files to look at: a comparison of `key`, `type` and `value`, or `and` or `or` of several as `type` and `filters`."""
    max_num_results: Annotated[StrictInt | None | MISSING, Field(ge=1, le=50)] = MISSING
    """How many passages to find at most. Default 10."""
    ranking_options: ResponseRankingOptions | None | MISSING = MISSING
    """How passages are ranked."""


class ResponseMcpApprovalFilter(StackModel):
    """Which calls wait for approval, and which do not.

    Source: responses.yaml#/components/schemas/ResponseMcpApprovalFilter
    """

    always: ResponseMcpAllowedTools | None | MISSING = MISSING
    """Tools whose calls wait."""
    never: ResponseMcpAllowedTools | None | MISSING = MISSING
    """Tools whose calls do not."""


ResponseCodeContainer = TypeAliasType("ResponseCodeContainer", StrictStr | ResponseCodeContainerAuto)
"""
A container by identifier, or one to be made.

Source: responses.yaml#/components/schemas/ResponseCodeContainer
"""


class ResponseShellTool(StackModel):
    """Commands in a shell.

    Source: responses.yaml#/components/schemas/ResponseShellTool
    """

    type: Literal["shell"] = "shell"
    """Tag of this kind."""
    environment: ResponseShellToolEnvironment | None | MISSING = MISSING
    """Where they run. Default is the caller's computer."""


ResponseCustomToolFormat = TypeAliasType(
    "ResponseCustomToolFormat",
    Annotated[ResponseCustomToolText | ResponseCustomToolGrammar, Field(discriminator="type")],
)
"""
Form of the text for a tool.

Source: responses.yaml#/components/schemas/ResponseCustomToolFormat
"""


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
        | ResponseToolChoiceApplyPatch,
        Field(discriminator="type"),
    ],
)
"""
The tool that the model must call, or those that it may.

Source: responses.yaml#/components/schemas/ResponseToolChoiceOption
"""


class ResponseShellCallOutputContentDoneEvent(StackModel):
    """What a command put out is complete.

    Source: responses.yaml#/components/schemas/ResponseShellCallOutputContentDoneEvent
    """

    type: Literal["response.shell_call_output_content.done"] = "response.shell_call_output_content.done"
    """Tag of this kind."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    command_index: StrictInt
    """Place of the command in the call."""
    output: list[ResponseShellOutput]
    """All of it."""
    sequence_number: StrictInt
    """Number of this event within its stream."""


ResponseStreamPart = TypeAliasType(
    "ResponseStreamPart",
    Annotated[
        ResponseOutputText | ResponseRefusal | ResponseReasoningText,
        Field(discriminator="type"),
    ],
)
"""
A part of an item in a stream.

Source: responses.yaml#/components/schemas/ResponseStreamPart
"""


ResponsePromptVariable = TypeAliasType("ResponsePromptVariable", StrictStr | ResponseInputContent)
"""
The value of a variable, as text or as a piece of content.

Source: responses.yaml#/components/schemas/ResponsePromptVariable
"""


ResponseContentPart = TypeAliasType(
    "ResponseContentPart",
    Annotated[
        ResponseInputText
        | ResponseInputImage
        | ResponseInputFile
        | ResponseInputAudio
        | ResponseOutputTextPart
        | ResponseRefusal,
        Field(discriminator="type"),
    ],
)
"""
One part of a message.

Source: responses.yaml#/components/schemas/ResponseContentPart
"""


ResponseOutputContent = TypeAliasType(
    "ResponseOutputContent",
    Annotated[ResponseOutputText | ResponseRefusal, Field(discriminator="type")],
)
"""
One part of a message of the model.

Source: responses.yaml#/components/schemas/ResponseOutputContent
"""


class ResponseFunctionCallOutput(StackModel):
    """What a function returned.

    Source: responses.yaml#/components/schemas/ResponseFunctionCallOutput
    """

    type: Literal["function_call_output"] = "function_call_output"
    """Tag of this kind."""
    call_id: StrictStr
    """The call that this answers."""
    output: ResponseToolOutput
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the item."""
    status: ResponseItemStatus | None | MISSING = MISSING
    """How far the item is."""


class ResponseWebSearchCall(StackModel):
    """A search in the web.

    Source: responses.yaml#/components/schemas/ResponseWebSearchCall
    """

    type: Literal["web_search_call"] = "web_search_call"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the item."""
    status: ResponseSearchStatus
    action: ResponseWebSearchAction | None | MISSING = MISSING
    """What was done."""


class ResponseComputerCall(StackModel):
    """Something to do on a computer's screen.

    Source: responses.yaml#/components/schemas/ResponseComputerCall
    """

    type: Literal["computer_call"] = "computer_call"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the item."""
    call_id: StrictStr
    """Identifier of the call, named by its result."""
    pending_safety_checks: list[ResponseSafetyCheck]
    """Doubts that the caller must acknowledge first."""
    status: ResponseItemStatus
    action: ResponseComputerAction | None | MISSING = MISSING
    """What to do."""
    actions: list[ResponseComputerAction] | None | MISSING = MISSING
    """What to do, where it is several steps."""


class ResponseShellCallOutput(StackModel):
    """What commands in a shell put out.

    Source: responses.yaml#/components/schemas/ResponseShellCallOutput
    """

    type: Literal["shell_call_output"] = "shell_call_output"
    """Tag of this kind."""
    call_id: StrictStr
    """The call that this answers."""
    output: list[ResponseShellOutput]
    """What each command put out."""
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the item."""
    max_output_length: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """Most characters that were kept."""
    status: ResponseItemStatus | None | MISSING = MISSING
    """How far the item is."""


class ResponseMcpCall(StackModel):
    """A call of a tool of an MCP server.

    Source: responses.yaml#/components/schemas/ResponseMcpCall
    """

    type: Literal["mcp_call"] = "mcp_call"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the item."""
    server_label: StrictStr
    """Label of the server."""
    name: StrictStr
    """Name of the tool."""
    arguments: StrictStr
    """Arguments as JSON text."""
    output: StrictStr | None | MISSING = MISSING
    """What the tool returned."""
    error: ResponseMcpError | None | MISSING = MISSING
    """Why the call failed."""
    status: ResponseMcpCallStatus | None | MISSING = MISSING
    """How far the call is."""
    approval_request_id: StrictStr | None | MISSING = MISSING
    """Request for approval that the call waited for."""


ResponseMcpApproval = TypeAliasType(
    "ResponseMcpApproval", ResponseMcpApprovalMode | ResponseMcpApprovalFilter
)
"""
Which calls wait for approval.

Source: responses.yaml#/components/schemas/ResponseMcpApproval
"""


class ResponseCodeInterpreterTool(StackModel):
    """Programs that the model writes and runs.

    Source: responses.yaml#/components/schemas/ResponseCodeInterpreterTool
    """

    type: Literal["code_interpreter"] = "code_interpreter"
    """Tag of this kind."""
    container: ResponseCodeContainer


class ResponseCustomTool(StackModel):
    """A tool of the caller that takes free text.

    Source: responses.yaml#/components/schemas/ResponseCustomTool
    """

    type: Literal["custom"] = "custom"
    """Tag of this kind."""
    name: StrictStr
    """Name of the tool."""
    description: StrictStr | None | MISSING = MISSING
    """What it does and when to use it."""
    format: ResponseCustomToolFormat | None | MISSING = MISSING
    """Form of the text. Default is any text."""


ResponseToolChoice = TypeAliasType("ResponseToolChoice", ResponseToolChoiceMode | ResponseToolChoiceOption)
"""
Whether the model calls tools, and which.

Source: responses.yaml#/components/schemas/ResponseToolChoice
"""


class ResponseContentPartAddedEvent(StackModel):
    """A part of an item begins.

    Source: responses.yaml#/components/schemas/ResponseContentPartAddedEvent
    """

    type: Literal["response.content_part.added"] = "response.content_part.added"
    """Tag of this kind."""
    response_id: StrictStr
    """Identifier of the response."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    content_index: StrictInt
    """Place of the part in the item."""
    part: ResponseStreamPart
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseContentPartDoneEvent(StackModel):
    """A part of an item is complete.

    Source: responses.yaml#/components/schemas/ResponseContentPartDoneEvent
    """

    type: Literal["response.content_part.done"] = "response.content_part.done"
    """Tag of this kind."""
    response_id: StrictStr
    """Identifier of the response."""
    item_id: StrictStr
    """Identifier of the item."""
    output_index: StrictInt
    """Place of the item in the output."""
    content_index: StrictInt
    """Place of the part in the item."""
    part: ResponseStreamPart
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponsePrompt(StackModel):
    """A stored prompt and the values of its variables.

    Source: responses.yaml#/components/schemas/ResponsePrompt
    """

    id: StrictStr
    """Identifier of the prompt."""
    variables: dict[str, ResponsePromptVariable] | None | MISSING = MISSING
    """Values by name of the variable."""
    version: StrictStr | None | MISSING = MISSING
    """Version of the prompt. Default is the prompt's default version."""


class ResponseOutputMessage(StackModel):
    """A message of the model.

    Source: responses.yaml#/components/schemas/ResponseOutputMessage
    """

    type: Literal["message"] = "message"
    """Tag of this kind."""
    id: StrictStr
    """Identifier of the message."""
    role: Literal["assistant"] = "assistant"
    """Who speaks."""
    status: ResponseItemStatus
    content: list[ResponseOutputContent]
    """What the model says."""
    phase: ResponseMessagePhase | None | MISSING = MISSING
    """Whether the message is on the way or final."""


ResponseMessageContent = TypeAliasType("ResponseMessageContent", StrictStr | list[ResponseContentPart])
"""
Text, or a list of parts.

Source: responses.yaml#/components/schemas/ResponseMessageContent
"""


class ResponseMcpServerTool(StackModel):
    """The tools of an MCP server.

    Source: responses.yaml#/components/schemas/ResponseMcpServerTool
    """

    type: Literal["mcp"] = "mcp"
    """Tag of this kind."""
    server_label: StrictStr
    """Label of the server in calls."""
    server_url: StrictStr | None | MISSING = MISSING
    """Address of the server."""
    connector_id: StrictStr | None | MISSING = MISSING
    """Connector that stands for a server."""
    server_description: StrictStr | None | MISSING = MISSING
    """What the server is good for."""
    headers: dict[str, Any] | None | MISSING = MISSING
    """HTTP headers for the server; never answered."""
    authorization: StrictStr | None | MISSING = MISSING
    """OAuth access token for the server; never answered."""
    require_approval: ResponseMcpApproval | None | MISSING = MISSING
    """Which calls wait for approval."""
    allowed_tools: ResponseMcpAllowedTools | None | MISSING = MISSING
    """Which tools may be called. Default all."""


class EasyInputMessage(StackModel):
    """A message in its short form.

    Source: responses.yaml#/components/schemas/EasyInputMessage
    """

    role: ResponseRole
    content: ResponseMessageContent
    type: Literal["message"] | MISSING = MISSING
    """Tag of this kind; it may be left out."""
    phase: ResponseMessagePhase | None | MISSING = MISSING
    """Whether a message of the model is on the way or final."""


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
        | ResponseCompactionItem,
        Field(discriminator="type"),
    ],
)
"""
One thing that the model said or did, or a result given back to it.

Source: responses.yaml#/components/schemas/ResponseOutputItem
"""


class ResponseMessage(StackModel):
    """A message of any role.

    Source: responses.yaml#/components/schemas/ResponseMessage
    """

    type: Literal["message"] = "message"
    """Tag of this kind."""
    role: ResponseRole
    content: ResponseMessageContent
    id: StrictStr | None | MISSING = MISSING
    """Identifier of the message; kept messages have one."""
    status: ResponseItemStatus | None | MISSING = MISSING
    """How far the message is; kept messages have one."""
    phase: ResponseMessagePhase | None | MISSING = MISSING
    """Whether a message of the model is on the way or final."""


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
        | ResponseApplyPatchTool,
        Field(discriminator="type"),
    ],
)
"""
A tool that the model may call.

Source: responses.yaml#/components/schemas/ResponseTool
"""


class ResponseOutputItemAddedEvent(StackModel):
    """An item begins.

    Source: responses.yaml#/components/schemas/ResponseOutputItemAddedEvent
    """

    type: Literal["response.output_item.added"] = "response.output_item.added"
    """Tag of this kind."""
    response_id: StrictStr
    """Identifier of the response."""
    output_index: StrictInt
    """Place of the item in the output."""
    item: ResponseOutputItem
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseOutputItemDoneEvent(StackModel):
    """An item is complete.

    Source: responses.yaml#/components/schemas/ResponseOutputItemDoneEvent
    """

    type: Literal["response.output_item.done"] = "response.output_item.done"
    """Tag of this kind."""
    response_id: StrictStr
    """Identifier of the response."""
    output_index: StrictInt
    """Place of the item in the output."""
    item: ResponseOutputItem
    sequence_number: StrictInt
    """Number of this event within its stream."""


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
        | ResponseItemReference,
        Field(discriminator="type"),
    ],
)
"""
One item of the input.

Source: responses.yaml#/components/schemas/TypedResponseInputItem
"""


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
        | ResponseCompactionItem,
        Field(discriminator="type"),
    ],
)
"""
One item of a context, as it is kept.

Source: responses.yaml#/components/schemas/ResponseItem
"""


class Response(StackModel):
    """What a model answered, and how.

    Source: responses.yaml#/components/schemas/Response
    """

    id: StrictStr
    """Identifier of the response."""
    object: Literal["response"] = "response"
    """Kind of this object."""
    created_at: StrictInt
    """When it was created, in Unix seconds."""
    completed_at: StrictInt | None | MISSING = MISSING
    """When it was completed, in Unix seconds; null before."""
    status: ResponseStatus
    background: StrictBool | None | MISSING = MISSING
    """Whether it runs in the background."""
    error: ResponseError | None
    """Why it failed; null unless it did."""
    incomplete_details: ResponseIncompleteDetails | None
    """Why it is incomplete; null unless it is."""
    model: StrictStr
    """The model that answered."""
    input: list[ResponseItem] | MISSING = MISSING
    """What it answers; a list of responses always carries it, other answers never."""
    output: list[ResponseOutputItem]
    """What the model said and did, in order."""
    instructions: StrictStr | None
    """System message in front of the input."""
    previous_response_id: StrictStr | None | MISSING = MISSING
    """The response that this one continues."""
    conversation: ResponseConversation | None | MISSING = MISSING
    """The conversation that it belongs to."""
    prompt: ResponsePrompt | None | MISSING = MISSING
    """The stored prompt that it was made with."""
    tools: list[ResponseTool]
    """Tools that the model could call."""
    tool_choice: ResponseToolChoice
    parallel_tool_calls: StrictBool
    """Whether the model could ask for several calls at once."""
    max_tool_calls: StrictInt | None | MISSING = MISSING
    """How many calls of built-in tools were allowed."""
    text: ResponseText
    reasoning: ResponseReasoning | None | MISSING = MISSING
    """How the model thought before it answered."""
    max_output_tokens: StrictInt | None | MISSING = MISSING
    """Most tokens that could be generated."""
    temperature: StrictFloat | None
    """The temperature in use."""
    top_p: StrictFloat | None
    """The probability limit in use."""
    frequency_penalty: StrictFloat | None | MISSING = MISSING
    """The frequency penalty in use."""
    presence_penalty: StrictFloat | None | MISSING = MISSING
    """The presence penalty in use."""
    top_logprobs: StrictInt | None | MISSING = MISSING
    """How many alternatives are reported for each token."""
    truncation: ResponseTruncation | None | MISSING = MISSING
    """What happens when the input exceeds the context."""
    usage: ResponseUsage | None | MISSING = MISSING
    """Tokens used; null until the response ends."""
    store: StrictBool
    """Whether the response is kept."""
    metadata: StringMap | None
    """Short texts kept with the response."""
    service_tier: ResponseServiceTier | None | MISSING = MISSING
    """Class of service that was used."""
    prompt_cache_key: StrictStr | None | MISSING = MISSING
    """Group of requests that start alike."""
    prompt_cache_retention: ResponsePromptCacheRetention | None | MISSING = MISSING
    """How long the cached beginning is kept."""
    safety_identifier: StrictStr | None | MISSING = MISSING
    """Stable identifier of the end user."""
    user: StrictStr | None | MISSING = MISSING
    """Older form of `safety_identifier`."""


class ResponseList(StackModel):
    """One page of responses.

    Source: responses.yaml#/components/schemas/ResponseList
    """

    object: Literal["list"] = "list"
    """Kind of this object."""
    data: list[Response]
    """The responses."""
    first_id: StrictStr | None
    """Identifier of the first response of the page; null when the page is empty."""
    last_id: StrictStr | None
    """Identifier of the last response of the page; null when the page is empty."""
    has_more: StrictBool
    """Whether responses follow."""


class CompactedResponse(StackModel):
    """A context made short.

    Source: responses.yaml#/components/schemas/CompactedResponse
    """

    id: StrictStr
    """Identifier of this compaction."""
    object: Literal["response.compaction"] = "response.compaction"
    """Kind of this object."""
    created_at: StrictInt
    """When it was created, in Unix seconds."""
    output: list[ResponseItem]
    """The items to put in front of the next input."""
    usage: ResponseUsage


class ResponseItemList(StackModel):
    """One page of items.

    Source: responses.yaml#/components/schemas/ResponseItemList
    """

    object: Literal["list"] = "list"
    """Kind of this object."""
    data: list[ResponseItem]
    """The items."""
    first_id: StrictStr | None
    """Identifier of the first item of the page; null when the page is empty."""
    last_id: StrictStr | None
    """Identifier of the last item of the page; null when the page is empty."""
    has_more: StrictBool
    """Whether items follow."""


class Conversation(StackModel):
    """A conversation that outlives its responses.

    Source: responses.yaml#/components/schemas/Conversation
    """

    id: StrictStr
    """Identifier of the conversation."""
    object: Literal["conversation"] = "conversation"
    """Kind of this object."""
    created_at: StrictInt
    """When it was created, in Unix seconds."""
    metadata: StringMap | None
    """Short texts kept with the conversation."""
    items: list[ResponseItem] | None | MISSING = MISSING
    """The items, where the answer carries them; a list of items has them all."""


ResponseInputItem = TypeAliasType("ResponseInputItem", TypedResponseInputItem | EasyInputMessage)
"""
One item of the input; a message may leave out its type.

Source: responses.yaml#/components/schemas/ResponseInputItem
"""


class ResponseCreatedEvent(StackModel):
    """The response exists; the first event of a stream.

    Source: responses.yaml#/components/schemas/ResponseCreatedEvent
    """

    type: Literal["response.created"] = "response.created"
    """Tag of this kind."""
    response: Response
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseQueuedEvent(StackModel):
    """The response waits for its turn.

    Source: responses.yaml#/components/schemas/ResponseQueuedEvent
    """

    type: Literal["response.queued"] = "response.queued"
    """Tag of this kind."""
    response: Response
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseInProgressEvent(StackModel):
    """The response is being made.

    Source: responses.yaml#/components/schemas/ResponseInProgressEvent
    """

    type: Literal["response.in_progress"] = "response.in_progress"
    """Tag of this kind."""
    response: Response
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseCompletedEvent(StackModel):
    """The response is complete; the last event of a stream.

    Source: responses.yaml#/components/schemas/ResponseCompletedEvent
    """

    type: Literal["response.completed"] = "response.completed"
    """Tag of this kind."""
    response: Response
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseIncompleteEvent(StackModel):
    """The response ended at a limit; the last event of a stream.

    Source: responses.yaml#/components/schemas/ResponseIncompleteEvent
    """

    type: Literal["response.incomplete"] = "response.incomplete"
    """Tag of this kind."""
    response: Response
    sequence_number: StrictInt
    """Number of this event within its stream."""


class ResponseFailedEvent(StackModel):
    """The response failed; the last event of a stream.

    Source: responses.yaml#/components/schemas/ResponseFailedEvent
    """

    type: Literal["response.failed"] = "response.failed"
    """Tag of this kind."""
    response: Response
    sequence_number: StrictInt
    """Number of this event within its stream."""


class CreateConversationRequest(StackModel):
    """How a conversation starts.

    Source: responses.yaml#/components/schemas/CreateConversationRequest
    """

    items: Annotated[list[ResponseInputItem] | None | MISSING, Field(max_length=20)] = MISSING
    """First items, 20 at most."""
    metadata: StringMap | None | MISSING = MISSING
    """Short texts to keep with the conversation."""


class CreateConversationItemsRequest(StackModel):
    """Items for a conversation.

    Source: responses.yaml#/components/schemas/CreateConversationItemsRequest
    """

    items: Annotated[list[ResponseInputItem], Field(max_length=20)]
    """The items, 20 at most."""


ResponseInput = TypeAliasType("ResponseInput", StrictStr | list[ResponseInputItem])
"""
Text from the user, or a list of items.

Source: responses.yaml#/components/schemas/ResponseInput
"""


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
        | ResponseAudioTranscriptDoneEvent,
        Field(discriminator="type"),
    ],
)
"""
One event of the stream of a response.

Source: responses.yaml#/components/schemas/ResponseStreamEvent
"""


class CreateResponseRequest(StackModel):
    """What the model is to answer, and how.

    Source: responses.yaml#/components/schemas/CreateResponseRequest
    """

    model: StrictStr
    """Identifier of the model."""
    input: ResponseInput | MISSING = MISSING
    """What to answer; left out where the prompt, the conversation or the previous response says it all."""
    instructions: StrictStr | None | MISSING = MISSING
    """System message in front of the input; those of a previous response are not carried over."""
    stream: StrictBool | None = False
    """Whether to answer with events. Default false."""
    stream_options: ResponseStreamOptions | None | MISSING = MISSING
    """Details of the stream."""
    store: StrictBool | None = True
    """Whether to keep the response so that it can be fetched and continued. Default true."""
    background: StrictBool | None = False
    """Whether to answer at once and work on in the background. Default false."""
    previous_response_id: StrictStr | None | MISSING = MISSING
    """The response that this one continues; not together with `conversation`."""
    conversation: ResponseConversationReference | None | MISSING = MISSING
    """The conversation that this response belongs to; its items come first, input and output are added."""
    prompt: ResponsePrompt | None | MISSING = MISSING
    """A stored prompt with values for its variables."""
    tools: list[ResponseTool] | None | MISSING = MISSING
    """Tools that the model may call."""
    tool_choice: ResponseToolChoice | None | MISSING = MISSING
    """Whether the model calls tools, and which."""
    parallel_tool_calls: StrictBool | None = True
    """Whether the model may ask for several calls at once. Default true."""
    max_tool_calls: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """How many calls of built-in tools are made at most."""
    max_infer_iters: Annotated[StrictInt | None, Field(ge=1)] = 10
    """How many times the model is asked at most until the answer stands. Default 10."""
    guardrails: list[ResponseGuardrail] | None | MISSING = MISSING
    """Shields that look at input and output."""
    text: ResponseText | None | MISSING = MISSING
    """The shape of the text."""
    reasoning: ResponseReasoning | None | MISSING = MISSING
    """How the model thinks before it answers."""
    include: list[ResponseInclude] | None | MISSING = MISSING
    """What to add to the output, since it is left out otherwise."""
    max_output_tokens: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """Most tokens to generate, thinking included."""
    temperature: Annotated[StrictFloat | None | MISSING, Field(ge=0.0, le=2.0)] = MISSING
    """Above 1 is more random; below 1 more certain. Default 1."""
    top_p: Annotated[StrictFloat | None | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """Only the likeliest tokens that together reach this probability. Default 1."""
    frequency_penalty: Annotated[StrictFloat | None | MISSING, Field(ge=-2.0, le=2.0)] = MISSING
    """Above 0 makes tokens rarer the more often they came. Default 0."""
    presence_penalty: Annotated[StrictFloat | None | MISSING, Field(ge=-2.0, le=2.0)] = MISSING
    """Above 0 makes tokens rarer once they came. Default 0."""
    top_logprobs: Annotated[StrictInt | None | MISSING, Field(ge=0, le=20)] = MISSING
    """How many alternatives to report for each token."""
    truncation: ResponseTruncation | None | MISSING = MISSING
    """What happens when the input exceeds the context. Default `disabled`."""
    context_management: list[ResponseContextManagement] | None | MISSING = MISSING
    """When to shorten a long context."""
    metadata: StringMap | None | MISSING = MISSING
    """Short texts to keep with the response."""
    service_tier: ResponseServiceTier | None | MISSING = MISSING
    """Class of service; a server may ignore it."""
    prompt_cache_key: Annotated[StrictStr | None | MISSING, Field(max_length=64)] = MISSING
    """Groups requests that start alike, to find their cached beginning."""
    prompt_cache_retention: ResponsePromptCacheRetention | None | MISSING = MISSING
    """How long the cached beginning is kept; a server may ignore it."""
    safety_identifier: Annotated[StrictStr | None | MISSING, Field(max_length=64)] = MISSING
    """Stable identifier of the end user, to trace abuse."""
    user: StrictStr | None | MISSING = MISSING
    """Older form of `safety_identifier` and `prompt_cache_key`."""


class CompactResponseRequest(StackModel):
    """What to shorten.

    Source: responses.yaml#/components/schemas/CompactResponseRequest
    """

    model: StrictStr
    """Identifier of the model."""
    input: ResponseInput | None | MISSING = MISSING
    """The items to shorten."""
    instructions: StrictStr | None | MISSING = MISSING
    """System message in front of the input."""
    previous_response_id: StrictStr | None | MISSING = MISSING
    """The response whose context is shortened."""
    tools: list[ResponseTool] | None | MISSING = MISSING
    """Tools that the model may call."""
    parallel_tool_calls: StrictBool | None | MISSING = MISSING
    """Whether the model may ask for several calls at once."""
    reasoning: ResponseReasoning | None | MISSING = MISSING
    """How the model thinks before it answers."""
    text: ResponseText | None | MISSING = MISSING
    """The shape of the text."""
    prompt_cache_key: Annotated[StrictStr | None | MISSING, Field(max_length=64)] = MISSING
    """Groups requests that start alike."""
    prompt_cache_retention: ResponsePromptCacheRetention | None | MISSING = MISSING
    """How long the cached beginning is kept; a server may ignore it."""
    service_tier: ResponseServiceTier | None | MISSING = MISSING
    """Class of service; a server may ignore it."""
