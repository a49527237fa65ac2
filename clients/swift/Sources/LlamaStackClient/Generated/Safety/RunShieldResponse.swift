// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the shield found.
///
/// Source: safety.yaml#/components/schemas/RunShieldResponse
public struct RunShieldResponse: JSONModel {
    /// What is wrong with the conversation; absent or null when nothing is.
    public var violation: Nullable<SafetyViolation>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(violation: Nullable<SafetyViolation>? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.violation = violation
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        violation = try reader.optionalNullable("violation")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("violation", ifPresent: violation)
        return writer.json(additionalProperties)
    }
}
