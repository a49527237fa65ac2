// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Prompts, or versions of one prompt.
///
/// Source: prompts.yaml#/components/schemas/PromptList
public struct PromptList: JSONModel {
    /// The prompts.
    public var data: [Prompt]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: [Prompt], additionalProperties: JSONObject = JSONObject()) {
        self.data = data
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        data = try reader.required("data")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("data", data)
        return writer.json(additionalProperties)
    }
}
