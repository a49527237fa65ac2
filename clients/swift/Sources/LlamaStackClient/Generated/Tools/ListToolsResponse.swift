// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Tools of registered tool groups.
///
/// Source: tools.yaml#/components/schemas/ListToolsResponse
public struct ListToolsResponse: JSONModel {
    /// The tools.
    public var data: [Tool]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: [Tool], additionalProperties: JSONObject = JSONObject()) {
        self.data = data
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        data = try reader.required("data")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("data", data)
        return writer.json(additionalProperties)
    }
}
