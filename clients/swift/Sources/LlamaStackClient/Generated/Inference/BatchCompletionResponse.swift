// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Continuations in the order of the contents.
///
/// Source: inference.yaml#/components/schemas/BatchCompletionResponse
public struct BatchCompletionResponse: JSONModel {
    /// The continuations.
    public var batch: [CompletionResponse]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(batch: [CompletionResponse], additionalProperties: JSONObject = JSONObject()) {
        self.batch = batch
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        batch = try reader.required("batch")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("batch", batch)
        return writer.json(additionalProperties)
    }
}
