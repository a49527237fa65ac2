// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Why a response is incomplete.
///
/// Source: responses.yaml#/components/schemas/ResponseIncompleteDetails
public struct ResponseIncompleteDetails: JSONModel {
    /// Which limit ended a response.
    public var reason: ResponseIncompleteReason
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(reason: ResponseIncompleteReason, additionalProperties: JSONObject = JSONObject()) {
        self.reason = reason
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        reason = try reader.required("reason")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("reason", reason)
        return writer.json(additionalProperties)
    }
}
