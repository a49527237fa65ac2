// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Draw the mouse along a path.
///
/// Source: responses.yaml#/components/schemas/ComputerDrag
public struct ComputerDrag: JSONModel {
    /// Tag of this kind.
    public var type: String { "drag" }
    /// The path.
    public var path: [ComputerPoint]
    /// Keys held meanwhile.
    public var keys: Nullable<[String]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        path: [ComputerPoint],
        keys: Nullable<[String]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.path = path
        self.keys = keys
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "drag")
        path = try reader.required("path")
        keys = try reader.optionalNullable("keys")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("path", path)
        writer.write("keys", ifPresent: keys)
        return writer.json(additionalProperties)
    }
}
