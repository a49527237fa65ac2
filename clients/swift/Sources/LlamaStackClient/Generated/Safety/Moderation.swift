// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The judgement on some inputs.
///
/// Source: safety.yaml#/components/schemas/Moderation
public struct Moderation: JSONModel {
    /// Identifier of this judgement.
    public var id: String
    /// The shield or model that judged.
    public var model: String
    /// One result for each input, in their order.
    public var results: [ModerationResult]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        model: String,
        results: [ModerationResult],
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.model = model
        self.results = results
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        model = try reader.required("model")
        results = try reader.required("results")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("model", model)
        writer.write("results", results)
        return writer.json(additionalProperties)
    }
}
