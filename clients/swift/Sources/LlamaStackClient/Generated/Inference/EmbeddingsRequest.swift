// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Contents, and how they are to be embedded.
///
/// Source: inference.yaml#/components/schemas/EmbeddingsRequest
public struct EmbeddingsRequest: JSONModel {
    /// Identifier of the embedding model.
    public var modelID: String
    /// The contents.
    public var contents: [EmbeddingContent]
    /// Which end of a text that is too long is cut off. Default `none`, which refuses it.
    public var textTruncation: TextTruncation?
    /// Length of the vectors, where the model can shorten them. Default the model's.
    public var outputDimension: Int?
    /// What the vectors are for: to search with, or to be found.
    public var taskType: EmbeddingTaskType?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        modelID: String,
        contents: [EmbeddingContent],
        textTruncation: TextTruncation? = nil,
        outputDimension: Int? = nil,
        taskType: EmbeddingTaskType? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.modelID = modelID
        self.contents = contents
        self.textTruncation = textTruncation
        self.outputDimension = outputDimension
        self.taskType = taskType
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        modelID = try reader.required("model_id")
        contents = try reader.required("contents")
        textTruncation = try reader.optional("text_truncation")
        outputDimension = try reader.optional("output_dimension")
        taskType = try reader.optional("task_type")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model_id", modelID)
        writer.write("contents", contents)
        writer.write("text_truncation", ifPresent: textTruncation)
        writer.write("output_dimension", ifPresent: outputDimension)
        writer.write("task_type", ifPresent: taskType)
        return writer.json(additionalProperties)
    }
}
