// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A place, roughly.
///
/// Source: inference.yaml#/components/schemas/ApproximateLocation
public struct ApproximateLocation: JSONModel {
    /// City.
    public var city: Nullable<String>?
    /// Region.
    public var region: Nullable<String>?
    /// Country, two letters.
    public var country: Nullable<String>?
    /// Time zone, such as `Europe/Berlin`.
    public var timezone: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        city: Nullable<String>? = nil,
        region: Nullable<String>? = nil,
        country: Nullable<String>? = nil,
        timezone: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.city = city
        self.region = region
        self.country = country
        self.timezone = timezone
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        city = try reader.optionalNullable("city")
        region = try reader.optionalNullable("region")
        country = try reader.optionalNullable("country")
        timezone = try reader.optionalNullable("timezone")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("city", ifPresent: city)
        writer.write("region", ifPresent: region)
        writer.write("country", ifPresent: country)
        writer.write("timezone", ifPresent: timezone)
        return writer.json(additionalProperties)
    }
}
