// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where an image is.
///
/// Source: safety.yaml#/components/schemas/SafetyImageUrl
public struct SafetyImageURL: JSONModel {
    /// An `https:` or `data:` URL.
    public var url: String
    /// How closely to look: `auto`, `low` or `high`.
    public var detail: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(url: String, detail: Nullable<String>? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.url = url
        self.detail = detail
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        url = try reader.required("url")
        detail = try reader.optionalNullable("detail")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("url", url)
        writer.write("detail", ifPresent: detail)
        return writer.json(additionalProperties)
    }
}
