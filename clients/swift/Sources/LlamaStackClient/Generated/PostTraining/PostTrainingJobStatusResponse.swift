// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where a job stands.
///
/// Source: post_training.yaml#/components/schemas/PostTrainingJobStatusResponse
public struct PostTrainingJobStatusResponse: JSONModel {
    /// Identifier of the job.
    public var jobUUID: String
    /// Where a long piece of work stands.
    public var status: JobStatus
    /// When it was accepted.
    public var scheduledAt: String?
    /// When it began.
    public var startedAt: String?
    /// When it ended, in whatever way.
    public var completedAt: String?
    /// What it runs on, such as devices and memory.
    public var resourcesAllocated: JSONObject?
    /// The checkpoints so far, oldest first.
    public var checkpoints: [Checkpoint]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        jobUUID: String,
        status: JobStatus,
        checkpoints: [Checkpoint],
        scheduledAt: String? = nil,
        startedAt: String? = nil,
        completedAt: String? = nil,
        resourcesAllocated: JSONObject? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.jobUUID = jobUUID
        self.status = status
        self.checkpoints = checkpoints
        self.scheduledAt = scheduledAt
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.resourcesAllocated = resourcesAllocated
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        jobUUID = try reader.required("job_uuid")
        status = try reader.required("status")
        scheduledAt = try reader.optional("scheduled_at")
        startedAt = try reader.optional("started_at")
        completedAt = try reader.optional("completed_at")
        resourcesAllocated = try reader.optional("resources_allocated")
        checkpoints = try reader.required("checkpoints")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("job_uuid", jobUUID)
        writer.write("status", status)
        writer.write("scheduled_at", ifPresent: scheduledAt)
        writer.write("started_at", ifPresent: startedAt)
        writer.write("completed_at", ifPresent: completedAt)
        writer.write("resources_allocated", ifPresent: resourcesAllocated)
        writer.write("checkpoints", checkpoints)
        return writer.json(additionalProperties)
    }
}
