// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Answers and their scores.
///
/// Source: eval.yaml#/components/schemas/EvaluateResponse
public struct EvaluateResponse: JSONModel {
    /// The answer to each row, in `generated_answer`.
    public var generations: [Row]
    /// Scores by identifier of the function.
    public var scores: OrderedMap<ScoringResult>
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        generations: [Row],
        scores: OrderedMap<ScoringResult>,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.generations = generations
        self.scores = scores
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        generations = try reader.required("generations")
        scores = try reader.required("scores")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("generations", generations)
        writer.write("scores", scores)
        return writer.json(additionalProperties)
    }
}
