// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where the user is.
///
/// Source: inference.yaml#/components/schemas/ChatUserLocation
public struct ChatUserLocation: JSONModel {
    /// Kind of location.
    public var type: String { "approximate" }
    /// A place, roughly.
    public var approximate: ApproximateLocation
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(approximate: ApproximateLocation, additionalProperties: JSONObject = JSONObject()) {
        self.approximate = approximate
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "approximate")
        approximate = try reader.required("approximate")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("approximate", approximate)
        return writer.json(additionalProperties)
    }
}
