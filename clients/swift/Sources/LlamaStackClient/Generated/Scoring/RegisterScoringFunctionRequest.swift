// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A scoring function to register.
///
/// Source: scoring.yaml#/components/schemas/RegisterScoringFunctionRequest
public struct RegisterScoringFunctionRequest: JSONModel {
    /// Identifier to register it under.
    public var scoringFnID: String
    /// What the function measures.
    public var description: String
    /// Type of a value that a function takes or returns.
    public var returnType: ParamType
    /// Provider that shall compute it. Default the only one.
    public var providerID: Nullable<String>?
    /// Name of the function at the provider. Default its identifier.
    public var providerScoringFnID: Nullable<String>?
    /// Parameters taken when a call gives none.
    public var params: Nullable<ScoringFnParams>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        scoringFnID: String,
        description: String,
        returnType: ParamType,
        providerID: Nullable<String>? = nil,
        providerScoringFnID: Nullable<String>? = nil,
        params: Nullable<ScoringFnParams>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.scoringFnID = scoringFnID
        self.description = description
        self.returnType = returnType
        self.providerID = providerID
        self.providerScoringFnID = providerScoringFnID
        self.params = params
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        scoringFnID = try reader.required("scoring_fn_id")
        description = try reader.required("description")
        returnType = try reader.required("return_type")
        providerID = try reader.optionalNullable("provider_id")
        providerScoringFnID = try reader.optionalNullable("provider_scoring_fn_id")
        params = try reader.optionalNullable("params")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("scoring_fn_id", scoringFnID)
        writer.write("description", description)
        writer.write("return_type", returnType)
        writer.write("provider_id", ifPresent: providerID)
        writer.write("provider_scoring_fn_id", ifPresent: providerScoringFnID)
        writer.write("params", ifPresent: params)
        return writer.json(additionalProperties)
    }
}
