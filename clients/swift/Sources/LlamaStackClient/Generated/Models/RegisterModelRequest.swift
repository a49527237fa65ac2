// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A model to make known.
///
/// Source: models.yaml#/components/schemas/RegisterModelRequest
public struct RegisterModelRequest: JSONModel {
    /// Identifier under which callers will ask for it.
    public var modelID: String
    /// Its name at the provider. Default the identifier.
    public var providerModelID: Nullable<String>?
    /// Provider that serves it. Default the only provider of inference; with several it must be given.
    public var providerID: Nullable<String>?
    /// What it does. Default `llm`.
    public var modelType: Nullable<ModelType>?
    /// Facts about it, such as `embedding_dimension` or `context_length`.
    public var metadata: Nullable<Metadata>?
    /// Whether to ask the provider first if it has this model.
    public var modelValidation: Nullable<Bool>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        modelID: String,
        providerModelID: Nullable<String>? = nil,
        providerID: Nullable<String>? = nil,
        modelType: Nullable<ModelType>? = nil,
        metadata: Nullable<Metadata>? = nil,
        modelValidation: Nullable<Bool>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.modelID = modelID
        self.providerModelID = providerModelID
        self.providerID = providerID
        self.modelType = modelType
        self.metadata = metadata
        self.modelValidation = modelValidation
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        modelID = try reader.required("model_id")
        providerModelID = try reader.optionalNullable("provider_model_id")
        providerID = try reader.optionalNullable("provider_id")
        modelType = try reader.optionalNullable("model_type")
        metadata = try reader.optionalNullable("metadata")
        modelValidation = try reader.optionalNullable("model_validation")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model_id", modelID)
        writer.write("provider_model_id", ifPresent: providerModelID)
        writer.write("provider_id", ifPresent: providerID)
        writer.write("model_type", ifPresent: modelType)
        writer.write("metadata", ifPresent: metadata)
        writer.write("model_validation", ifPresent: modelValidation)
        return writer.json(additionalProperties)
    }
}
