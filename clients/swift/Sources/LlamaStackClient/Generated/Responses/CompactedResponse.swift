// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A context made short.
///
/// Source: responses.yaml#/components/schemas/CompactedResponse
public struct CompactedResponse: JSONModel {
    /// Identifier of this compaction.
    public var id: String
    /// Kind of this object.
    public var object: String { "response.compaction" }
    /// When it was created, in Unix seconds.
    public var createdAt: Int
    /// The items to put in front of the next input.
    public var output: [ResponseItem]
    /// Tokens that a response used.
    public var usage: ResponseUsage
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        createdAt: Int,
        output: [ResponseItem],
        usage: ResponseUsage,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.createdAt = createdAt
        self.output = output
        self.usage = usage
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "response.compaction")
        createdAt = try reader.required("created_at")
        output = try reader.required("output")
        usage = try reader.required("usage")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("object", object)
        writer.write("created_at", createdAt)
        writer.write("output", output)
        writer.write("usage", usage)
        return writer.json(additionalProperties)
    }
}
