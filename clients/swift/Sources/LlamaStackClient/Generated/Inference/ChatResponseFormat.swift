// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Shape that an answer must have.
///
/// Source: inference.yaml#/components/schemas/ChatResponseFormat
public indirect enum ChatResponseFormat: TaggedUnion {
    /// `"text"`
    case text(ChatResponseFormatText)
    /// `"json_object"`
    case jsonObject(ChatResponseFormatJSONObject)
    /// `"json_schema"`
    case jsonSchema(ChatResponseFormatJSONSchema)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "text": self = .text(try ChatResponseFormatText(json: json))
        case "json_object": self = .jsonObject(try ChatResponseFormatJSONObject(json: json))
        case "json_schema": self = .jsonSchema(try ChatResponseFormatJSONSchema(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .text(let value): return value.json
        case .jsonObject(let value): return value.json
        case .jsonSchema(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
