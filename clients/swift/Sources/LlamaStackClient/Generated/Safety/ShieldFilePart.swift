// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A file in OpenAI's form.
///
/// Source: safety.yaml#/components/schemas/ShieldFilePart
public struct ShieldFilePart: JSONModel {
    /// Tag of this kind.
    public var type: String { "file" }
    /// A file, by reference or in place.
    public var file: ShieldFile
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(file: ShieldFile, additionalProperties: JSONObject = JSONObject()) {
        self.file = file
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "file")
        file = try reader.required("file")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("file", file)
        return writer.json(additionalProperties)
    }
}
