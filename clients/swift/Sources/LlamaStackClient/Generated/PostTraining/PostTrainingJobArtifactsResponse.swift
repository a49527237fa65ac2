// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a job has made.
///
/// Source: post_training.yaml#/components/schemas/PostTrainingJobArtifactsResponse
public struct PostTrainingJobArtifactsResponse: JSONModel {
    /// Identifier of the job.
    public var jobUUID: String
    /// The checkpoints so far, oldest first.
    public var checkpoints: [Checkpoint]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(jobUUID: String, checkpoints: [Checkpoint], additionalProperties: JSONObject = JSONObject()) {
        self.jobUUID = jobUUID
        self.checkpoints = checkpoints
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        jobUUID = try reader.required("job_uuid")
        checkpoints = try reader.required("checkpoints")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("job_uuid", jobUUID)
        writer.write("checkpoints", checkpoints)
        return writer.json(additionalProperties)
    }
}
