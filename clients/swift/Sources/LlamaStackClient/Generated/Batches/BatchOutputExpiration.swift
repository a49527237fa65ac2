// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// When the output files of a batch are deleted.
///
/// Source: batches.yaml#/components/schemas/BatchOutputExpiration
public struct BatchOutputExpiration: JSONModel {
    /// The time from which it counts.
    public var anchor: String { "created_at" }
    /// How long they are kept, in seconds.
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
