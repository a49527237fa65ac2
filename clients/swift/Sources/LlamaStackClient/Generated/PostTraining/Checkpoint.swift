// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Weights that a job has written.
///
/// Source: post_training.yaml#/components/schemas/Checkpoint
public struct Checkpoint: JSONModel {
    /// Identifier of the checkpoint.
    public var identifier: String
    /// When it was written.
    public var createdAt: String
    /// After which epoch, from 0.
    public var epoch: Int
    /// The job that wrote it.
    public var postTrainingJobID: String
    /// Where it lies.
    public var path: String
    /// How well training went up to a checkpoint.
    public var trainingMetrics: PostTrainingMetric?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        identifier: String,
        createdAt: String,
        epoch: Int,
        postTrainingJobID: String,
        path: String,
        trainingMetrics: PostTrainingMetric? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.identifier = identifier
        self.createdAt = createdAt
        self.epoch = epoch
        self.postTrainingJobID = postTrainingJobID
        self.path = path
        self.trainingMetrics = trainingMetrics
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        identifier = try reader.required("identifier")
        createdAt = try reader.required("created_at")
        epoch = try reader.required("epoch")
        postTrainingJobID = try reader.required("post_training_job_id")
        path = try reader.required("path")
        trainingMetrics = try reader.optional("training_metrics")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("identifier", identifier)
        writer.write("created_at", createdAt)
        writer.write("epoch", epoch)
        writer.write("post_training_job_id", postTrainingJobID)
        writer.write("path", path)
        writer.write("training_metrics", ifPresent: trainingMetrics)
        return writer.json(additionalProperties)
    }
}
