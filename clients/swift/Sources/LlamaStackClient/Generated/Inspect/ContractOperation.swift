// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An operation of the contract.
///
/// Source: inspect.yaml#/components/schemas/ContractOperation
public struct ContractOperation: JSONModel {
    /// Its identifier, such as `chat.completions.create`.
    public var id: String
    /// What it means on the wire, in a few hexadecimal digits; prose and examples do not count.
    public var digest: String
    /// Whether a provider of this server answers its API.
    public var served: Bool
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(id: String, digest: String, served: Bool, additionalProperties: JSONObject = JSONObject()) {
        self.id = id
        self.digest = digest
        self.served = served
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        digest = try reader.required("digest")
        served = try reader.required("served")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("digest", digest)
        writer.write("served", served)
        return writer.json(additionalProperties)
    }
}
