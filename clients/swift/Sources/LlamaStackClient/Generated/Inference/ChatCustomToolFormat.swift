// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Shape of the input of a custom tool. Default any text.
///
/// Source: inference.yaml#/components/schemas/ChatCustomToolFormat
public indirect enum ChatCustomToolFormat: TaggedUnion {
    /// `"text"`
    case text(ChatCustomToolTextFormat)
    /// `"grammar"`
    case grammar(ChatCustomToolGrammarFormat)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "text": self = .text(try ChatCustomToolTextFormat(json: json))
        case "grammar": self = .grammar(try ChatCustomToolGrammarFormat(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .text(let value): return value.json
        case .grammar(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
