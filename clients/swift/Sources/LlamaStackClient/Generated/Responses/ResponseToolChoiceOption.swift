// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The tool that the model must call, or those that it may.
///
/// Source: responses.yaml#/components/schemas/ResponseToolChoiceOption
public indirect enum ResponseToolChoiceOption: TaggedUnion {
    /// `"allowed_tools"`
    case allowedTools(ResponseToolChoiceAllowed)
    /// `"function"`
    case function(ResponseToolChoiceFunction)
    /// `"mcp"`
    case mcp(ResponseToolChoiceMCP)
    /// `"custom"`
    case custom(ResponseToolChoiceCustom)
    /// `"file_search"`
    case fileSearch(ResponseToolChoiceFileSearch)
    /// `"web_search"`
    case webSearch(ResponseToolChoiceWebSearch)
    /// `"web_search_2025_08_26"`
    case webSearch20250826(ResponseToolChoiceWebSearch20250826)
    /// `"web_search_preview"`
    case webSearchPreview(ResponseToolChoiceWebSearchPreview)
    /// `"web_search_preview_2025_03_11"`
    case webSearchPreview20250311(ResponseToolChoiceWebSearchPreview20250311)
    /// `"computer"`
    case computer(ResponseToolChoiceComputer)
    /// `"computer_use"`
    case computerUse(ResponseToolChoiceComputerUse)
    /// `"computer_use_preview"`
    case computerUsePreview(ResponseToolChoiceComputerUsePreview)
    /// `"code_interpreter"`
    case codeInterpreter(ResponseToolChoiceCodeInterpreter)
    /// `"image_generation"`
    case imageGeneration(ResponseToolChoiceImageGeneration)
    /// `"shell"`
    case shell(ResponseToolChoiceShell)
    /// `"apply_patch"`
    case applyPatch(ResponseToolChoiceApplyPatch)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "allowed_tools": self = .allowedTools(try ResponseToolChoiceAllowed(json: json))
        case "function": self = .function(try ResponseToolChoiceFunction(json: json))
        case "mcp": self = .mcp(try ResponseToolChoiceMCP(json: json))
        case "custom": self = .custom(try ResponseToolChoiceCustom(json: json))
        case "file_search": self = .fileSearch(try ResponseToolChoiceFileSearch(json: json))
        case "web_search": self = .webSearch(try ResponseToolChoiceWebSearch(json: json))
        case "web_search_2025_08_26": self = .webSearch20250826(try ResponseToolChoiceWebSearch20250826(json: json))
        case "web_search_preview": self = .webSearchPreview(try ResponseToolChoiceWebSearchPreview(json: json))
        case "web_search_preview_2025_03_11":
            self = .webSearchPreview20250311(try ResponseToolChoiceWebSearchPreview20250311(json: json))
        case "computer": self = .computer(try ResponseToolChoiceComputer(json: json))
        case "computer_use": self = .computerUse(try ResponseToolChoiceComputerUse(json: json))
        case "computer_use_preview": self = .computerUsePreview(try ResponseToolChoiceComputerUsePreview(json: json))
        case "code_interpreter": self = .codeInterpreter(try ResponseToolChoiceCodeInterpreter(json: json))
        case "image_generation": self = .imageGeneration(try ResponseToolChoiceImageGeneration(json: json))
        case "shell": self = .shell(try ResponseToolChoiceShell(json: json))
        case "apply_patch": self = .applyPatch(try ResponseToolChoiceApplyPatch(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .allowedTools(let value): return value.json
        case .function(let value): return value.json
        case .mcp(let value): return value.json
        case .custom(let value): return value.json
        case .fileSearch(let value): return value.json
        case .webSearch(let value): return value.json
        case .webSearch20250826(let value): return value.json
        case .webSearchPreview(let value): return value.json
        case .webSearchPreview20250311(let value): return value.json
        case .computer(let value): return value.json
        case .computerUse(let value): return value.json
        case .computerUsePreview(let value): return value.json
        case .codeInterpreter(let value): return value.json
        case .imageGeneration(let value): return value.json
        case .shell(let value): return value.json
        case .applyPatch(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
