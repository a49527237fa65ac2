// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Health of the server.
///
/// Source: inspect.yaml#/components/schemas/HealthInfo
public struct HealthInfo: JSONModel {
    /// Health in one word; `Not Implemented` where a provider cannot tell.
    public var status: HealthStatus
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(status: HealthStatus, additionalProperties: JSONObject = JSONObject()) {
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        status = try reader.required("status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("status", status)
        return writer.json(additionalProperties)
    }
}
