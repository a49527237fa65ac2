// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a program printed.
///
/// Source: responses.yaml#/components/schemas/ResponseCodeInterpreterLogs
public struct ResponseCodeInterpreterLogs: JSONModel {
    /// Tag of this kind.
    public var type: String { "logs" }
    /// The text.
    public var logs: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(logs: String, additionalProperties: JSONObject = JSONObject()) {
        self.logs = logs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "logs")
        logs = try reader.required("logs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("logs", logs)
        return writer.json(additionalProperties)
    }
}
