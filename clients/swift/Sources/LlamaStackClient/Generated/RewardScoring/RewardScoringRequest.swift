// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Dialogs with sampled answers, and who scores them.
///
/// Source: reward_scoring.yaml#/components/schemas/RewardScoringRequest
public struct RewardScoringRequest: JSONModel {
    /// Dialogs with their sampled answers.
    public var dialogGenerations: [DialogGenerations]
    /// The model that scores: a reward model, or the judge.
    public var model: String
    /// How scores come about. Left out, the provider takes what the model is made for.
    public var method: RewardScoringMethod?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        dialogGenerations: [DialogGenerations],
        model: String,
        method: RewardScoringMethod? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.dialogGenerations = dialogGenerations
        self.model = model
        self.method = method
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        dialogGenerations = try reader.required("dialog_generations")
        model = try reader.required("model")
        method = try reader.optional("method")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("dialog_generations", dialogGenerations)
        writer.write("model", model)
        writer.write("method", ifPresent: method)
        return writer.json(additionalProperties)
    }
}
