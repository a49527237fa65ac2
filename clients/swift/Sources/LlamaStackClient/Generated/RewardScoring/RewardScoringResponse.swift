// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Dialogs with their scored answers.
///
/// Source: reward_scoring.yaml#/components/schemas/RewardScoringResponse
public struct RewardScoringResponse: JSONModel {
    /// One entry for each dialog, in the order of the request.
    public var scoredGenerations: [ScoredDialogGenerations]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(scoredGenerations: [ScoredDialogGenerations], additionalProperties: JSONObject = JSONObject()) {
        self.scoredGenerations = scoredGenerations
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        scoredGenerations = try reader.required("scored_generations")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("scored_generations", scoredGenerations)
        return writer.json(additionalProperties)
    }
}
