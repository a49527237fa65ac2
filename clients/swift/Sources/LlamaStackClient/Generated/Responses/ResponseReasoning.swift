// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How a model thinks before it answers.
///
/// Source: responses.yaml#/components/schemas/ResponseReasoning
public struct ResponseReasoning: JSONModel {
    /// How much to think.
    public var effort: Nullable<ResponseReasoningEffort>?
    /// How long a summary of the thoughts to give.
    public var summary: Nullable<ResponseReasoningSummaryDetail>?
    /// Older name of `summary`.
    public var generateSummary: Nullable<ResponseReasoningSummaryDetail>?
    /// Which earlier thoughts stay in the context.
    public var context: Nullable<ResponseReasoningContext>?
    /// Way of thinking, such as `standard`.
    public var mode: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        effort: Nullable<ResponseReasoningEffort>? = nil,
        summary: Nullable<ResponseReasoningSummaryDetail>? = nil,
        generateSummary: Nullable<ResponseReasoningSummaryDetail>? = nil,
        context: Nullable<ResponseReasoningContext>? = nil,
        mode: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.effort = effort
        self.summary = summary
        self.generateSummary = generateSummary
        self.context = context
        self.mode = mode
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        effort = try reader.optionalNullable("effort")
        summary = try reader.optionalNullable("summary")
        generateSummary = try reader.optionalNullable("generate_summary")
        context = try reader.optionalNullable("context")
        mode = try reader.optionalNullable("mode")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("effort", ifPresent: effort)
        writer.write("summary", ifPresent: summary)
        writer.write("generate_summary", ifPresent: generateSummary)
        writer.write("context", ifPresent: context)
        writer.write("mode", ifPresent: mode)
        return writer.json(additionalProperties)
    }
}
