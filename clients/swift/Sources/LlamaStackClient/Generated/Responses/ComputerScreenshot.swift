// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Look at the screen.
///
/// Source: responses.yaml#/components/schemas/ComputerScreenshot
public struct ComputerScreenshot: JSONModel {
    /// Tag of this kind.
    public var type: String { "screenshot" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "screenshot")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        return writer.json(additionalProperties)
    }
}
