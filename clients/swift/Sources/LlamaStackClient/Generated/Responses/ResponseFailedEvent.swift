// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The response failed; the last event of a stream.
///
/// Source: responses.yaml#/components/schemas/ResponseFailedEvent
public struct ResponseFailedEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.failed" }
    /// What a model answered, and how.
    public var response: Response
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(response: Response, sequenceNumber: Int, additionalProperties: JSONObject = JSONObject()) {
        self.response = response
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.failed")
        response = try reader.required("response")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("response", response)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
