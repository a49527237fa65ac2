// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A dataset together with the functions that score answers to it.
///
/// Source: eval.yaml#/components/schemas/Benchmark
public struct Benchmark: JSONModel {
    /// Identifier of the benchmark.
    public var identifier: String
    /// Provider that runs it.
    public var providerID: String
    /// Name of the benchmark at its provider.
    public var providerResourceID: String?
    /// Kind of this resource.
    public var type: String { "benchmark" }
    /// Dataset with the questions.
    public var datasetID: String
    /// Functions that score the answers.
    public var scoringFunctions: [String]
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        identifier: String,
        providerID: String,
        datasetID: String,
        scoringFunctions: [String],
        metadata: Metadata,
        providerResourceID: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.identifier = identifier
        self.providerID = providerID
        self.datasetID = datasetID
        self.scoringFunctions = scoringFunctions
        self.metadata = metadata
        self.providerResourceID = providerResourceID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        identifier = try reader.required("identifier")
        providerID = try reader.required("provider_id")
        providerResourceID = try reader.optional("provider_resource_id")
        try reader.constant("type", "benchmark")
        datasetID = try reader.required("dataset_id")
        scoringFunctions = try reader.required("scoring_functions")
        metadata = try reader.required("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("identifier", identifier)
        writer.write("provider_id", providerID)
        writer.write("provider_resource_id", ifPresent: providerResourceID)
        writer.write("type", type)
        writer.write("dataset_id", datasetID)
        writer.write("scoring_functions", scoringFunctions)
        writer.write("metadata", metadata)
        return writer.json(additionalProperties)
    }
}
