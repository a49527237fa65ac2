// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// When to delete the file by itself. A form carries it as `expires_after[anchor]` and `expires_after[seconds]`.
///
/// Source: files.yaml#/components/schemas/FileExpiresAfter
public struct FileExpiresAfter: JSONModel {
    /// The moment from which the time runs.
    public var anchor: String { "created_at" }
    /// How long to keep it, from one hour to 30 days.
    public var seconds: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(seconds: Int, additionalProperties: JSONObject = JSONObject()) {
        self.seconds = seconds
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("anchor", "created_at")
        seconds = try reader.required("seconds")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("anchor", anchor)
        writer.write("seconds", seconds)
        return writer.json(additionalProperties)
    }
}
