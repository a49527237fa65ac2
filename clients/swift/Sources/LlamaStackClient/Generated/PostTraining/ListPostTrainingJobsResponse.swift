// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Jobs.
///
/// Source: post_training.yaml#/components/schemas/ListPostTrainingJobsResponse
public struct ListPostTrainingJobsResponse: JSONModel {
    /// The jobs.
    public var data: [PostTrainingJob]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: [PostTrainingJob], additionalProperties: JSONObject = JSONObject()) {
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
