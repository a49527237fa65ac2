// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What to measure, and how.
///
/// Source: eval.yaml#/components/schemas/RunEvalRequest
public struct RunEvalRequest: JSONModel {
    /// Who answers, how much, and how it is scored.
    public var benchmarkConfig: BenchmarkConfig
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(benchmarkConfig: BenchmarkConfig, additionalProperties: JSONObject = JSONObject()) {
        self.benchmarkConfig = benchmarkConfig
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        benchmarkConfig = try reader.required("benchmark_config")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("benchmark_config", benchmarkConfig)
        return writer.json(additionalProperties)
    }
}
