// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How the web is searched.
///
/// Source: inference.yaml#/components/schemas/WebSearchOptions
public struct WebSearchOptions: JSONModel {
    /// How much of what is found the model reads. Default medium.
    public var searchContextSize: SearchContextSize?
    /// Where the user is.
    public var userLocation: Nullable<ChatUserLocation>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        searchContextSize: SearchContextSize? = nil,
        userLocation: Nullable<ChatUserLocation>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.searchContextSize = searchContextSize
        self.userLocation = userLocation
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        searchContextSize = try reader.optional("search_context_size")
        userLocation = try reader.optionalNullable("user_location")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("search_context_size", ifPresent: searchContextSize)
        writer.write("user_location", ifPresent: userLocation)
        return writer.json(additionalProperties)
    }
}
