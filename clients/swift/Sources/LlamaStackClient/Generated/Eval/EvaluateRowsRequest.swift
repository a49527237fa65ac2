// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Rows to answer and score.
///
/// Source: eval.yaml#/components/schemas/EvaluateRowsRequest
public struct EvaluateRowsRequest: JSONModel {
    /// The rows; a row has `input_query` or `chat_completion_input`, and most often `expected_answer`.
    public var inputRows: [Row]
    /// Functions that score the answers.
    public var scoringFunctions: [String]
    /// Who answers, how much, and how it is scored.
    public var benchmarkConfig: BenchmarkConfig
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        inputRows: [Row],
        scoringFunctions: [String],
        benchmarkConfig: BenchmarkConfig,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.inputRows = inputRows
        self.scoringFunctions = scoringFunctions
        self.benchmarkConfig = benchmarkConfig
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        inputRows = try reader.required("input_rows")
        scoringFunctions = try reader.required("scoring_functions")
        benchmarkConfig = try reader.required("benchmark_config")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("input_rows", inputRows)
        writer.write("scoring_functions", scoringFunctions)
        writer.write("benchmark_config", benchmarkConfig)
        return writer.json(additionalProperties)
    }
}
