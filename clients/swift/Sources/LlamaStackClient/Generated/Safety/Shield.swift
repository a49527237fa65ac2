// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A registered shield.
///
/// Source: safety.yaml#/components/schemas/Shield
public struct Shield: JSONModel {
    /// Name of the shield in this stack.
    public var identifier: String
    /// The provider that runs it.
    public var providerID: String
    /// Its name at the provider, often that of a model.
    public var providerResourceID: String
    /// Kind of this resource.
    public var type: String { "shield" }
    /// Settings of the shield.
    public var params: JSONObject?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        identifier: String,
        providerID: String,
        providerResourceID: String,
        params: JSONObject? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.identifier = identifier
        self.providerID = providerID
        self.providerResourceID = providerResourceID
        self.params = params
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        identifier = try reader.required("identifier")
        providerID = try reader.required("provider_id")
        providerResourceID = try reader.required("provider_resource_id")
        try reader.constant("type", "shield")
        params = try reader.optional("params")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("identifier", identifier)
        writer.write("provider_id", providerID)
        writer.write("provider_resource_id", providerResourceID)
        writer.write("type", type)
        writer.write("params", ifPresent: params)
        return writer.json(additionalProperties)
    }
}
