// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text of a grammar.
///
/// Source: responses.yaml#/components/schemas/ResponseCustomToolGrammar
public struct ResponseCustomToolGrammar: JSONModel {
    /// Tag of this kind.
    public var type: String { "grammar" }
    /// How a grammar is written.
    public var syntax: ResponseGrammarSyntax
    /// The grammar.
    public var definition: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(syntax: ResponseGrammarSyntax, definition: String, additionalProperties: JSONObject = JSONObject()) {
        self.syntax = syntax
        self.definition = definition
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "grammar")
        syntax = try reader.required("syntax")
        definition = try reader.required("definition")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("syntax", syntax)
        writer.write("definition", definition)
        return writer.json(additionalProperties)
    }
}
