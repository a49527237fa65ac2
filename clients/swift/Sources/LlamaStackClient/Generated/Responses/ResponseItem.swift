// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One item of a context, as it is kept.
///
/// Source: responses.yaml#/components/schemas/ResponseItem
public indirect enum ResponseItem: TaggedUnion {
    /// `"message"`
    case message(ResponseMessage)
    /// `"reasoning"`
    case reasoning(ResponseReasoningItem)
    /// `"function_call"`
    case functionCall(ResponseFunctionCall)
    /// `"function_call_output"`
    case functionCallOutput(ResponseFunctionCallOutput)
    /// `"custom_tool_call"`
    case customToolCall(ResponseCustomToolCall)
    /// `"custom_tool_call_output"`
    case customToolCallOutput(ResponseCustomToolCallOutput)
    /// `"file_search_call"`
    case fileSearchCall(ResponseFileSearchCall)
    /// `"web_search_call"`
    case webSearchCall(ResponseWebSearchCall)
    /// `"code_interpreter_call"`
    case codeInterpreterCall(ResponseCodeInterpreterCall)
    /// `"image_generation_call"`
    case imageGenerationCall(ResponseImageGenerationCall)
    /// `"computer_call"`
    case computerCall(ResponseComputerCall)
    /// `"computer_call_output"`
    case computerCallOutput(ResponseComputerCallOutput)
    /// `"local_shell_call"`
    case localShellCall(ResponseLocalShellCall)
    /// `"local_shell_call_output"`
    case localShellCallOutput(ResponseLocalShellCallOutput)
    /// `"shell_call"`
    case shellCall(ResponseShellCall)
    /// `"shell_call_output"`
    case shellCallOutput(ResponseShellCallOutput)
    /// `"apply_patch_call"`
    case applyPatchCall(ResponseApplyPatchCall)
    /// `"apply_patch_call_output"`
    case applyPatchCallOutput(ResponseApplyPatchCallOutput)
    /// `"mcp_list_tools"`
    case mcpListTools(ResponseMCPListTools)
    /// `"mcp_call"`
    case mcpCall(ResponseMCPCall)
    /// `"mcp_approval_request"`
    case mcpApprovalRequest(ResponseMCPApprovalRequest)
    /// `"mcp_approval_response"`
    case mcpApprovalResponse(ResponseMCPApprovalResponse)
    /// `"compaction"`
    case compaction(ResponseCompactionItem)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "message": self = .message(try ResponseMessage(json: json))
        case "reasoning": self = .reasoning(try ResponseReasoningItem(json: json))
        case "function_call": self = .functionCall(try ResponseFunctionCall(json: json))
        case "function_call_output": self = .functionCallOutput(try ResponseFunctionCallOutput(json: json))
        case "custom_tool_call": self = .customToolCall(try ResponseCustomToolCall(json: json))
        case "custom_tool_call_output": self = .customToolCallOutput(try ResponseCustomToolCallOutput(json: json))
        case "file_search_call": self = .fileSearchCall(try ResponseFileSearchCall(json: json))
        case "web_search_call": self = .webSearchCall(try ResponseWebSearchCall(json: json))
        case "code_interpreter_call": self = .codeInterpreterCall(try ResponseCodeInterpreterCall(json: json))
        case "image_generation_call": self = .imageGenerationCall(try ResponseImageGenerationCall(json: json))
        case "computer_call": self = .computerCall(try ResponseComputerCall(json: json))
        case "computer_call_output": self = .computerCallOutput(try ResponseComputerCallOutput(json: json))
        case "local_shell_call": self = .localShellCall(try ResponseLocalShellCall(json: json))
        case "local_shell_call_output": self = .localShellCallOutput(try ResponseLocalShellCallOutput(json: json))
        case "shell_call": self = .shellCall(try ResponseShellCall(json: json))
        case "shell_call_output": self = .shellCallOutput(try ResponseShellCallOutput(json: json))
        case "apply_patch_call": self = .applyPatchCall(try ResponseApplyPatchCall(json: json))
        case "apply_patch_call_output": self = .applyPatchCallOutput(try ResponseApplyPatchCallOutput(json: json))
        case "mcp_list_tools": self = .mcpListTools(try ResponseMCPListTools(json: json))
        case "mcp_call": self = .mcpCall(try ResponseMCPCall(json: json))
        case "mcp_approval_request": self = .mcpApprovalRequest(try ResponseMCPApprovalRequest(json: json))
        case "mcp_approval_response": self = .mcpApprovalResponse(try ResponseMCPApprovalResponse(json: json))
        case "compaction": self = .compaction(try ResponseCompactionItem(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .message(let value): return value.json
        case .reasoning(let value): return value.json
        case .functionCall(let value): return value.json
        case .functionCallOutput(let value): return value.json
        case .customToolCall(let value): return value.json
        case .customToolCallOutput(let value): return value.json
        case .fileSearchCall(let value): return value.json
        case .webSearchCall(let value): return value.json
        case .codeInterpreterCall(let value): return value.json
        case .imageGenerationCall(let value): return value.json
        case .computerCall(let value): return value.json
        case .computerCallOutput(let value): return value.json
        case .localShellCall(let value): return value.json
        case .localShellCallOutput(let value): return value.json
        case .shellCall(let value): return value.json
        case .shellCallOutput(let value): return value.json
        case .applyPatchCall(let value): return value.json
        case .applyPatchCallOutput(let value): return value.json
        case .mcpListTools(let value): return value.json
        case .mcpCall(let value): return value.json
        case .mcpApprovalRequest(let value): return value.json
        case .mcpApprovalResponse(let value): return value.json
        case .compaction(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
