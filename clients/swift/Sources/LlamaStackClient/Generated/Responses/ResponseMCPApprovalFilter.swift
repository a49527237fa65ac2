// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which calls wait for approval, and which do not.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpApprovalFilter
public struct ResponseMCPApprovalFilter: JSONModel {
    /// Tools whose calls wait.
    public var always: Nullable<ResponseMCPAllowedTools>?
    /// Tools whose calls do not.
    public var never: Nullable<ResponseMCPAllowedTools>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        always: Nullable<ResponseMCPAllowedTools>? = nil,
        never: Nullable<ResponseMCPAllowedTools>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.always = always
        self.never = never
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        always = try reader.optionalNullable("always")
        never = try reader.optionalNullable("never")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("always", ifPresent: always)
        writer.write("never", ifPresent: never)
        return writer.json(additionalProperties)
    }
}
