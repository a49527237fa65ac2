// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A call that the model asks for.
///
/// Source: inference.yaml#/components/schemas/ChatToolCall
public indirect enum ChatToolCall: TaggedUnion {
    /// `"function"`
    case function(ChatFunctionToolCall)
    /// `"custom"`
    case custom(ChatCustomToolCall)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "function": self = .function(try ChatFunctionToolCall(json: json))
        case "custom": self = .custom(try ChatCustomToolCall(json: json))
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
