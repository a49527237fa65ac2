// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A place on the screen.
///
/// Source: responses.yaml#/components/schemas/ComputerPoint
public struct ComputerPoint: JSONModel {
    /// Distance from the left in pixels.
    public var x: Int
    /// Distance from the top in pixels.
    public var y: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(x: Int, y: Int, additionalProperties: JSONObject = JSONObject()) {
        self.x = x
        self.y = y
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        x = try reader.required("x")
        y = try reader.required("y")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("x", x)
        writer.write("y", y)
        return writer.json(additionalProperties)
    }
}
