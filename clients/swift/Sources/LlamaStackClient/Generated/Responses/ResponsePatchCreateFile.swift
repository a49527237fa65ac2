// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A new file.
///
/// Source: responses.yaml#/components/schemas/ResponsePatchCreateFile
public struct ResponsePatchCreateFile: JSONModel {
    /// Tag of this kind.
    public var type: String { "create_file" }
    /// Path of the file.
    public var path: String
    /// Its lines as a diff.
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
        try reader.constant("type", "create_file")
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
