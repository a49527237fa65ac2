// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A provider of the distribution.
///
/// Source: inspect.yaml#/components/schemas/ProviderInfo
public struct ProviderInfo: JSONModel {
    /// The API that it provides, such as `inference`.
    public var api: String
    /// Its identifier in the distribution.
    public var providerID: String
    /// What it is, such as `inline::llama-cpp`.
    public var providerType: String
    /// Its settings; secrets are masked.
    public var config: JSONObject
    /// Health of a provider.
    public var health: ProviderHealth
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        api: String,
        providerID: String,
        providerType: String,
        config: JSONObject,
        health: ProviderHealth,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.api = api
        self.providerID = providerID
        self.providerType = providerType
        self.config = config
        self.health = health
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        api = try reader.required("api")
        providerID = try reader.required("provider_id")
        providerType = try reader.required("provider_type")
        config = try reader.required("config")
        health = try reader.required("health")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("api", api)
        writer.write("provider_id", providerID)
        writer.write("provider_type", providerType)
        writer.write("config", config)
        writer.write("health", health)
        return writer.json(additionalProperties)
    }
}
