// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Datasets.
///
/// Source: datasets.yaml#/components/schemas/ListDatasetsResponse
public struct ListDatasetsResponse: JSONModel {
    /// The datasets.
    public var data: [Dataset]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: [Dataset], additionalProperties: JSONObject = JSONObject()) {
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
