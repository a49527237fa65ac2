// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What to train on.
///
/// Source: post_training.yaml#/components/schemas/DataConfig
public struct DataConfig: JSONModel {
    /// Dataset with the training rows.
    public var datasetID: String
    /// Rows in a batch.
    public var batchSize: Int
    /// Whether to mix the rows in each epoch.
    public var shuffle: Bool
    /// Shape of the rows. `instruct` has an instruction and its answer; `dialog` has messages.
    public var dataFormat: DatasetFormat?
    /// Dataset with the validation rows.
    public var validationDatasetID: String?
    /// Whether to fill the context with several rows.
    public var packed: Bool?
    /// Whether the prompt counts for the loss.
    public var trainOnInput: Bool?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        datasetID: String,
        batchSize: Int,
        shuffle: Bool,
        dataFormat: DatasetFormat? = nil,
        validationDatasetID: String? = nil,
        packed: Bool? = nil,
        trainOnInput: Bool? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.datasetID = datasetID
        self.batchSize = batchSize
        self.shuffle = shuffle
        self.dataFormat = dataFormat
        self.validationDatasetID = validationDatasetID
        self.packed = packed
        self.trainOnInput = trainOnInput
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        datasetID = try reader.required("dataset_id")
        batchSize = try reader.required("batch_size")
        shuffle = try reader.required("shuffle")
        dataFormat = try reader.optional("data_format")
        validationDatasetID = try reader.optional("validation_dataset_id")
        packed = try reader.optional("packed")
        trainOnInput = try reader.optional("train_on_input")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("dataset_id", datasetID)
        writer.write("batch_size", batchSize)
        writer.write("shuffle", shuffle)
        writer.write("data_format", ifPresent: dataFormat)
        writer.write("validation_dataset_id", ifPresent: validationDatasetID)
        writer.write("packed", ifPresent: packed)
        writer.write("train_on_input", ifPresent: trainOnInput)
        return writer.json(additionalProperties)
    }
}
