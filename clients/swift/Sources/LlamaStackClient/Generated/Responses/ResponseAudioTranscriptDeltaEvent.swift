// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// More of what a sound says.
///
/// Source: responses.yaml#/components/schemas/ResponseAudioTranscriptDeltaEvent
public struct ResponseAudioTranscriptDeltaEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.audio.transcript.delta" }
    /// The new characters.
    public var delta: String
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(delta: String, sequenceNumber: Int, additionalProperties: JSONObject = JSONObject()) {
        self.delta = delta
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.audio.transcript.delta")
        delta = try reader.required("delta")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("delta", delta)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
