// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A number measured while answering.
///
/// Source: common.yaml#/components/schemas/MetricInResponse
public struct MetricInResponse: JSONModel {
    /// What was measured, such as `total_tokens`.
    public var metric: String
    /// The number.
    public var value: Double
    /// Its unit.
    public var unit: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(metric: String, value: Double, unit: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.metric = metric
        self.value = value
        self.unit = unit
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        metric = try reader.required("metric")
        value = try reader.required("value")
        unit = try reader.optional("unit")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("metric", metric)
        writer.write("value", value)
        writer.write("unit", ifPresent: unit)
        return writer.json(additionalProperties)
    }
}
