// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Press keys.
///
/// Source: responses.yaml#/components/schemas/ComputerKeypress
public struct ComputerKeypress: JSONModel {
    /// Tag of this kind.
    public var type: String { "keypress" }
    /// The keys.
    public var keys: [String]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(keys: [String], additionalProperties: JSONObject = JSONObject()) {
        self.keys = keys
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "keypress")
        keys = try reader.required("keys")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("keys", keys)
        return writer.json(additionalProperties)
    }
}
