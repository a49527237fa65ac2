// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * One event of the stream of a response.
 *
 * Source: responses.yaml#/components/schemas/ResponseStreamEvent
 */
public sealed interface ResponseStreamEvent : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseStreamEvent>("type") {
        override fun read(value: String, json: JsonObject): ResponseStreamEvent = when (value) {
            "response.created" -> ResponseCreatedEvent.decode(json)
            "response.queued" -> ResponseQueuedEvent.decode(json)
            "response.in_progress" -> ResponseInProgressEvent.decode(json)
            "response.completed" -> ResponseCompletedEvent.decode(json)
            "response.incomplete" -> ResponseIncompleteEvent.decode(json)
            "response.failed" -> ResponseFailedEvent.decode(json)
            "error" -> ResponseErrorEvent.decode(json)
            "response.output_item.added" -> ResponseOutputItemAddedEvent.decode(json)
            "response.output_item.done" -> ResponseOutputItemDoneEvent.decode(json)
            "response.content_part.added" -> ResponseContentPartAddedEvent.decode(json)
            "response.content_part.done" -> ResponseContentPartDoneEvent.decode(json)
            "response.output_text.delta" -> ResponseTextDeltaEvent.decode(json)
            "response.output_text.done" -> ResponseTextDoneEvent.decode(json)
            "response.output_text.annotation.added" -> ResponseTextAnnotationAddedEvent.decode(json)
            "response.refusal.delta" -> ResponseRefusalDeltaEvent.decode(json)
            "response.refusal.done" -> ResponseRefusalDoneEvent.decode(json)
            "response.reasoning_text.delta" -> ResponseReasoningTextDeltaEvent.decode(json)
            "response.reasoning_text.done" -> ResponseReasoningTextDoneEvent.decode(json)
            "response.reasoning_summary_part.added" -> ResponseReasoningSummaryPartAddedEvent.decode(json)
            "response.reasoning_summary_part.done" -> ResponseReasoningSummaryPartDoneEvent.decode(json)
            "response.reasoning_summary_text.delta" -> ResponseReasoningSummaryTextDeltaEvent.decode(json)
            "response.reasoning_summary_text.done" -> ResponseReasoningSummaryTextDoneEvent.decode(json)
            "response.function_call_arguments.delta" -> ResponseFunctionCallArgumentsDeltaEvent.decode(json)
            "response.function_call_arguments.done" -> ResponseFunctionCallArgumentsDoneEvent.decode(json)
            "response.custom_tool_call_input.delta" -> ResponseCustomToolCallInputDeltaEvent.decode(json)
            "response.custom_tool_call_input.done" -> ResponseCustomToolCallInputDoneEvent.decode(json)
            "response.file_search_call.in_progress" -> ResponseFileSearchCallInProgressEvent.decode(json)
            "response.file_search_call.searching" -> ResponseFileSearchCallSearchingEvent.decode(json)
            "response.file_search_call.completed" -> ResponseFileSearchCallCompletedEvent.decode(json)
            "response.web_search_call.in_progress" -> ResponseWebSearchCallInProgressEvent.decode(json)
            "response.web_search_call.searching" -> ResponseWebSearchCallSearchingEvent.decode(json)
            "response.web_search_call.completed" -> ResponseWebSearchCallCompletedEvent.decode(json)
            "response.code_interpreter_call.in_progress" -> ResponseCodeInterpreterCallInProgressEvent.decode(json)
            "response.code_interpreter_call.interpreting" -> ResponseCodeInterpreterCallInterpretingEvent.decode(json)
            "response.code_interpreter_call.completed" -> ResponseCodeInterpreterCallCompletedEvent.decode(json)
            "response.code_interpreter_call_code.delta" -> ResponseCodeInterpreterCallCodeDeltaEvent.decode(json)
            "response.code_interpreter_call_code.done" -> ResponseCodeInterpreterCallCodeDoneEvent.decode(json)
            "response.image_generation_call.in_progress" -> ResponseImageGenerationCallInProgressEvent.decode(json)
            "response.image_generation_call.generating" -> ResponseImageGenerationCallGeneratingEvent.decode(json)
            "response.image_generation_call.completed" -> ResponseImageGenerationCallCompletedEvent.decode(json)
            "response.image_generation_call.partial_image" -> ResponseImageGenerationCallPartialImageEvent.decode(json)
            "response.mcp_list_tools.in_progress" -> ResponseMcpListToolsInProgressEvent.decode(json)
            "response.mcp_list_tools.completed" -> ResponseMcpListToolsCompletedEvent.decode(json)
            "response.mcp_list_tools.failed" -> ResponseMcpListToolsFailedEvent.decode(json)
            "response.mcp_call.in_progress" -> ResponseMcpCallInProgressEvent.decode(json)
            "response.mcp_call.completed" -> ResponseMcpCallCompletedEvent.decode(json)
            "response.mcp_call.failed" -> ResponseMcpCallFailedEvent.decode(json)
            "response.mcp_call_arguments.delta" -> ResponseMcpCallArgumentsDeltaEvent.decode(json)
            "response.mcp_call_arguments.done" -> ResponseMcpCallArgumentsDoneEvent.decode(json)
            "response.shell_call_command.added" -> ResponseShellCallCommandAddedEvent.decode(json)
            "response.shell_call_command.delta" -> ResponseShellCallCommandDeltaEvent.decode(json)
            "response.shell_call_command.done" -> ResponseShellCallCommandDoneEvent.decode(json)
            "response.shell_call_output_content.delta" -> ResponseShellCallOutputContentDeltaEvent.decode(json)
            "response.shell_call_output_content.done" -> ResponseShellCallOutputContentDoneEvent.decode(json)
            "response.compaction.compacting" -> ResponseCompactionCompactingEvent.decode(json)
            "response.audio.delta" -> ResponseAudioDeltaEvent.decode(json)
            "response.audio.done" -> ResponseAudioDoneEvent.decode(json)
            "response.audio.transcript.delta" -> ResponseAudioTranscriptDeltaEvent.decode(json)
            "response.audio.transcript.done" -> ResponseAudioTranscriptDoneEvent.decode(json)
            else -> UnknownVariant(value, json)
        }
    }
}
