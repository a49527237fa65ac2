// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A plain comparison.
///
/// Source: scoring.yaml#/components/schemas/BasicScoringFnParams
public struct BasicScoringFnParams: JSONModel {
    /// Tag of this kind.
    public var type: String { "basic" }
    /// How scores of rows become results.
    public var aggregationFunctions: [AggregationFunctionType]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        aggregationFunctions: [AggregationFunctionType]? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.aggregationFunctions = aggregationFunctions
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "basic")
        aggregationFunctions = try reader.optional("aggregation_functions")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("aggregation_functions", ifPresent: aggregationFunctions)
        return writer.json(additionalProperties)
    }
}
