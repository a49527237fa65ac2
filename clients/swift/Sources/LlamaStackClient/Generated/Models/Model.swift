// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A registered model, in the native form and in OpenAI's at once.
///
/// Source: models.yaml#/components/schemas/Model
public struct Model: JSONModel {
    /// Identifier under which callers ask for it.
    public var identifier: String
    /// Provider that serves it.
    public var providerID: String
    /// Its name at the provider.
    public var providerResourceID: String?
    /// Kind of resource.
    public var type: String { "model" }
    /// What a model does.
    public var modelType: ModelType
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata
    /// Whether registering asked the provider for it; null when nobody said.
    public var modelValidation: Nullable<Bool>?
    /// The same as `identifier`.
    public var id: String
    /// Kind of object.
    public var object: String { "model" }
    /// When it was registered, in Unix seconds.
    public var created: Int
    /// Who offers it.
    public var ownedBy: String
    /// Day on which it stops being served; null when none is set.
    public var shutdownDate: Nullable<String>?
    /// The entries of `metadata`, with `model_type`, `provider_id` and `provider_resource_id` beside them.
    public var customMetadata: Nullable<Metadata>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        identifier: String,
        providerID: String,
        modelType: ModelType,
        metadata: Metadata,
        id: String,
        created: Int,
        ownedBy: String,
        providerResourceID: String? = nil,
        modelValidation: Nullable<Bool>? = nil,
        shutdownDate: Nullable<String>? = nil,
        customMetadata: Nullable<Metadata>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.identifier = identifier
        self.providerID = providerID
        self.modelType = modelType
        self.metadata = metadata
        self.id = id
        self.created = created
        self.ownedBy = ownedBy
        self.providerResourceID = providerResourceID
        self.modelValidation = modelValidation
        self.shutdownDate = shutdownDate
        self.customMetadata = customMetadata
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        identifier = try reader.required("identifier")
        providerID = try reader.required("provider_id")
        providerResourceID = try reader.optional("provider_resource_id")
        try reader.constant("type", "model")
        modelType = try reader.required("model_type")
        metadata = try reader.required("metadata")
        modelValidation = try reader.optionalNullable("model_validation")
        id = try reader.required("id")
        try reader.constant("object", "model")
        created = try reader.required("created")
        ownedBy = try reader.required("owned_by")
        shutdownDate = try reader.optionalNullable("shutdown_date")
        customMetadata = try reader.optionalNullable("custom_metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("identifier", identifier)
        writer.write("provider_id", providerID)
        writer.write("provider_resource_id", ifPresent: providerResourceID)
        writer.write("type", type)
        writer.write("model_type", modelType)
        writer.write("metadata", metadata)
        writer.write("model_validation", ifPresent: modelValidation)
        writer.write("id", id)
        writer.write("object", object)
        writer.write("created", created)
        writer.write("owned_by", ownedBy)
        writer.write("shutdown_date", ifPresent: shutdownDate)
        writer.write("custom_metadata", ifPresent: customMetadata)
        return writer.json(additionalProperties)
    }
}
