// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An approval, or its refusal.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpApprovalResponse
public struct ResponseMCPApprovalResponse: JSONModel {
    /// Tag of this kind.
    public var type: String { "mcp_approval_response" }
    /// The request that this answers.
    public var approvalRequestID: String
    /// Whether the call may be made.
    public var approve: Bool
    /// Identifier of the item.
    public var id: Nullable<String>?
    /// Why, or why not.
    public var reason: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        approvalRequestID: String,
        approve: Bool,
        id: Nullable<String>? = nil,
        reason: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.approvalRequestID = approvalRequestID
        self.approve = approve
        self.id = id
        self.reason = reason
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "mcp_approval_response")
        approvalRequestID = try reader.required("approval_request_id")
        approve = try reader.required("approve")
        id = try reader.optionalNullable("id")
        reason = try reader.optionalNullable("reason")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("approval_request_id", approvalRequestID)
        writer.write("approve", approve)
        writer.write("id", ifPresent: id)
        writer.write("reason", ifPresent: reason)
        return writer.json(additionalProperties)
    }
}
