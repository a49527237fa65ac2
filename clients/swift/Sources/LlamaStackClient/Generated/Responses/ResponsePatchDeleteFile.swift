// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A file goes away.
///
/// Source: responses.yaml#/components/schemas/ResponsePatchDeleteFile
public struct ResponsePatchDeleteFile: JSONModel {
    /// Tag of this kind.
    public var type: String { "delete_file" }
    /// Path of the file.
    public var path: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(path: String, additionalProperties: JSONObject = JSONObject()) {
        self.path = path
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "delete_file")
        path = try reader.required("path")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("path", path)
        return writer.json(additionalProperties)
    }
}
