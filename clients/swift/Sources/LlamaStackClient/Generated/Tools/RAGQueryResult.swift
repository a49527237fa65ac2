// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Context for a prompt.
///
/// Source: tools.yaml#/components/schemas/RagQueryResult
public struct RAGQueryResult: JSONModel {
    /// The context; absent or null when nothing fits.
    public var content: Nullable<InterleavedContent>?
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        metadata: Metadata,
        content: Nullable<InterleavedContent>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.metadata = metadata
        self.content = content
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        content = try reader.optionalNullable("content")
        metadata = try reader.required("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("content", ifPresent: content)
        writer.write("metadata", metadata)
        return writer.json(additionalProperties)
    }
}
