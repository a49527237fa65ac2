// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A file of requests, and how they are to be answered.
///
/// Source: batches.yaml#/components/schemas/CreateBatchRequest
public struct CreateBatchRequest: JSONModel {
    /// Identifier of a file that was uploaded with the purpose `batch`.
    public var inputFileID: String
    /// Operation that every request of a batch asks for.
    public var endpoint: BatchEndpoint
    /// Time within which a batch is answered.
    public var completionWindow: BatchCompletionWindow
    /// Short texts to keep with the batch.
    public var metadata: Nullable<StringMap>?
    /// When the output files of a batch are deleted.
    public var outputExpiresAfter: BatchOutputExpiration?
    /// A second request with the same key and the same values answers the first batch; with other values it answers
    /// 409.
    public var idempotencyKey: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        inputFileID: String,
        endpoint: BatchEndpoint,
        completionWindow: BatchCompletionWindow,
        metadata: Nullable<StringMap>? = nil,
        outputExpiresAfter: BatchOutputExpiration? = nil,
        idempotencyKey: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.inputFileID = inputFileID
        self.endpoint = endpoint
        self.completionWindow = completionWindow
        self.metadata = metadata
        self.outputExpiresAfter = outputExpiresAfter
        self.idempotencyKey = idempotencyKey
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        inputFileID = try reader.required("input_file_id")
        endpoint = try reader.required("endpoint")
        completionWindow = try reader.required("completion_window")
        metadata = try reader.optionalNullable("metadata")
        outputExpiresAfter = try reader.optional("output_expires_after")
        idempotencyKey = try reader.optionalNullable("idempotency_key")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("input_file_id", inputFileID)
        writer.write("endpoint", endpoint)
        writer.write("completion_window", completionWindow)
        writer.write("metadata", ifPresent: metadata)
        writer.write("output_expires_after", ifPresent: outputExpiresAfter)
        writer.write("idempotency_key", ifPresent: idempotencyKey)
        return writer.json(additionalProperties)
    }
}
