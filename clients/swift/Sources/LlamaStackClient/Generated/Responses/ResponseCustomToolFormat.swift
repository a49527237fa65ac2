// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Form of the text for a tool.
///
/// Source: responses.yaml#/components/schemas/ResponseCustomToolFormat
public indirect enum ResponseCustomToolFormat: TaggedUnion {
    /// `"text"`
    case text(ResponseCustomToolText)
    /// `"grammar"`
    case grammar(ResponseCustomToolGrammar)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "text": self = .text(try ResponseCustomToolText(json: json))
        case "grammar": self = .grammar(try ResponseCustomToolGrammar(json: json))
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
