// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A grammar.
///
/// Source: inference.yaml#/components/schemas/CustomToolGrammar
public struct CustomToolGrammar: JSONModel {
    /// The grammar itself.
    public var definition: String
    /// Language in which a grammar is written.
    public var syntax: GrammarSyntax
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(definition: String, syntax: GrammarSyntax, additionalProperties: JSONObject = JSONObject()) {
        self.definition = definition
        self.syntax = syntax
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        definition = try reader.required("definition")
        syntax = try reader.required("syntax")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("definition", definition)
        writer.write("syntax", syntax)
        return writer.json(additionalProperties)
    }
}
