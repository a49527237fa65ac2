// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Sound for the model.
///
/// Source: responses.yaml#/components/schemas/ResponseInputAudio
public struct ResponseInputAudio: JSONModel {
    /// Tag of this kind.
    public var type: String { "input_audio" }
    /// Sound in place.
    public var inputAudio: ResponseInputAudioData
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(inputAudio: ResponseInputAudioData, additionalProperties: JSONObject = JSONObject()) {
        self.inputAudio = inputAudio
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "input_audio")
        inputAudio = try reader.required("input_audio")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("input_audio", inputAudio)
        return writer.json(additionalProperties)
    }
}
