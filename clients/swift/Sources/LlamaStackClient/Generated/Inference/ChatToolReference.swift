// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool of the request, by name.
///
/// Source: inference.yaml#/components/schemas/ChatToolReference
public indirect enum ChatToolReference: TaggedUnion {
    /// `"function"`
    case function(ChatFunctionToolChoice)
    /// `"custom"`
    case custom(ChatCustomToolChoice)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "function": self = .function(try ChatFunctionToolChoice(json: json))
        case "custom": self = .custom(try ChatCustomToolChoice(json: json))
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
