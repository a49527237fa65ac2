// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A shield to make known.
///
/// Source: safety.yaml#/components/schemas/RegisterShieldRequest
public struct RegisterShieldRequest: JSONModel {
    /// Name of the shield in this stack.
    public var shieldID: String
    /// Its name at the provider. Default the same as `shield_id`.
    public var providerShieldID: Nullable<String>?
    /// The provider that runs it; needed where there are several.
    public var providerID: Nullable<String>?
    /// Settings of the shield.
    public var params: Nullable<JSONObject>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        shieldID: String,
        providerShieldID: Nullable<String>? = nil,
        providerID: Nullable<String>? = nil,
        params: Nullable<JSONObject>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.shieldID = shieldID
        self.providerShieldID = providerShieldID
        self.providerID = providerID
        self.params = params
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        shieldID = try reader.required("shield_id")
        providerShieldID = try reader.optionalNullable("provider_shield_id")
        providerID = try reader.optionalNullable("provider_id")
        params = try reader.optionalNullable("params")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("shield_id", shieldID)
        writer.write("provider_shield_id", ifPresent: providerShieldID)
        writer.write("provider_id", ifPresent: providerID)
        writer.write("params", ifPresent: params)
        return writer.json(additionalProperties)
    }
}
