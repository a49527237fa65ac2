// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A run of a benchmark.
///
/// Source: eval.yaml#/components/schemas/EvalJob
public struct EvalJob: JSONModel {
    /// Identifier of the job.
    public var jobID: String
    /// Where a long piece of work stands.
    public var status: JobStatus
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(jobID: String, status: JobStatus, additionalProperties: JSONObject = JSONObject()) {
        self.jobID = jobID
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        jobID = try reader.required("job_id")
        status = try reader.required("status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("job_id", jobID)
        writer.write("status", status)
        return writer.json(additionalProperties)
    }
}
