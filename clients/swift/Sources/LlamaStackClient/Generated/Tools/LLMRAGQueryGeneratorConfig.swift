// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A model writes the query.
///
/// Source: tools.yaml#/components/schemas/LlmRagQueryGeneratorConfig
public struct LLMRAGQueryGeneratorConfig: JSONModel {
    /// Tag of this kind.
    public var type: String { "llm" }
    /// The model.
    public var model: String
    /// Prompt for the model; `messages` in it stands for the content.
    public var template: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(model: String, template: String, additionalProperties: JSONObject = JSONObject()) {
        self.model = model
        self.template = template
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "llm")
        model = try reader.required("model")
        template = try reader.required("template")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("model", model)
        writer.write("template", template)
        return writer.json(additionalProperties)
    }
}
