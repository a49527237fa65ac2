// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One page of batches.
///
/// Source: batches.yaml#/components/schemas/ListBatchesResponse
public struct ListBatchesResponse: JSONModel {
    /// Kind of object.
    public var object: String { "list" }
    /// The batches.
    public var data: [Batch]
    /// Identifier of the first one; null when the page is empty.
    public var firstID: String?
    /// Identifier of the last one; null when the page is empty.
    public var lastID: String?
    /// Whether more follow.
    public var hasMore: Bool
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        data: [Batch],
        firstID: String?,
        lastID: String?,
        hasMore: Bool,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.data = data
        self.firstID = firstID
        self.lastID = lastID
        self.hasMore = hasMore
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("object", "list")
        data = try reader.required("data")
        firstID = try reader.nullable("first_id")
        lastID = try reader.nullable("last_id")
        hasMore = try reader.required("has_more")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("object", object)
        writer.write("data", data)
        writer.write("first_id", orNull: firstID)
        writer.write("last_id", orNull: lastID)
        writer.write("has_more", hasMore)
        return writer.json(additionalProperties)
    }
}
