// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text of a grammar.
///
/// Source: inference.yaml#/components/schemas/ChatCustomToolGrammarFormat
public struct ChatCustomToolGrammarFormat: JSONModel {
    /// Tag of this kind.
    public var type: String { "grammar" }
    /// A grammar.
    public var grammar: CustomToolGrammar
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(grammar: CustomToolGrammar, additionalProperties: JSONObject = JSONObject()) {
        self.grammar = grammar
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "grammar")
        grammar = try reader.required("grammar")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("grammar", grammar)
        return writer.json(additionalProperties)
    }
}
