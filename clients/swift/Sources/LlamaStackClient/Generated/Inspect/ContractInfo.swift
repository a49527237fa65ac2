// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The contract that a server implements, operation by operation.
///
/// Source: inspect.yaml#/components/schemas/ContractInfo
public struct ContractInfo: JSONModel {
    /// Version of the documents that the server implements.
    public var specVersion: String
    /// Digest of those documents; it changes with every word of them.
    public var specDigest: String
    /// The operations, in the order of the documents.
    public var operations: [ContractOperation]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        specVersion: String,
        specDigest: String,
        operations: [ContractOperation],
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.specVersion = specVersion
        self.specDigest = specDigest
        self.operations = operations
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        specVersion = try reader.required("spec_version")
        specDigest = try reader.required("spec_digest")
        operations = try reader.required("operations")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("spec_version", specVersion)
        writer.write("spec_digest", specDigest)
        writer.write("operations", operations)
        return writer.json(additionalProperties)
    }
}
