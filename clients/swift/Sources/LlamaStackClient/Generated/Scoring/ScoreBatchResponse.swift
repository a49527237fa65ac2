// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Scores of the dataset.
///
/// Source: scoring.yaml#/components/schemas/ScoreBatchResponse
public struct ScoreBatchResponse: JSONModel {
    /// Dataset that holds the scores; null or absent when they were not saved.
    public var datasetID: Nullable<String>?
    /// Scores by identifier of the function.
    public var results: OrderedMap<ScoringResult>
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        results: OrderedMap<ScoringResult>,
        datasetID: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.results = results
        self.datasetID = datasetID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        datasetID = try reader.optionalNullable("dataset_id")
        results = try reader.required("results")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("dataset_id", ifPresent: datasetID)
        writer.write("results", results)
        return writer.json(additionalProperties)
    }
}
