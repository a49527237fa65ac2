// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A form that the text must have.
///
/// Source: responses.yaml#/components/schemas/ResponseTextFormat
public indirect enum ResponseTextFormat: TaggedUnion {
    /// `"text"`
    case text(ResponseTextFormatText)
    /// `"json_schema"`
    case jsonSchema(ResponseTextFormatJSONSchema)
    /// `"json_object"`
    case jsonObject(ResponseTextFormatJSONObject)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "text": self = .text(try ResponseTextFormatText(json: json))
        case "json_schema": self = .jsonSchema(try ResponseTextFormatJSONSchema(json: json))
        case "json_object": self = .jsonObject(try ResponseTextFormatJSONObject(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .text(let value): return value.json
        case .jsonSchema(let value): return value.json
        case .jsonObject(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
