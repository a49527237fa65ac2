// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One of the likeliest tokens that together reach a probability.
///
/// Source: common.yaml#/components/schemas/TopPSamplingStrategy
public struct TopPSamplingStrategy: JSONModel {
    /// Tag of this kind.
    public var type: String { "top_p" }
    /// Above 1 flattens the distribution; below 1 sharpens it.
    public var temperature: Double?
    /// The probability to reach.
    public var topP: Double?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(temperature: Double? = nil, topP: Double? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.temperature = temperature
        self.topP = topP
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "top_p")
        temperature = try reader.optional("temperature")
        topP = try reader.optional("top_p")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("temperature", ifPresent: temperature)
        writer.write("top_p", ifPresent: topP)
        return writer.json(additionalProperties)
    }
}
