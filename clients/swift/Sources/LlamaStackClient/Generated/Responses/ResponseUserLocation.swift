// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// About where the user is.
///
/// Source: responses.yaml#/components/schemas/ResponseUserLocation
public struct ResponseUserLocation: JSONModel {
    /// How exact the place is.
    public var type: String?
    /// Name of the city.
    public var city: Nullable<String>?
    /// Name of the region.
    public var region: Nullable<String>?
    /// Two letters of ISO 3166-1.
    public var country: Nullable<String>?
    /// Name of the IANA time zone.
    public var timezone: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        type: String? = nil,
        city: Nullable<String>? = nil,
        region: Nullable<String>? = nil,
        country: Nullable<String>? = nil,
        timezone: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.type = type
        self.city = city
        self.region = region
        self.country = country
        self.timezone = timezone
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        type = try reader.optional("type")
        city = try reader.optionalNullable("city")
        region = try reader.optionalNullable("region")
        country = try reader.optionalNullable("country")
        timezone = try reader.optionalNullable("timezone")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", ifPresent: type)
        writer.write("city", ifPresent: city)
        writer.write("region", ifPresent: region)
        writer.write("country", ifPresent: country)
        writer.write("timezone", ifPresent: timezone)
        return writer.json(additionalProperties)
    }
}
