// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The answer is a sentence of this grammar.
///
/// Source: common.yaml#/components/schemas/GrammarResponseFormat
public struct GrammarResponseFormat: JSONModel {
    /// Tag of this kind.
    public var type: String { "grammar" }
    /// The grammar in BNF.
    public var bnf: JSONObject
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(bnf: JSONObject, additionalProperties: JSONObject = JSONObject()) {
        self.bnf = bnf
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "grammar")
        bnf = try reader.required("bnf")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("bnf", bnf)
        return writer.json(additionalProperties)
    }
}
