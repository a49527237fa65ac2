// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How tool definitions are written into the prompt.
///
/// Source: common.yaml#/components/schemas/ToolPromptFormat
public enum ToolPromptFormat: OpenEnum, ExpressibleByStringLiteral {
    /// `"json"` on the wire.
    case jsonValue
    /// `"function_tag"` on the wire.
    case functionTag
    /// `"python_list"` on the wire.
    case pythonList
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "json": self = .jsonValue
        case "function_tag": self = .functionTag
        case "python_list": self = .pythonList
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .jsonValue: return "json"
        case .functionTag: return "function_tag"
        case .pythonList: return "python_list"
        case .unknown(let value): return value
        }
    }
}
