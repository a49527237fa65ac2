// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// All vector databases.
///
/// Source: memory.yaml#/components/schemas/ListVectorDbsResponse
public struct ListVectorDBsResponse: JSONModel {
    /// The vector databases.
    public var data: [VectorDB]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: [VectorDB], additionalProperties: JSONObject = JSONObject()) {
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
