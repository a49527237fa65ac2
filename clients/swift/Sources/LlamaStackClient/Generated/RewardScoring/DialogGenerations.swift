// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A dialog and answers sampled for it.
///
/// Source: reward_scoring.yaml#/components/schemas/DialogGenerations
public struct DialogGenerations: JSONModel {
    /// The messages so far, oldest first.
    public var dialog: [Message]
    /// Candidates for the next message.
    public var sampledGenerations: [Message]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(dialog: [Message], sampledGenerations: [Message], additionalProperties: JSONObject = JSONObject()) {
        self.dialog = dialog
        self.sampledGenerations = sampledGenerations
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        dialog = try reader.required("dialog")
        sampledGenerations = try reader.required("sampled_generations")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("dialog", dialog)
        writer.write("sampled_generations", sampledGenerations)
        return writer.json(additionalProperties)
    }
}
