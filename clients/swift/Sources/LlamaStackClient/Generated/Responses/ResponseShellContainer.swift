// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A container that exists.
///
/// Source: responses.yaml#/components/schemas/ResponseShellContainer
public struct ResponseShellContainer: JSONModel {
    /// Tag of this kind.
    public var type: String { "container_reference" }
    /// Identifier of the container.
    public var containerID: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(containerID: String, additionalProperties: JSONObject = JSONObject()) {
        self.containerID = containerID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "container_reference")
        containerID = try reader.required("container_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("container_id", containerID)
        return writer.json(additionalProperties)
    }
}
