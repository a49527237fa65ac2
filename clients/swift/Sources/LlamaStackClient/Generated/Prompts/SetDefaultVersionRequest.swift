// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The version to make the default.
///
/// Source: prompts.yaml#/components/schemas/SetDefaultVersionRequest
public struct SetDefaultVersionRequest: JSONModel {
    /// An existing version of the prompt.
    public var version: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(version: Int, additionalProperties: JSONObject = JSONObject()) {
        self.version = version
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        version = try reader.required("version")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("version", version)
        return writer.json(additionalProperties)
    }
}
