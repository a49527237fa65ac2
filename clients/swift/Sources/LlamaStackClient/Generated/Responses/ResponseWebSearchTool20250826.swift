// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Search in the web, dated form.
///
/// Source: responses.yaml#/components/schemas/ResponseWebSearchTool20250826
public struct ResponseWebSearchTool20250826: JSONModel {
    /// Tag of this kind.
    public var type: String { "web_search_2025_08_26" }
    /// How much of the results goes into the context. Default `medium`.
    public var searchContextSize: Nullable<ResponseSearchContextSize>?
    /// Which pages to look at.
    public var filters: Nullable<ResponseWebSearchFilters>?
    /// About where the user is.
    public var userLocation: Nullable<ResponseUserLocation>?
    /// Whether pages are fetched live.
    public var externalWebAccess: Nullable<Bool>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        searchContextSize: Nullable<ResponseSearchContextSize>? = nil,
        filters: Nullable<ResponseWebSearchFilters>? = nil,
        userLocation: Nullable<ResponseUserLocation>? = nil,
        externalWebAccess: Nullable<Bool>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.searchContextSize = searchContextSize
        self.filters = filters
        self.userLocation = userLocation
        self.externalWebAccess = externalWebAccess
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "web_search_2025_08_26")
        searchContextSize = try reader.optionalNullable("search_context_size")
        filters = try reader.optionalNullable("filters")
        userLocation = try reader.optionalNullable("user_location")
        externalWebAccess = try reader.optionalNullable("external_web_access")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("search_context_size", ifPresent: searchContextSize)
        writer.write("filters", ifPresent: filters)
        writer.write("user_location", ifPresent: userLocation)
        writer.write("external_web_access", ifPresent: externalWebAccess)
        return writer.json(additionalProperties)
    }
}
