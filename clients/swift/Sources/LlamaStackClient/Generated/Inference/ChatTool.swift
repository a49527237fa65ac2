// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool that the model may call.
///
/// Source: inference.yaml#/components/schemas/ChatTool
public indirect enum ChatTool: TaggedUnion {
    /// `"function"`
    case function(ChatFunctionTool)
    /// `"custom"`
    case custom(ChatCustomTool)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "function": self = .function(try ChatFunctionTool(json: json))
        case "custom": self = .custom(try ChatCustomTool(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .function(let value): return value.json
        case .custom(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
