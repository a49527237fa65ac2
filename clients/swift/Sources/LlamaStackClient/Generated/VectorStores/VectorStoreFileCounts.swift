// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Files by status.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreFileCounts
public struct VectorStoreFileCounts: JSONModel {
    /// Files being read.
    public var inProgress: Int
    /// Files that can be searched.
    public var completed: Int
    /// Files that could not be read.
    public var failed: Int
    /// Files whose reading was stopped.
    public var cancelled: Int
    /// All files.
    public var total: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        inProgress: Int,
        completed: Int,
        failed: Int,
        cancelled: Int,
        total: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.inProgress = inProgress
        self.completed = completed
        self.failed = failed
        self.cancelled = cancelled
        self.total = total
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        inProgress = try reader.required("in_progress")
        completed = try reader.required("completed")
        failed = try reader.required("failed")
        cancelled = try reader.required("cancelled")
        total = try reader.required("total")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("in_progress", inProgress)
        writer.write("completed", completed)
        writer.write("failed", failed)
        writer.write("cancelled", cancelled)
        writer.write("total", total)
        return writer.json(additionalProperties)
    }
}
