// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Health of a provider.
///
/// Source: inspect.yaml#/components/schemas/ProviderHealth
public struct ProviderHealth: JSONModel {
    /// Health in one word; `Not Implemented` where a provider cannot tell.
    public var status: HealthStatus
    /// What is wrong, and the cure where one is known.
    public var message: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(status: HealthStatus, message: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.status = status
        self.message = message
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        status = try reader.required("status")
        message = try reader.optional("message")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("status", status)
        writer.write("message", ifPresent: message)
        return writer.json(additionalProperties)
    }
}
