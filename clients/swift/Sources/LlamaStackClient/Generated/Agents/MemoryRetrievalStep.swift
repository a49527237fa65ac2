// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Context was fetched from memory.
///
/// Source: agents.yaml#/components/schemas/MemoryRetrievalStep
public struct MemoryRetrievalStep: JSONModel {
    /// Tag of this kind.
    public var stepType: String { "memory_retrieval" }
    /// Turn that it belongs to.
    public var turnID: String
    /// Identifier of the step.
    public var stepID: String
    /// When it began.
    public var startedAt: String?
    /// When it ended.
    public var completedAt: String?
    /// Where it came from, identifiers separated by commas.
    public var vectorDBIDs: String
    /// Text, one content item, or a list of items that mix text and images.
    public var insertedContext: InterleavedContent
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        turnID: String,
        stepID: String,
        vectorDBIDs: String,
        insertedContext: InterleavedContent,
        startedAt: String? = nil,
        completedAt: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.turnID = turnID
        self.stepID = stepID
        self.vectorDBIDs = vectorDBIDs
        self.insertedContext = insertedContext
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("step_type", "memory_retrieval")
        turnID = try reader.required("turn_id")
        stepID = try reader.required("step_id")
        startedAt = try reader.optional("started_at")
        completedAt = try reader.optional("completed_at")
        vectorDBIDs = try reader.required("vector_db_ids")
        insertedContext = try reader.required("inserted_context")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("step_type", stepType)
        writer.write("turn_id", turnID)
        writer.write("step_id", stepID)
        writer.write("started_at", ifPresent: startedAt)
        writer.write("completed_at", ifPresent: completedAt)
        writer.write("vector_db_ids", vectorDBIDs)
        writer.write("inserted_context", insertedContext)
        return writer.json(additionalProperties)
    }
}
