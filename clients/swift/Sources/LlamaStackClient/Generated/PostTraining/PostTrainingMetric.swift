// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How well training went up to a checkpoint.
///
/// Source: post_training.yaml#/components/schemas/PostTrainingMetric
public struct PostTrainingMetric: JSONModel {
    /// After which epoch, from 0.
    public var epoch: Int
    /// Loss on the training rows.
    public var trainLoss: Double
    /// Loss on the validation rows.
    public var validationLoss: Double
    /// Perplexity on the validation rows.
    public var perplexity: Double
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        epoch: Int,
        trainLoss: Double,
        validationLoss: Double,
        perplexity: Double,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.epoch = epoch
        self.trainLoss = trainLoss
        self.validationLoss = validationLoss
        self.perplexity = perplexity
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        epoch = try reader.required("epoch")
        trainLoss = try reader.required("train_loss")
        validationLoss = try reader.required("validation_loss")
        perplexity = try reader.required("perplexity")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("epoch", epoch)
        writer.write("train_loss", trainLoss)
        writer.write("validation_loss", validationLoss)
        writer.write("perplexity", perplexity)
        return writer.json(additionalProperties)
    }
}
