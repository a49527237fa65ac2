// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Turn the wheel.
///
/// Source: responses.yaml#/components/schemas/ComputerScroll
public struct ComputerScroll: JSONModel {
    /// Tag of this kind.
    public var type: String { "scroll" }
    /// Distance from the left in pixels.
    public var x: Int
    /// Distance from the top in pixels.
    public var y: Int
    /// How far to the right in pixels.
    public var scrollX: Int
    /// How far down in pixels.
    public var scrollY: Int
    /// Keys held meanwhile.
    public var keys: Nullable<[String]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        x: Int,
        y: Int,
        scrollX: Int,
        scrollY: Int,
        keys: Nullable<[String]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.x = x
        self.y = y
        self.scrollX = scrollX
        self.scrollY = scrollY
        self.keys = keys
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "scroll")
        x = try reader.required("x")
        y = try reader.required("y")
        scrollX = try reader.required("scroll_x")
        scrollY = try reader.required("scroll_y")
        keys = try reader.optionalNullable("keys")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("x", x)
        writer.write("y", y)
        writer.write("scroll_x", scrollX)
        writer.write("scroll_y", scrollY)
        writer.write("keys", ifPresent: keys)
        return writer.json(additionalProperties)
    }
}
