// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Finding for one text.
///
/// Source: inference.yaml#/components/schemas/ChatModerationResult
public struct ChatModerationResult: JSONModel {
    /// Kind of object.
    public var type: String { "moderation_result" }
    /// The moderation model.
    public var model: String
    /// Whether any category applies.
    public var flagged: Bool
    /// Whether each category applies.
    public var categories: OrderedMap<Bool>
    /// How surely each category applies.
    public var categoryScores: OrderedMap<Double>
    /// What kinds of input each category looked at.
    public var categoryAppliedInputTypes: OrderedMap<ChatModerationInputTypes>
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        model: String,
        flagged: Bool,
        categories: OrderedMap<Bool>,
        categoryScores: OrderedMap<Double>,
        categoryAppliedInputTypes: OrderedMap<ChatModerationInputTypes>,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.model = model
        self.flagged = flagged
        self.categories = categories
        self.categoryScores = categoryScores
        self.categoryAppliedInputTypes = categoryAppliedInputTypes
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "moderation_result")
        model = try reader.required("model")
        flagged = try reader.required("flagged")
        categories = try reader.required("categories")
        categoryScores = try reader.required("category_scores")
        categoryAppliedInputTypes = try reader.required("category_applied_input_types")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("model", model)
        writer.write("flagged", flagged)
        writer.write("categories", categories)
        writer.write("category_scores", categoryScores)
        writer.write("category_applied_input_types", categoryAppliedInputTypes)
        return writer.json(additionalProperties)
    }
}
