// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How spoken output sounds and is encoded.
///
/// Source: inference.yaml#/components/schemas/ChatAudioOptions
public struct ChatAudioOptions: JSONModel {
    /// Format of spoken output.
    public var format: OutputAudioFormat
    /// A voice by name, or a voice of your own by identifier.
    public var voice: ChatVoice
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(format: OutputAudioFormat, voice: ChatVoice, additionalProperties: JSONObject = JSONObject()) {
        self.format = format
        self.voice = voice
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        format = try reader.required("format")
        voice = try reader.required("voice")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("format", format)
        writer.write("voice", voice)
        return writer.json(additionalProperties)
    }
}
