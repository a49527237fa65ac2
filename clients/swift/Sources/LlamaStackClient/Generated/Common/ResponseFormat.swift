// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A shape that the answer must have.
///
/// Source: common.yaml#/components/schemas/ResponseFormat
public indirect enum ResponseFormat: TaggedUnion {
    /// `"json_schema"`
    case jsonSchema(JSONSchemaResponseFormat)
    /// `"grammar"`
    case grammar(GrammarResponseFormat)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "json_schema": self = .jsonSchema(try JSONSchemaResponseFormat(json: json))
        case "grammar": self = .grammar(try GrammarResponseFormat(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .jsonSchema(let value): return value.json
        case .grammar(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
