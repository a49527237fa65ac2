// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The judgement on one input. Categories are the shield's own.
///
/// Source: safety.yaml#/components/schemas/ModerationResult
public struct ModerationResult: JSONModel {
    /// Whether any category applies.
    public var flagged: Bool
    /// Whether each category applies.
    public var categories: OrderedMap<Bool>
    /// How sure the judge is of each category, from 0 to 1.
    public var categoryScores: OrderedMap<Double>
    /// Which kinds of input each category looked at: `text`, `image`.
    public var categoryAppliedInputTypes: OrderedMap<[String]>
    /// What to tell the user.
    public var userMessage: Nullable<String>?
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        flagged: Bool,
        categories: OrderedMap<Bool>,
        categoryScores: OrderedMap<Double>,
        categoryAppliedInputTypes: OrderedMap<[String]>,
        metadata: Metadata,
        userMessage: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.flagged = flagged
        self.categories = categories
        self.categoryScores = categoryScores
        self.categoryAppliedInputTypes = categoryAppliedInputTypes
        self.metadata = metadata
        self.userMessage = userMessage
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        flagged = try reader.required("flagged")
        categories = try reader.required("categories")
        categoryScores = try reader.required("category_scores")
        categoryAppliedInputTypes = try reader.required("category_applied_input_types")
        userMessage = try reader.optionalNullable("user_message")
        metadata = try reader.required("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("flagged", flagged)
        writer.write("categories", categories)
        writer.write("category_scores", categoryScores)
        writer.write("category_applied_input_types", categoryAppliedInputTypes)
        writer.write("user_message", ifPresent: userMessage)
        writer.write("metadata", metadata)
        return writer.json(additionalProperties)
    }
}
