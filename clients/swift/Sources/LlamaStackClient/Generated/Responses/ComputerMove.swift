// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Move the mouse.
///
/// Source: responses.yaml#/components/schemas/ComputerMove
public struct ComputerMove: JSONModel {
    /// Tag of this kind.
    public var type: String { "move" }
    /// Distance from the left in pixels.
    public var x: Int
    /// Distance from the top in pixels.
    public var y: Int
    /// Keys held meanwhile.
    public var keys: Nullable<[String]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(x: Int, y: Int, keys: Nullable<[String]>? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.x = x
        self.y = y
        self.keys = keys
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "move")
        x = try reader.required("x")
        y = try reader.required("y")
        keys = try reader.optionalNullable("keys")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("x", x)
        writer.write("y", y)
        writer.write("keys", ifPresent: keys)
        return writer.json(additionalProperties)
    }
}
