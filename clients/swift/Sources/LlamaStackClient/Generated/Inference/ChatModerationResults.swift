// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Findings of a moderation model.
///
/// Source: inference.yaml#/components/schemas/ChatModerationResults
public struct ChatModerationResults: JSONModel {
    /// Tag of this kind.
    public var type: String { "moderation_results" }
    /// The moderation model.
    public var model: String
    /// One finding for each text looked at.
    public var results: [ChatModerationResult]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(model: String, results: [ChatModerationResult], additionalProperties: JSONObject = JSONObject()) {
        self.model = model
        self.results = results
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "moderation_results")
        model = try reader.required("model")
        results = try reader.required("results")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("model", model)
        writer.write("results", results)
        return writer.json(additionalProperties)
    }
}
