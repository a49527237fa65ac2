// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A benchmark to register.
///
/// Source: eval.yaml#/components/schemas/RegisterBenchmarkRequest
public struct RegisterBenchmarkRequest: JSONModel {
    /// Identifier to register it under; it has no slashes.
    public var benchmarkID: String
    /// Dataset with the questions.
    public var datasetID: String
    /// Functions that score the answers.
    public var scoringFunctions: [String]
    /// Provider that shall run it. Default the only one.
    public var providerID: Nullable<String>?
    /// Name of the benchmark at the provider. Default its identifier.
    public var providerBenchmarkID: Nullable<String>?
    /// Free-form facts that the caller attaches.
    public var metadata: Nullable<Metadata>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        benchmarkID: String,
        datasetID: String,
        scoringFunctions: [String],
        providerID: Nullable<String>? = nil,
        providerBenchmarkID: Nullable<String>? = nil,
        metadata: Nullable<Metadata>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.benchmarkID = benchmarkID
        self.datasetID = datasetID
        self.scoringFunctions = scoringFunctions
        self.providerID = providerID
        self.providerBenchmarkID = providerBenchmarkID
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        benchmarkID = try reader.required("benchmark_id")
        datasetID = try reader.required("dataset_id")
        scoringFunctions = try reader.required("scoring_functions")
        providerID = try reader.optionalNullable("provider_id")
        providerBenchmarkID = try reader.optionalNullable("provider_benchmark_id")
        metadata = try reader.optionalNullable("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("benchmark_id", benchmarkID)
        writer.write("dataset_id", datasetID)
        writer.write("scoring_functions", scoringFunctions)
        writer.write("provider_id", ifPresent: providerID)
        writer.write("provider_benchmark_id", ifPresent: providerBenchmarkID)
        writer.write("metadata", ifPresent: metadata)
        return writer.json(additionalProperties)
    }
}
