// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Versions of the server and of the contract.
///
/// Source: inspect.yaml#/components/schemas/VersionInfo
public struct VersionInfo: JSONModel {
    /// Version of the server.
    public var version: String
    /// Version of the documents that the server implements.
    public var specVersion: String?
    /// Digest of those documents; two servers with the same digest speak the same contract.
    public var specDigest: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        version: String,
        specVersion: String? = nil,
        specDigest: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.version = version
        self.specVersion = specVersion
        self.specDigest = specDigest
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        version = try reader.required("version")
        specVersion = try reader.optional("spec_version")
        specDigest = try reader.optional("spec_digest")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("version", version)
        writer.write("spec_version", ifPresent: specVersion)
        writer.write("spec_digest", ifPresent: specDigest)
        return writer.json(additionalProperties)
    }
}
