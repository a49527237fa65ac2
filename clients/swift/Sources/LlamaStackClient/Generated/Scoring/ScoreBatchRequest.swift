// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A dataset to score, and the functions to score it with.
///
/// Source: scoring.yaml#/components/schemas/ScoreBatchRequest
public struct ScoreBatchRequest: JSONModel {
    /// Identifier of the dataset.
    public var datasetID: String
    /// Scoring functions by identifier, each with its parameters, or with null for the registered ones.
    public var scoringFunctions: ScoringFunctionMap
    /// Whether to save the scores as a new dataset.
    public var saveResultsDataset: Bool?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        datasetID: String,
        scoringFunctions: ScoringFunctionMap,
        saveResultsDataset: Bool? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.datasetID = datasetID
        self.scoringFunctions = scoringFunctions
        self.saveResultsDataset = saveResultsDataset
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        datasetID = try reader.required("dataset_id")
        scoringFunctions = try reader.required("scoring_functions")
        saveResultsDataset = try reader.optional("save_results_dataset")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("dataset_id", datasetID)
        writer.write("scoring_functions", scoringFunctions)
        writer.write("save_results_dataset", ifPresent: saveResultsDataset)
        return writer.json(additionalProperties)
    }
}
