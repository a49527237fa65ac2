// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A function that scores answers.
///
/// Source: scoring.yaml#/components/schemas/ScoringFn
public struct ScoringFn: JSONModel {
    /// Identifier of the function.
    public var identifier: String
    /// Provider that computes it.
    public var providerID: String
    /// Name of the function at its provider.
    public var providerResourceID: String?
    /// Kind of this resource.
    public var type: String { "scoring_function" }
    /// What the function measures.
    public var description: String?
    /// Free-form facts that the caller attaches to a resource.
    public var metadata: Metadata
    /// Type of a value that a function takes or returns.
    public var returnType: ParamType
    /// Parameters of a scoring function.
    public var params: ScoringFnParams?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        identifier: String,
        providerID: String,
        metadata: Metadata,
        returnType: ParamType,
        providerResourceID: String? = nil,
        description: String? = nil,
        params: ScoringFnParams? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.identifier = identifier
        self.providerID = providerID
        self.metadata = metadata
        self.returnType = returnType
        self.providerResourceID = providerResourceID
        self.description = description
        self.params = params
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        identifier = try reader.required("identifier")
        providerID = try reader.required("provider_id")
        providerResourceID = try reader.optional("provider_resource_id")
        try reader.constant("type", "scoring_function")
        description = try reader.optional("description")
        metadata = try reader.required("metadata")
        returnType = try reader.required("return_type")
        params = try reader.optional("params")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("identifier", identifier)
        writer.write("provider_id", providerID)
        writer.write("provider_resource_id", ifPresent: providerResourceID)
        writer.write("type", type)
        writer.write("description", ifPresent: description)
        writer.write("metadata", metadata)
        writer.write("return_type", returnType)
        writer.write("params", ifPresent: params)
        return writer.json(additionalProperties)
    }
}
