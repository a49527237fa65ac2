// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Sound given to the model.
///
/// Source: inference.yaml#/components/schemas/ChatInputAudio
public struct ChatInputAudio: JSONModel {
    /// The sound in base64.
    public var data: String
    /// Format of sound given to a model.
    public var format: InputAudioFormat
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: String, format: InputAudioFormat, additionalProperties: JSONObject = JSONObject()) {
        self.data = data
        self.format = format
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        data = try reader.required("data")
        format = try reader.required("format")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("data", data)
        writer.write("format", format)
        return writer.json(additionalProperties)
    }
}
