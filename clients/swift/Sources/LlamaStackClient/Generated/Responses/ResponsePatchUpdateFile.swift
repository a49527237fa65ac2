// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// New lines in a file.
///
/// Source: responses.yaml#/components/schemas/ResponsePatchUpdateFile
public struct ResponsePatchUpdateFile: JSONModel {
    /// Tag of this kind.
    public var type: String { "update_file" }
    /// Path of the file.
    public var path: String
    /// The change as a diff.
    public var diff: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(path: String, diff: String, additionalProperties: JSONObject = JSONObject()) {
        self.path = path
        self.diff = diff
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "update_file")
        path = try reader.required("path")
        diff = try reader.required("diff")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("path", path)
        writer.write("diff", diff)
        return writer.json(additionalProperties)
    }
}
