// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One event of the stream of a response.
///
/// Source: responses.yaml#/components/schemas/ResponseStreamEvent
public indirect enum ResponseStreamEvent: TaggedUnion {
    /// `"response.created"`
    case responseCreated(ResponseCreatedEvent)
    /// `"response.queued"`
    case responseQueued(ResponseQueuedEvent)
    /// `"response.in_progress"`
    case responseInProgress(ResponseInProgressEvent)
    /// `"response.completed"`
    case responseCompleted(ResponseCompletedEvent)
    /// `"response.incomplete"`
    case responseIncomplete(ResponseIncompleteEvent)
    /// `"response.failed"`
    case responseFailed(ResponseFailedEvent)
    /// `"error"`
    case error(ResponseErrorEvent)
    /// `"response.output_item.added"`
    case responseOutputItemAdded(ResponseOutputItemAddedEvent)
    /// `"response.output_item.done"`
    case responseOutputItemDone(ResponseOutputItemDoneEvent)
    /// `"response.content_part.added"`
    case responseContentPartAdded(ResponseContentPartAddedEvent)
    /// `"response.content_part.done"`
    case responseContentPartDone(ResponseContentPartDoneEvent)
    /// `"response.output_text.delta"`
    case responseOutputTextDelta(ResponseTextDeltaEvent)
    /// `"response.output_text.done"`
    case responseOutputTextDone(ResponseTextDoneEvent)
    /// `"response.output_text.annotation.added"`
    case responseOutputTextAnnotationAdded(ResponseTextAnnotationAddedEvent)
    /// `"response.refusal.delta"`
    case responseRefusalDelta(ResponseRefusalDeltaEvent)
    /// `"response.refusal.done"`
    case responseRefusalDone(ResponseRefusalDoneEvent)
    /// `"response.reasoning_text.delta"`
    case responseReasoningTextDelta(ResponseReasoningTextDeltaEvent)
    /// `"response.reasoning_text.done"`
    case responseReasoningTextDone(ResponseReasoningTextDoneEvent)
    /// `"response.reasoning_summary_part.added"`
    case responseReasoningSummaryPartAdded(ResponseReasoningSummaryPartAddedEvent)
    /// `"response.reasoning_summary_part.done"`
    case responseReasoningSummaryPartDone(ResponseReasoningSummaryPartDoneEvent)
    /// `"response.reasoning_summary_text.delta"`
    case responseReasoningSummaryTextDelta(ResponseReasoningSummaryTextDeltaEvent)
    /// `"response.reasoning_summary_text.done"`
    case responseReasoningSummaryTextDone(ResponseReasoningSummaryTextDoneEvent)
    /// `"response.function_call_arguments.delta"`
    case responseFunctionCallArgumentsDelta(ResponseFunctionCallArgumentsDeltaEvent)
    /// `"response.function_call_arguments.done"`
    case responseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDoneEvent)
    /// `"response.custom_tool_call_input.delta"`
    case responseCustomToolCallInputDelta(ResponseCustomToolCallInputDeltaEvent)
    /// `"response.custom_tool_call_input.done"`
    case responseCustomToolCallInputDone(ResponseCustomToolCallInputDoneEvent)
    /// `"response.file_search_call.in_progress"`
    case responseFileSearchCallInProgress(ResponseFileSearchCallInProgressEvent)
    /// `"response.file_search_call.searching"`
    case responseFileSearchCallSearching(ResponseFileSearchCallSearchingEvent)
    /// `"response.file_search_call.completed"`
    case responseFileSearchCallCompleted(ResponseFileSearchCallCompletedEvent)
    /// `"response.web_search_call.in_progress"`
    case responseWebSearchCallInProgress(ResponseWebSearchCallInProgressEvent)
    /// `"response.web_search_call.searching"`
    case responseWebSearchCallSearching(ResponseWebSearchCallSearchingEvent)
    /// `"response.web_search_call.completed"`
    case responseWebSearchCallCompleted(ResponseWebSearchCallCompletedEvent)
    /// `"response.code_interpreter_call.in_progress"`
    case responseCodeInterpreterCallInProgress(ResponseCodeInterpreterCallInProgressEvent)
    /// `"response.code_interpreter_call.interpreting"`
    case responseCodeInterpreterCallInterpreting(ResponseCodeInterpreterCallInterpretingEvent)
    /// `"response.code_interpreter_call.completed"`
    case responseCodeInterpreterCallCompleted(ResponseCodeInterpreterCallCompletedEvent)
    /// `"response.code_interpreter_call_code.delta"`
    case responseCodeInterpreterCallCodeDelta(ResponseCodeInterpreterCallCodeDeltaEvent)
    /// `"response.code_interpreter_call_code.done"`
    case responseCodeInterpreterCallCodeDone(ResponseCodeInterpreterCallCodeDoneEvent)
    /// `"response.image_generation_call.in_progress"`
    case responseImageGenerationCallInProgress(ResponseImageGenerationCallInProgressEvent)
    /// `"response.image_generation_call.generating"`
    case responseImageGenerationCallGenerating(ResponseImageGenerationCallGeneratingEvent)
    /// `"response.image_generation_call.completed"`
    case responseImageGenerationCallCompleted(ResponseImageGenerationCallCompletedEvent)
    /// `"response.image_generation_call.partial_image"`
    case responseImageGenerationCallPartialImage(ResponseImageGenerationCallPartialImageEvent)
    /// `"response.mcp_list_tools.in_progress"`
    case responseMCPListToolsInProgress(ResponseMCPListToolsInProgressEvent)
    /// `"response.mcp_list_tools.completed"`
    case responseMCPListToolsCompleted(ResponseMCPListToolsCompletedEvent)
    /// `"response.mcp_list_tools.failed"`
    case responseMCPListToolsFailed(ResponseMCPListToolsFailedEvent)
    /// `"response.mcp_call.in_progress"`
    case responseMCPCallInProgress(ResponseMCPCallInProgressEvent)
    /// `"response.mcp_call.completed"`
    case responseMCPCallCompleted(ResponseMCPCallCompletedEvent)
    /// `"response.mcp_call.failed"`
    case responseMCPCallFailed(ResponseMCPCallFailedEvent)
    /// `"response.mcp_call_arguments.delta"`
    case responseMCPCallArgumentsDelta(ResponseMCPCallArgumentsDeltaEvent)
    /// `"response.mcp_call_arguments.done"`
    case responseMCPCallArgumentsDone(ResponseMCPCallArgumentsDoneEvent)
    /// `"response.shell_call_command.added"`
    case responseShellCallCommandAdded(ResponseShellCallCommandAddedEvent)
    /// `"response.shell_call_command.delta"`
    case responseShellCallCommandDelta(ResponseShellCallCommandDeltaEvent)
    /// `"response.shell_call_command.done"`
    case responseShellCallCommandDone(ResponseShellCallCommandDoneEvent)
    /// `"response.shell_call_output_content.delta"`
    case responseShellCallOutputContentDelta(ResponseShellCallOutputContentDeltaEvent)
    /// `"response.shell_call_output_content.done"`
    case responseShellCallOutputContentDone(ResponseShellCallOutputContentDoneEvent)
    /// `"response.compaction.compacting"`
    case responseCompactionCompacting(ResponseCompactionCompactingEvent)
    /// `"response.audio.delta"`
    case responseAudioDelta(ResponseAudioDeltaEvent)
    /// `"response.audio.done"`
    case responseAudioDone(ResponseAudioDoneEvent)
    /// `"response.audio.transcript.delta"`
    case responseAudioTranscriptDelta(ResponseAudioTranscriptDeltaEvent)
    /// `"response.audio.transcript.done"`
    case responseAudioTranscriptDone(ResponseAudioTranscriptDoneEvent)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "response.created": self = .responseCreated(try ResponseCreatedEvent(json: json))
        case "response.queued": self = .responseQueued(try ResponseQueuedEvent(json: json))
        case "response.in_progress": self = .responseInProgress(try ResponseInProgressEvent(json: json))
        case "response.completed": self = .responseCompleted(try ResponseCompletedEvent(json: json))
        case "response.incomplete": self = .responseIncomplete(try ResponseIncompleteEvent(json: json))
        case "response.failed": self = .responseFailed(try ResponseFailedEvent(json: json))
        case "error": self = .error(try ResponseErrorEvent(json: json))
        case "response.output_item.added": self = .responseOutputItemAdded(try ResponseOutputItemAddedEvent(json: json))
        case "response.output_item.done": self = .responseOutputItemDone(try ResponseOutputItemDoneEvent(json: json))
        case "response.content_part.added":
            self = .responseContentPartAdded(try ResponseContentPartAddedEvent(json: json))
        case "response.content_part.done": self = .responseContentPartDone(try ResponseContentPartDoneEvent(json: json))
        case "response.output_text.delta": self = .responseOutputTextDelta(try ResponseTextDeltaEvent(json: json))
        case "response.output_text.done": self = .responseOutputTextDone(try ResponseTextDoneEvent(json: json))
        case "response.output_text.annotation.added":
            self = .responseOutputTextAnnotationAdded(try ResponseTextAnnotationAddedEvent(json: json))
        case "response.refusal.delta": self = .responseRefusalDelta(try ResponseRefusalDeltaEvent(json: json))
        case "response.refusal.done": self = .responseRefusalDone(try ResponseRefusalDoneEvent(json: json))
        case "response.reasoning_text.delta":
            self = .responseReasoningTextDelta(try ResponseReasoningTextDeltaEvent(json: json))
        case "response.reasoning_text.done":
            self = .responseReasoningTextDone(try ResponseReasoningTextDoneEvent(json: json))
        case "response.reasoning_summary_part.added":
            self = .responseReasoningSummaryPartAdded(try ResponseReasoningSummaryPartAddedEvent(json: json))
        case "response.reasoning_summary_part.done":
            self = .responseReasoningSummaryPartDone(try ResponseReasoningSummaryPartDoneEvent(json: json))
        case "response.reasoning_summary_text.delta":
            self = .responseReasoningSummaryTextDelta(try ResponseReasoningSummaryTextDeltaEvent(json: json))
        case "response.reasoning_summary_text.done":
            self = .responseReasoningSummaryTextDone(try ResponseReasoningSummaryTextDoneEvent(json: json))
        case "response.function_call_arguments.delta":
            self = .responseFunctionCallArgumentsDelta(try ResponseFunctionCallArgumentsDeltaEvent(json: json))
        case "response.function_call_arguments.done":
            self = .responseFunctionCallArgumentsDone(try ResponseFunctionCallArgumentsDoneEvent(json: json))
        case "response.custom_tool_call_input.delta":
            self = .responseCustomToolCallInputDelta(try ResponseCustomToolCallInputDeltaEvent(json: json))
        case "response.custom_tool_call_input.done":
            self = .responseCustomToolCallInputDone(try ResponseCustomToolCallInputDoneEvent(json: json))
        case "response.file_search_call.in_progress":
            self = .responseFileSearchCallInProgress(try ResponseFileSearchCallInProgressEvent(json: json))
        case "response.file_search_call.searching":
            self = .responseFileSearchCallSearching(try ResponseFileSearchCallSearchingEvent(json: json))
        case "response.file_search_call.completed":
            self = .responseFileSearchCallCompleted(try ResponseFileSearchCallCompletedEvent(json: json))
        case "response.web_search_call.in_progress":
            self = .responseWebSearchCallInProgress(try ResponseWebSearchCallInProgressEvent(json: json))
        case "response.web_search_call.searching":
            self = .responseWebSearchCallSearching(try ResponseWebSearchCallSearchingEvent(json: json))
        case "response.web_search_call.completed":
            self = .responseWebSearchCallCompleted(try ResponseWebSearchCallCompletedEvent(json: json))
        case "response.code_interpreter_call.in_progress":
            self = .responseCodeInterpreterCallInProgress(try ResponseCodeInterpreterCallInProgressEvent(json: json))
        case "response.code_interpreter_call.interpreting":
            self = .responseCodeInterpreterCallInterpreting(try .init(json: json))
        case "response.code_interpreter_call.completed":
            self = .responseCodeInterpreterCallCompleted(try ResponseCodeInterpreterCallCompletedEvent(json: json))
        case "response.code_interpreter_call_code.delta":
            self = .responseCodeInterpreterCallCodeDelta(try ResponseCodeInterpreterCallCodeDeltaEvent(json: json))
        case "response.code_interpreter_call_code.done":
            self = .responseCodeInterpreterCallCodeDone(try ResponseCodeInterpreterCallCodeDoneEvent(json: json))
        case "response.image_generation_call.in_progress":
            self = .responseImageGenerationCallInProgress(try ResponseImageGenerationCallInProgressEvent(json: json))
        case "response.image_generation_call.generating":
            self = .responseImageGenerationCallGenerating(try ResponseImageGenerationCallGeneratingEvent(json: json))
        case "response.image_generation_call.completed":
            self = .responseImageGenerationCallCompleted(try ResponseImageGenerationCallCompletedEvent(json: json))
        case "response.image_generation_call.partial_image":
            self = .responseImageGenerationCallPartialImage(try .init(json: json))
        case "response.mcp_list_tools.in_progress":
            self = .responseMCPListToolsInProgress(try ResponseMCPListToolsInProgressEvent(json: json))
        case "response.mcp_list_tools.completed":
            self = .responseMCPListToolsCompleted(try ResponseMCPListToolsCompletedEvent(json: json))
        case "response.mcp_list_tools.failed":
            self = .responseMCPListToolsFailed(try ResponseMCPListToolsFailedEvent(json: json))
        case "response.mcp_call.in_progress":
            self = .responseMCPCallInProgress(try ResponseMCPCallInProgressEvent(json: json))
        case "response.mcp_call.completed":
            self = .responseMCPCallCompleted(try ResponseMCPCallCompletedEvent(json: json))
        case "response.mcp_call.failed": self = .responseMCPCallFailed(try ResponseMCPCallFailedEvent(json: json))
        case "response.mcp_call_arguments.delta":
            self = .responseMCPCallArgumentsDelta(try ResponseMCPCallArgumentsDeltaEvent(json: json))
        case "response.mcp_call_arguments.done":
            self = .responseMCPCallArgumentsDone(try ResponseMCPCallArgumentsDoneEvent(json: json))
        case "response.shell_call_command.added":
            self = .responseShellCallCommandAdded(try ResponseShellCallCommandAddedEvent(json: json))
        case "response.shell_call_command.delta":
            self = .responseShellCallCommandDelta(try ResponseShellCallCommandDeltaEvent(json: json))
        case "response.shell_call_command.done":
            self = .responseShellCallCommandDone(try ResponseShellCallCommandDoneEvent(json: json))
        case "response.shell_call_output_content.delta":
            self = .responseShellCallOutputContentDelta(try ResponseShellCallOutputContentDeltaEvent(json: json))
        case "response.shell_call_output_content.done":
            self = .responseShellCallOutputContentDone(try ResponseShellCallOutputContentDoneEvent(json: json))
        case "response.compaction.compacting":
            self = .responseCompactionCompacting(try ResponseCompactionCompactingEvent(json: json))
        case "response.audio.delta": self = .responseAudioDelta(try ResponseAudioDeltaEvent(json: json))
        case "response.audio.done": self = .responseAudioDone(try ResponseAudioDoneEvent(json: json))
        case "response.audio.transcript.delta":
            self = .responseAudioTranscriptDelta(try ResponseAudioTranscriptDeltaEvent(json: json))
        case "response.audio.transcript.done":
            self = .responseAudioTranscriptDone(try ResponseAudioTranscriptDoneEvent(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .responseCreated(let value): return value.json
        case .responseQueued(let value): return value.json
        case .responseInProgress(let value): return value.json
        case .responseCompleted(let value): return value.json
        case .responseIncomplete(let value): return value.json
        case .responseFailed(let value): return value.json
        case .error(let value): return value.json
        case .responseOutputItemAdded(let value): return value.json
        case .responseOutputItemDone(let value): return value.json
        case .responseContentPartAdded(let value): return value.json
        case .responseContentPartDone(let value): return value.json
        case .responseOutputTextDelta(let value): return value.json
        case .responseOutputTextDone(let value): return value.json
        case .responseOutputTextAnnotationAdded(let value): return value.json
        case .responseRefusalDelta(let value): return value.json
        case .responseRefusalDone(let value): return value.json
        case .responseReasoningTextDelta(let value): return value.json
        case .responseReasoningTextDone(let value): return value.json
        case .responseReasoningSummaryPartAdded(let value): return value.json
        case .responseReasoningSummaryPartDone(let value): return value.json
        case .responseReasoningSummaryTextDelta(let value): return value.json
        case .responseReasoningSummaryTextDone(let value): return value.json
        case .responseFunctionCallArgumentsDelta(let value): return value.json
        case .responseFunctionCallArgumentsDone(let value): return value.json
        case .responseCustomToolCallInputDelta(let value): return value.json
        case .responseCustomToolCallInputDone(let value): return value.json
        case .responseFileSearchCallInProgress(let value): return value.json
        case .responseFileSearchCallSearching(let value): return value.json
        case .responseFileSearchCallCompleted(let value): return value.json
        case .responseWebSearchCallInProgress(let value): return value.json
        case .responseWebSearchCallSearching(let value): return value.json
        case .responseWebSearchCallCompleted(let value): return value.json
        case .responseCodeInterpreterCallInProgress(let value): return value.json
        case .responseCodeInterpreterCallInterpreting(let value): return value.json
        case .responseCodeInterpreterCallCompleted(let value): return value.json
        case .responseCodeInterpreterCallCodeDelta(let value): return value.json
        case .responseCodeInterpreterCallCodeDone(let value): return value.json
        case .responseImageGenerationCallInProgress(let value): return value.json
        case .responseImageGenerationCallGenerating(let value): return value.json
        case .responseImageGenerationCallCompleted(let value): return value.json
        case .responseImageGenerationCallPartialImage(let value): return value.json
        case .responseMCPListToolsInProgress(let value): return value.json
        case .responseMCPListToolsCompleted(let value): return value.json
        case .responseMCPListToolsFailed(let value): return value.json
        case .responseMCPCallInProgress(let value): return value.json
        case .responseMCPCallCompleted(let value): return value.json
        case .responseMCPCallFailed(let value): return value.json
        case .responseMCPCallArgumentsDelta(let value): return value.json
        case .responseMCPCallArgumentsDone(let value): return value.json
        case .responseShellCallCommandAdded(let value): return value.json
        case .responseShellCallCommandDelta(let value): return value.json
        case .responseShellCallCommandDone(let value): return value.json
        case .responseShellCallOutputContentDelta(let value): return value.json
        case .responseShellCallOutputContentDone(let value): return value.json
        case .responseCompactionCompacting(let value): return value.json
        case .responseAudioDelta(let value): return value.json
        case .responseAudioDone(let value): return value.json
        case .responseAudioTranscriptDelta(let value): return value.json
        case .responseAudioTranscriptDone(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
