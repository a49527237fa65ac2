// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which pages to look at.
///
/// Source: responses.yaml#/components/schemas/ResponseWebSearchFilters
public struct ResponseWebSearchFilters: JSONModel {
    /// Only pages of these domains and their subdomains.
    public var allowedDomains: Nullable<[String]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(allowedDomains: Nullable<[String]>? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.allowedDomains = allowedDomains
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        allowedDomains = try reader.optionalNullable("allowed_domains")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("allowed_domains", ifPresent: allowedDomains)
        return writer.json(additionalProperties)
    }
}
