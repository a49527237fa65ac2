// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One page of rows.
///
/// Source: common.yaml#/components/schemas/PaginatedRows
public struct PaginatedRows: JSONModel {
    /// The rows.
    public var data: [Row]
    /// Whether rows follow.
    public var hasMore: Bool
    /// Where the rows come from.
    public var url: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: [Row], hasMore: Bool, url: String? = nil, additionalProperties: JSONObject = JSONObject()) {
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
