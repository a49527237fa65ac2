// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One page of sessions.
///
/// Source: agents.yaml#/components/schemas/ListAgentSessionsResponse
public struct ListAgentSessionsResponse: JSONModel {
    /// The sessions.
    public var data: [Session]
    /// Whether sessions follow.
    public var hasMore: Bool
    /// Path of this list.
    public var url: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: [Session], hasMore: Bool, url: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.data = data
        self.hasMore = hasMore
        self.url = url
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        data = try reader.required("data")
        hasMore = try reader.required("has_more")
        url = try reader.optional("url")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("data", data)
        writer.write("has_more", hasMore)
        writer.write("url", ifPresent: url)
        return writer.json(additionalProperties)
    }
}
