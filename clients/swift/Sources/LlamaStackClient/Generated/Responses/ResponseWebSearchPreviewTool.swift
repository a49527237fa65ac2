// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Search in the web, older form.
///
/// Source: responses.yaml#/components/schemas/ResponseWebSearchPreviewTool
public struct ResponseWebSearchPreviewTool: JSONModel {
    /// Tag of this kind.
    public var type: String { "web_search_preview" }
    /// How much of the results goes into the context. Default `medium`.
    public var searchContextSize: Nullable<ResponseSearchContextSize>?
    /// Kinds of results.
    public var searchContentTypes: Nullable<[ResponseSearchContentType]>?
    /// About where the user is.
    public var userLocation: Nullable<ResponseUserLocation>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        searchContextSize: Nullable<ResponseSearchContextSize>? = nil,
        searchContentTypes: Nullable<[ResponseSearchContentType]>? = nil,
        userLocation: Nullable<ResponseUserLocation>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.searchContextSize = searchContextSize
        self.searchContentTypes = searchContentTypes
        self.userLocation = userLocation
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "web_search_preview")
        searchContextSize = try reader.optionalNullable("search_context_size")
        searchContentTypes = try reader.optionalNullable("search_content_types")
        userLocation = try reader.optionalNullable("user_location")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("search_context_size", ifPresent: searchContextSize)
        writer.write("search_content_types", ifPresent: searchContentTypes)
        writer.write("user_location", ifPresent: userLocation)
        return writer.json(additionalProperties)
    }
}
