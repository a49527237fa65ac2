// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A model judges the answer.
///
/// Source: scoring.yaml#/components/schemas/LLMAsJudgeScoringFnParams
public struct LLMAsJudgeScoringFnParams: JSONModel {
    /// Tag of this kind.
    public var type: String { "llm_as_judge" }
    /// The model that judges.
    public var judgeModel: String
    /// Prompt for the judge, with `{input_query}`, `{expected_answer}` and `{generated_answer}` for the columns of a
    /// row.
    public var promptTemplate: Nullable<String>?
    /// Patterns that find the score in the judgement; the first that matches counts.
    public var judgeScoreRegexes: [String]?
    /// How scores of rows become results.
    public var aggregationFunctions: [AggregationFunctionType]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        judgeModel: String,
        promptTemplate: Nullable<String>? = nil,
        judgeScoreRegexes: [String]? = nil,
        aggregationFunctions: [AggregationFunctionType]? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.judgeModel = judgeModel
        self.promptTemplate = promptTemplate
        self.judgeScoreRegexes = judgeScoreRegexes
        self.aggregationFunctions = aggregationFunctions
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "llm_as_judge")
        judgeModel = try reader.required("judge_model")
        promptTemplate = try reader.optionalNullable("prompt_template")
        judgeScoreRegexes = try reader.optional("judge_score_regexes")
        aggregationFunctions = try reader.optional("aggregation_functions")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("judge_model", judgeModel)
        writer.write("prompt_template", ifPresent: promptTemplate)
        writer.write("judge_score_regexes", ifPresent: judgeScoreRegexes)
        writer.write("aggregation_functions", ifPresent: aggregationFunctions)
        return writer.json(additionalProperties)
    }
}
