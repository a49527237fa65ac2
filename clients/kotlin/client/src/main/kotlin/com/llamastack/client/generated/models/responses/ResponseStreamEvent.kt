// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One event of the stream of a response.
 *
 * Source: responses.yaml#/components/schemas/ResponseStreamEvent
 */
public sealed interface ResponseStreamEvent : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseStreamEvent>("type") {
        override fun read(value: String, from: ObjectReader): ResponseStreamEvent? = when (value) {
            "response.created" -> ResponseCreatedEvent(from)
            "response.queued" -> ResponseQueuedEvent(from)
            "response.in_progress" -> ResponseInProgressEvent(from)
            "response.completed" -> ResponseCompletedEvent(from)
            "response.incomplete" -> ResponseIncompleteEvent(from)
            "response.failed" -> ResponseFailedEvent(from)
            "error" -> ResponseErrorEvent(from)
            "response.output_item.added" -> ResponseOutputItemAddedEvent(from)
            "response.output_item.done" -> ResponseOutputItemDoneEvent(from)
            "response.content_part.added" -> ResponseContentPartAddedEvent(from)
            "response.content_part.done" -> ResponseContentPartDoneEvent(from)
            "response.output_text.delta" -> ResponseTextDeltaEvent(from)
            "response.output_text.done" -> ResponseTextDoneEvent(from)
            "response.output_text.annotation.added" -> ResponseTextAnnotationAddedEvent(from)
            "response.refusal.delta" -> ResponseRefusalDeltaEvent(from)
            "response.refusal.done" -> ResponseRefusalDoneEvent(from)
            "response.reasoning_text.delta" -> ResponseReasoningTextDeltaEvent(from)
            "response.reasoning_text.done" -> ResponseReasoningTextDoneEvent(from)
            "response.reasoning_summary_part.added" -> ResponseReasoningSummaryPartAddedEvent(from)
            "response.reasoning_summary_part.done" -> ResponseReasoningSummaryPartDoneEvent(from)
            "response.reasoning_summary_text.delta" -> ResponseReasoningSummaryTextDeltaEvent(from)
            "response.reasoning_summary_text.done" -> ResponseReasoningSummaryTextDoneEvent(from)
            "response.function_call_arguments.delta" -> ResponseFunctionCallArgumentsDeltaEvent(from)
            "response.function_call_arguments.done" -> ResponseFunctionCallArgumentsDoneEvent(from)
            "response.custom_tool_call_input.delta" -> ResponseCustomToolCallInputDeltaEvent(from)
            "response.custom_tool_call_input.done" -> ResponseCustomToolCallInputDoneEvent(from)
            "response.file_search_call.in_progress" -> ResponseFileSearchCallInProgressEvent(from)
            "response.file_search_call.searching" -> ResponseFileSearchCallSearchingEvent(from)
            "response.file_search_call.completed" -> ResponseFileSearchCallCompletedEvent(from)
            "response.web_search_call.in_progress" -> ResponseWebSearchCallInProgressEvent(from)
            "response.web_search_call.searching" -> ResponseWebSearchCallSearchingEvent(from)
            "response.web_search_call.completed" -> ResponseWebSearchCallCompletedEvent(from)
            "response.code_interpreter_call.in_progress" -> ResponseCodeInterpreterCallInProgressEvent(from)
            "response.code_interpreter_call.interpreting" -> ResponseCodeInterpreterCallInterpretingEvent(from)
            "response.code_interpreter_call.completed" -> ResponseCodeInterpreterCallCompletedEvent(from)
            "response.code_interpreter_call_code.delta" -> ResponseCodeInterpreterCallCodeDeltaEvent(from)
            "response.code_interpreter_call_code.done" -> ResponseCodeInterpreterCallCodeDoneEvent(from)
            "response.image_generation_call.in_progress" -> ResponseImageGenerationCallInProgressEvent(from)
            "response.image_generation_call.generating" -> ResponseImageGenerationCallGeneratingEvent(from)
            "response.image_generation_call.completed" -> ResponseImageGenerationCallCompletedEvent(from)
            "response.image_generation_call.partial_image" -> ResponseImageGenerationCallPartialImageEvent(from)
            "response.mcp_list_tools.in_progress" -> ResponseMcpListToolsInProgressEvent(from)
            "response.mcp_list_tools.completed" -> ResponseMcpListToolsCompletedEvent(from)
            "response.mcp_list_tools.failed" -> ResponseMcpListToolsFailedEvent(from)
            "response.mcp_call.in_progress" -> ResponseMcpCallInProgressEvent(from)
            "response.mcp_call.completed" -> ResponseMcpCallCompletedEvent(from)
            "response.mcp_call.failed" -> ResponseMcpCallFailedEvent(from)
            "response.mcp_call_arguments.delta" -> ResponseMcpCallArgumentsDeltaEvent(from)
            "response.mcp_call_arguments.done" -> ResponseMcpCallArgumentsDoneEvent(from)
            "response.shell_call_command.added" -> ResponseShellCallCommandAddedEvent(from)
            "response.shell_call_command.delta" -> ResponseShellCallCommandDeltaEvent(from)
            "response.shell_call_command.done" -> ResponseShellCallCommandDoneEvent(from)
            "response.shell_call_output_content.delta" -> ResponseShellCallOutputContentDeltaEvent(from)
            "response.shell_call_output_content.done" -> ResponseShellCallOutputContentDoneEvent(from)
            "response.compaction.compacting" -> ResponseCompactionCompactingEvent(from)
            "response.audio.delta" -> ResponseAudioDeltaEvent(from)
            "response.audio.done" -> ResponseAudioDoneEvent(from)
            "response.audio.transcript.delta" -> ResponseAudioTranscriptDeltaEvent(from)
            "response.audio.transcript.done" -> ResponseAudioTranscriptDoneEvent(from)
            else -> null
        }
    }
}
