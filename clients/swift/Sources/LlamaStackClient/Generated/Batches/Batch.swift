// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Many requests, answered in the background. Times are Unix seconds.
///
/// Source: batches.yaml#/components/schemas/Batch
public struct Batch: JSONModel {
    /// Identifier of the batch.
    public var id: String
    /// Kind of object.
    public var object: String { "batch" }
    /// Operation that every request asks for.
    public var endpoint: String
    /// Model that the requests ask for, where it is one.
    public var model: Nullable<String>?
    /// Why the batch failed as a whole.
    public var errors: Nullable<BatchErrors>?
    /// File of the requests.
    public var inputFileID: String
    /// Time within which it is answered.
    public var completionWindow: String
    /// State of a batch.
    public var status: BatchStatus
    /// File of the answers.
    public var outputFileID: Nullable<String>?
    /// File of the requests that failed.
    public var errorFileID: Nullable<String>?
    /// When it was created.
    public var createdAt: Int
    /// When answering began.
    public var inProgressAt: Nullable<Int>?
    /// When it expires.
    public var expiresAt: Nullable<Int>?
    /// When all was answered and the files were begun.
    public var finalizingAt: Nullable<Int>?
    /// When it was completed.
    public var completedAt: Nullable<Int>?
    /// When it failed.
    public var failedAt: Nullable<Int>?
    /// When it expired.
    public var expiredAt: Nullable<Int>?
    /// When someone cancelled it.
    public var cancellingAt: Nullable<Int>?
    /// When it stopped.
    public var cancelledAt: Nullable<Int>?
    /// How many requests are in which state.
    public var requestCounts: Nullable<BatchRequestCounts>?
    /// Tokens used so far.
    public var usage: Nullable<BatchUsage>?
    /// Short texts kept with it.
    public var metadata: Nullable<StringMap>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        endpoint: String,
        inputFileID: String,
        completionWindow: String,
        status: BatchStatus,
        createdAt: Int,
        model: Nullable<String>? = nil,
        errors: Nullable<BatchErrors>? = nil,
        outputFileID: Nullable<String>? = nil,
        errorFileID: Nullable<String>? = nil,
        inProgressAt: Nullable<Int>? = nil,
        expiresAt: Nullable<Int>? = nil,
        finalizingAt: Nullable<Int>? = nil,
        completedAt: Nullable<Int>? = nil,
        failedAt: Nullable<Int>? = nil,
        expiredAt: Nullable<Int>? = nil,
        cancellingAt: Nullable<Int>? = nil,
        cancelledAt: Nullable<Int>? = nil,
        requestCounts: Nullable<BatchRequestCounts>? = nil,
        usage: Nullable<BatchUsage>? = nil,
        metadata: Nullable<StringMap>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.endpoint = endpoint
        self.inputFileID = inputFileID
        self.completionWindow = completionWindow
        self.status = status
        self.createdAt = createdAt
        self.model = model
        self.errors = errors
        self.outputFileID = outputFileID
        self.errorFileID = errorFileID
        self.inProgressAt = inProgressAt
        self.expiresAt = expiresAt
        self.finalizingAt = finalizingAt
        self.completedAt = completedAt
        self.failedAt = failedAt
        self.expiredAt = expiredAt
        self.cancellingAt = cancellingAt
        self.cancelledAt = cancelledAt
        self.requestCounts = requestCounts
        self.usage = usage
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "batch")
        endpoint = try reader.required("endpoint")
        model = try reader.optionalNullable("model")
        errors = try reader.optionalNullable("errors")
        inputFileID = try reader.required("input_file_id")
        completionWindow = try reader.required("completion_window")
        status = try reader.required("status")
        outputFileID = try reader.optionalNullable("output_file_id")
        errorFileID = try reader.optionalNullable("error_file_id")
        createdAt = try reader.required("created_at")
        inProgressAt = try reader.optionalNullable("in_progress_at")
        expiresAt = try reader.optionalNullable("expires_at")
        finalizingAt = try reader.optionalNullable("finalizing_at")
        completedAt = try reader.optionalNullable("completed_at")
        failedAt = try reader.optionalNullable("failed_at")
        expiredAt = try reader.optionalNullable("expired_at")
        cancellingAt = try reader.optionalNullable("cancelling_at")
        cancelledAt = try reader.optionalNullable("cancelled_at")
        requestCounts = try reader.optionalNullable("request_counts")
        usage = try reader.optionalNullable("usage")
        metadata = try reader.optionalNullable("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("object", object)
        writer.write("endpoint", endpoint)
        writer.write("model", ifPresent: model)
        writer.write("errors", ifPresent: errors)
        writer.write("input_file_id", inputFileID)
        writer.write("completion_window", completionWindow)
        writer.write("status", status)
        writer.write("output_file_id", ifPresent: outputFileID)
        writer.write("error_file_id", ifPresent: errorFileID)
        writer.write("created_at", createdAt)
        writer.write("in_progress_at", ifPresent: inProgressAt)
        writer.write("expires_at", ifPresent: expiresAt)
        writer.write("finalizing_at", ifPresent: finalizingAt)
        writer.write("completed_at", ifPresent: completedAt)
        writer.write("failed_at", ifPresent: failedAt)
        writer.write("expired_at", ifPresent: expiredAt)
        writer.write("cancelling_at", ifPresent: cancellingAt)
        writer.write("cancelled_at", ifPresent: cancelledAt)
        writer.write("request_counts", ifPresent: requestCounts)
        writer.write("usage", ifPresent: usage)
        writer.write("metadata", ifPresent: metadata)
        return writer.json(additionalProperties)
    }
}
