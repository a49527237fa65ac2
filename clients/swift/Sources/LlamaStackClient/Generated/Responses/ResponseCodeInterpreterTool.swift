// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Programs that the model writes and runs.
///
/// Source: responses.yaml#/components/schemas/ResponseCodeInterpreterTool
public struct ResponseCodeInterpreterTool: JSONModel {
    /// Tag of this kind.
    public var type: String { "code_interpreter" }
    /// A container by identifier, or one to be made.
    public var container: ResponseCodeContainer
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(container: ResponseCodeContainer, additionalProperties: JSONObject = JSONObject()) {
        self.container = container
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "code_interpreter")
        container = try reader.required("container")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("container", container)
        return writer.json(additionalProperties)
    }
}
