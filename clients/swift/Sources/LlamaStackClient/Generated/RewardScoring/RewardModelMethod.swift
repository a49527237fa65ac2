// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A reward model reads the dialog with one answer and puts out a number, which is the score.
///
/// Source: reward_scoring.yaml#/components/schemas/RewardModelMethod
public struct RewardModelMethod: JSONModel {
    /// Tag of this kind.
    public var type: String { "reward_model" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "reward_model")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        return writer.json(additionalProperties)
    }
}
