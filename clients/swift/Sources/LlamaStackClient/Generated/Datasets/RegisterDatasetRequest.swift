// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A dataset to register.
///
/// Source: datasets.yaml#/components/schemas/RegisterDatasetRequest
public struct RegisterDatasetRequest: JSONModel {
    /// What the rows are for, and so which columns they have: `messages` for post-training; `question` and `answer`,
    /// or `messages` and `answer`, for evaluation.
    public var purpose: DatasetPurpose
    /// Where the rows come from.
    public var source: DataSource
    /// Free-form facts that the caller attaches.
    public var metadata: Nullable<Metadata>?
    /// Identifier to register it under. The server makes one when there is none.
    public var datasetID: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        purpose: DatasetPurpose,
        source: DataSource,
        metadata: Nullable<Metadata>? = nil,
        datasetID: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.purpose = purpose
        self.source = source
        self.metadata = metadata
        self.datasetID = datasetID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        purpose = try reader.required("purpose")
        source = try reader.required("source")
        metadata = try reader.optionalNullable("metadata")
        datasetID = try reader.optionalNullable("dataset_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("purpose", purpose)
        writer.write("source", source)
        writer.write("metadata", ifPresent: metadata)
        writer.write("dataset_id", ifPresent: datasetID)
        return writer.json(additionalProperties)
    }
}
