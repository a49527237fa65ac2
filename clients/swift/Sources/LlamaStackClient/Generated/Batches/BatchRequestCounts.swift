// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How many requests are in which state.
///
/// Source: batches.yaml#/components/schemas/BatchRequestCounts
public struct BatchRequestCounts: JSONModel {
    /// All of them.
    public var total: Int
    /// Answered.
    public var completed: Int
    /// Failed.
    public var failed: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(total: Int, completed: Int, failed: Int, additionalProperties: JSONObject = JSONObject()) {
        self.total = total
        self.completed = completed
        self.failed = failed
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        total = try reader.required("total")
        completed = try reader.required("completed")
        failed = try reader.required("failed")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("total", total)
        writer.write("completed", completed)
        writer.write("failed", failed)
        return writer.json(additionalProperties)
    }
}
