// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a tool answers.
///
/// Source: tools.yaml#/components/schemas/ToolInvocationResult
public struct ToolInvocationResult: JSONModel, ExpressibleByStringInterpolation {
    /// Text, one content item, or a list of items that mix text and images.
    public var content: InterleavedContent?
    /// What went wrong; absent or null when nothing did.
    public var errorMessage: Nullable<String>?
    /// Number of the failure, in the manner of an HTTP status.
    public var errorCode: Nullable<Int>?
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        content: InterleavedContent? = nil,
        errorMessage: Nullable<String>? = nil,
        errorCode: Nullable<Int>? = nil,
        metadata: Metadata? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.content = content
        self.errorMessage = errorMessage
        self.errorCode = errorCode
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(content: InterleavedContent(stringLiteral: value))
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        content = try reader.optional("content")
        errorMessage = try reader.optionalNullable("error_message")
        errorCode = try reader.optionalNullable("error_code")
        metadata = try reader.optional("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("content", ifPresent: content)
        writer.write("error_message", ifPresent: errorMessage)
        writer.write("error_code", ifPresent: errorCode)
        writer.write("metadata", ifPresent: metadata)
        return writer.json(additionalProperties)
    }
}
