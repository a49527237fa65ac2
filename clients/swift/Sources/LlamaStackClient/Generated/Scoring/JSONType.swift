// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Any JSON value.
///
/// Source: scoring.yaml#/components/schemas/JsonType
public struct JSONType: JSONModel {
    /// Tag of this kind.
    public var type: String { "json" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "json")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        return writer.json(additionalProperties)
    }
}
