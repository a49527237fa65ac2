// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Rows under a name.
///
/// Source: datasets.yaml#/components/schemas/Dataset
public struct Dataset: JSONModel {
    /// Identifier of the dataset.
    public var identifier: String
    /// Provider that keeps or reads it.
    public var providerID: String
    /// Name of the dataset at its provider.
    public var providerResourceID: String?
    /// Kind of this resource.
    public var type: String { "dataset" }
    /// What the rows are for, and so which columns they have: `messages` for post-training; `question` and `answer`,
    /// or `messages` and `answer`, for evaluation.
    public var purpose: DatasetPurpose
    /// Where the rows come from.
    public var source: DataSource
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        identifier: String,
        providerID: String,
        purpose: DatasetPurpose,
        source: DataSource,
        metadata: Metadata,
        providerResourceID: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.identifier = identifier
        self.providerID = providerID
        self.purpose = purpose
        self.source = source
        self.metadata = metadata
        self.providerResourceID = providerResourceID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        identifier = try reader.required("identifier")
        providerID = try reader.required("provider_id")
        providerResourceID = try reader.optional("provider_resource_id")
        try reader.constant("type", "dataset")
        purpose = try reader.required("purpose")
        source = try reader.required("source")
        metadata = try reader.required("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("identifier", identifier)
        writer.write("provider_id", providerID)
        writer.write("provider_resource_id", ifPresent: providerResourceID)
        writer.write("type", type)
        writer.write("purpose", purpose)
        writer.write("source", source)
        writer.write("metadata", metadata)
        return writer.json(additionalProperties)
    }
}
