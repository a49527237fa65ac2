// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A search in the web.
///
/// Source: responses.yaml#/components/schemas/ResponseWebSearchCall
public struct ResponseWebSearchCall: JSONModel {
    /// Tag of this kind.
    public var type: String { "web_search_call" }
    /// Identifier of the item.
    public var id: String
    /// How far a search is.
    public var status: ResponseSearchStatus
    /// What was done.
    public var action: Nullable<ResponseWebSearchAction>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        status: ResponseSearchStatus,
        action: Nullable<ResponseWebSearchAction>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.status = status
        self.action = action
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "web_search_call")
        id = try reader.required("id")
        status = try reader.required("status")
        action = try reader.optionalNullable("action")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("status", status)
        writer.write("action", ifPresent: action)
        return writer.json(additionalProperties)
    }
}
