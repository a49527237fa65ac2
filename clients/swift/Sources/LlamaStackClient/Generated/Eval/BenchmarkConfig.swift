// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Who answers, how much, and how it is scored.
///
/// Source: eval.yaml#/components/schemas/BenchmarkConfig
public struct BenchmarkConfig: JSONModel {
    /// Who answers.
    public var evalCandidate: EvalCandidate
    /// Parameters by identifier of the scoring function; the others keep their own.
    public var scoringParams: OrderedMap<ScoringFnParams>?
    /// How many rows to answer. Default all.
    public var numExamples: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        evalCandidate: EvalCandidate,
        scoringParams: OrderedMap<ScoringFnParams>? = nil,
        numExamples: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.evalCandidate = evalCandidate
        self.scoringParams = scoringParams
        self.numExamples = numExamples
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        evalCandidate = try reader.required("eval_candidate")
        scoringParams = try reader.optional("scoring_params")
        numExamples = try reader.optionalNullable("num_examples")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("eval_candidate", evalCandidate)
        writer.write("scoring_params", ifPresent: scoringParams)
        writer.write("num_examples", ifPresent: numExamples)
        return writer.json(additionalProperties)
    }
}
