// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which tool is meant.
///
/// Source: inference.yaml#/components/schemas/ChatToolName
public struct ChatToolName: JSONModel {
    /// Its name.
    public var name: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(name: String, additionalProperties: JSONObject = JSONObject()) {
        self.name = name
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.required("name")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", name)
        return writer.json(additionalProperties)
    }
}
