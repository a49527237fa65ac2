// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Registered models.
///
/// Source: models.yaml#/components/schemas/ListModelsResponse
public struct ListModelsResponse: JSONModel {
    /// Kind of object.
    public var object: String { "list" }
    /// The models.
    public var data: [Model]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: [Model], additionalProperties: JSONObject = JSONObject()) {
        self.data = data
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("object", "list")
        data = try reader.required("data")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("object", object)
        writer.write("data", data)
        return writer.json(additionalProperties)
    }
}
