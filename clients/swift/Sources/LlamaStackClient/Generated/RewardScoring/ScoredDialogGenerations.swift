// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A dialog and its answers with their scores.
///
/// Source: reward_scoring.yaml#/components/schemas/ScoredDialogGenerations
public struct ScoredDialogGenerations: JSONModel {
    /// The messages so far, oldest first.
    public var dialog: [Message]
    /// The answers, in the order of the request.
    public var scoredGenerations: [ScoredMessage]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        dialog: [Message],
        scoredGenerations: [ScoredMessage],
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.dialog = dialog
        self.scoredGenerations = scoredGenerations
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        dialog = try reader.required("dialog")
        scoredGenerations = try reader.required("scored_generations")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("dialog", dialog)
        writer.write("scored_generations", scoredGenerations)
        return writer.json(additionalProperties)
    }
}
