// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Patterns read the answer out of the text, and it is compared with the expected one.
///
/// Source: scoring.yaml#/components/schemas/RegexParserScoringFnParams
public struct RegexParserScoringFnParams: JSONModel {
    /// Tag of this kind.
    public var type: String { "regex_parser" }
    /// Patterns that find the answer; the first that matches counts.
    public var parsingRegexes: [String]?
    /// How scores of rows become results.
    public var aggregationFunctions: [AggregationFunctionType]?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        parsingRegexes: [String]? = nil,
        aggregationFunctions: [AggregationFunctionType]? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.parsingRegexes = parsingRegexes
        self.aggregationFunctions = aggregationFunctions
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "regex_parser")
        parsingRegexes = try reader.optional("parsing_regexes")
        aggregationFunctions = try reader.optional("aggregation_functions")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("parsing_regexes", ifPresent: parsingRegexes)
        writer.write("aggregation_functions", ifPresent: aggregationFunctions)
        return writer.json(additionalProperties)
    }
}
