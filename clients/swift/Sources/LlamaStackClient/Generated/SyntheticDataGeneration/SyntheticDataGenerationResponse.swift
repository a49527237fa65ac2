// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// New data.
///
/// Source: synthetic_data_generation.yaml#/components/schemas/SyntheticDataGenerationResponse
public struct SyntheticDataGenerationResponse: JSONModel {
    /// The rows; each has `dialog`, a list of messages, and `score` where the filter scores.
    public var syntheticData: [Row]
    /// Numbers on the run, such as how many were generated and kept.
    public var statistics: JSONObject?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(syntheticData: [Row], statistics: JSONObject? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.syntheticData = syntheticData
        self.statistics = statistics
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        syntheticData = try reader.required("synthetic_data")
        statistics = try reader.optional("statistics")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("synthetic_data", syntheticData)
        writer.write("statistics", ifPresent: statistics)
        return writer.json(additionalProperties)
    }
}
