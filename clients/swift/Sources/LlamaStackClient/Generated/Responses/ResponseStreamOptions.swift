// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Details of a stream of events.
///
/// Source: responses.yaml#/components/schemas/ResponseStreamOptions
public struct ResponseStreamOptions: JSONModel {
    /// Whether events are padded so that their size tells nothing; a server may ignore it.
    public var includeObfuscation: Bool?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(includeObfuscation: Bool? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.includeObfuscation = includeObfuscation
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        includeObfuscation = try reader.optional("include_obfuscation")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("include_obfuscation", ifPresent: includeObfuscation)
        return writer.json(additionalProperties)
    }
}
