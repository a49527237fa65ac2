// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a sound says is complete.
///
/// Source: responses.yaml#/components/schemas/ResponseAudioTranscriptDoneEvent
public struct ResponseAudioTranscriptDoneEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.audio.transcript.done" }
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(sequenceNumber: Int, additionalProperties: JSONObject = JSONObject()) {
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.audio.transcript.done")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
