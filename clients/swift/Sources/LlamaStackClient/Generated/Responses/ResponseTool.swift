// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool that the model may call.
///
/// Source: responses.yaml#/components/schemas/ResponseTool
public indirect enum ResponseTool: TaggedUnion {
    /// `"function"`
    case function(ResponseFunctionTool)
    /// `"file_search"`
    case fileSearch(ResponseFileSearchTool)
    /// `"web_search"`
    case webSearch(ResponseWebSearchTool)
    /// `"web_search_2025_08_26"`
    case webSearch20250826(ResponseWebSearchTool20250826)
    /// `"web_search_preview"`
    case webSearchPreview(ResponseWebSearchPreviewTool)
    /// `"web_search_preview_2025_03_11"`
    case webSearchPreview20250311(ResponseWebSearchPreviewTool20250311)
    /// `"computer"`
    case computer(ResponseComputerTool)
    /// `"computer_use_preview"`
    case computerUsePreview(ResponseComputerUsePreviewTool)
    /// `"mcp"`
    case mcp(ResponseMCPServerTool)
    /// `"code_interpreter"`
    case codeInterpreter(ResponseCodeInterpreterTool)
    /// `"image_generation"`
    case imageGeneration(ResponseImageGenerationTool)
    /// `"local_shell"`
    case localShell(ResponseLocalShellTool)
    /// `"shell"`
    case shell(ResponseShellTool)
    /// `"custom"`
    case custom(ResponseCustomTool)
    /// `"apply_patch"`
    case applyPatch(ResponseApplyPatchTool)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "function": self = .function(try ResponseFunctionTool(json: json))
        case "file_search": self = .fileSearch(try ResponseFileSearchTool(json: json))
        case "web_search": self = .webSearch(try ResponseWebSearchTool(json: json))
        case "web_search_2025_08_26": self = .webSearch20250826(try ResponseWebSearchTool20250826(json: json))
        case "web_search_preview": self = .webSearchPreview(try ResponseWebSearchPreviewTool(json: json))
        case "web_search_preview_2025_03_11":
            self = .webSearchPreview20250311(try ResponseWebSearchPreviewTool20250311(json: json))
        case "computer": self = .computer(try ResponseComputerTool(json: json))
        case "computer_use_preview": self = .computerUsePreview(try ResponseComputerUsePreviewTool(json: json))
        case "mcp": self = .mcp(try ResponseMCPServerTool(json: json))
        case "code_interpreter": self = .codeInterpreter(try ResponseCodeInterpreterTool(json: json))
        case "image_generation": self = .imageGeneration(try ResponseImageGenerationTool(json: json))
        case "local_shell": self = .localShell(try ResponseLocalShellTool(json: json))
        case "shell": self = .shell(try ResponseShellTool(json: json))
        case "custom": self = .custom(try ResponseCustomTool(json: json))
        case "apply_patch": self = .applyPatch(try ResponseApplyPatchTool(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .function(let value): return value.json
        case .fileSearch(let value): return value.json
        case .webSearch(let value): return value.json
        case .webSearch20250826(let value): return value.json
        case .webSearchPreview(let value): return value.json
        case .webSearchPreview20250311(let value): return value.json
        case .computer(let value): return value.json
        case .computerUsePreview(let value): return value.json
        case .mcp(let value): return value.json
        case .codeInterpreter(let value): return value.json
        case .imageGeneration(let value): return value.json
        case .localShell(let value): return value.json
        case .shell(let value): return value.json
        case .custom(let value): return value.json
        case .applyPatch(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
