// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A job to cancel.
///
/// Source: post_training.yaml#/components/schemas/CancelTrainingJobRequest
public struct CancelTrainingJobRequest: JSONModel {
    /// Identifier of the job.
    public var jobUUID: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(jobUUID: String, additionalProperties: JSONObject = JSONObject()) {
        self.jobUUID = jobUUID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        jobUUID = try reader.required("job_uuid")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("job_uuid", jobUUID)
        return writer.json(additionalProperties)
    }
}
