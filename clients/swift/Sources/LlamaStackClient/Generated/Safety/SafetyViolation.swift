// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A finding of a shield.
///
/// Source: safety.yaml#/components/schemas/SafetyViolation
public struct SafetyViolation: JSONModel {
    /// How grave a finding is; an error should stop the conversation.
    public var violationLevel: ViolationLevel
    /// What to tell the user.
    public var userMessage: Nullable<String>?
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        violationLevel: ViolationLevel,
        metadata: Metadata,
        userMessage: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.violationLevel = violationLevel
        self.metadata = metadata
        self.userMessage = userMessage
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        violationLevel = try reader.required("violation_level")
        userMessage = try reader.optionalNullable("user_message")
        metadata = try reader.required("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("violation_level", violationLevel)
        writer.write("user_message", ifPresent: userMessage)
        writer.write("metadata", metadata)
        return writer.json(additionalProperties)
    }
}
