// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A part of the items that is left out by default.
///
/// Source: responses.yaml#/components/schemas/ResponseInclude
public enum ResponseInclude: OpenEnum, ExpressibleByStringLiteral {
    /// `"file_search_call.results"` on the wire.
    case fileSearchCallResults
    /// `"web_search_call.results"` on the wire.
    case webSearchCallResults
    /// `"web_search_call.action.sources"` on the wire.
    case webSearchCallActionSources
    /// `"message.input_image.image_url"` on the wire.
    case messageInputImageImageURL
    /// `"computer_call_output.output.image_url"` on the wire.
    case computerCallOutputOutputImageURL
    /// `"code_interpreter_call.outputs"` on the wire.
    case codeInterpreterCallOutputs
    /// `"reasoning.encrypted_content"` on the wire.
    case reasoningEncryptedContent
    /// `"message.output_text.logprobs"` on the wire.
    case messageOutputTextLogprobs
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "file_search_call.results": self = .fileSearchCallResults
        case "web_search_call.results": self = .webSearchCallResults
        case "web_search_call.action.sources": self = .webSearchCallActionSources
        case "message.input_image.image_url": self = .messageInputImageImageURL
        case "computer_call_output.output.image_url": self = .computerCallOutputOutputImageURL
        case "code_interpreter_call.outputs": self = .codeInterpreterCallOutputs
        case "reasoning.encrypted_content": self = .reasoningEncryptedContent
        case "message.output_text.logprobs": self = .messageOutputTextLogprobs
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .fileSearchCallResults: return "file_search_call.results"
        case .webSearchCallResults: return "web_search_call.results"
        case .webSearchCallActionSources: return "web_search_call.action.sources"
        case .messageInputImageImageURL: return "message.input_image.image_url"
        case .computerCallOutputOutputImageURL: return "computer_call_output.output.image_url"
        case .codeInterpreterCallOutputs: return "code_interpreter_call.outputs"
        case .reasoningEncryptedContent: return "reasoning.encrypted_content"
        case .messageOutputTextLogprobs: return "message.output_text.logprobs"
        case .unknown(let value): return value
        }
    }
}
