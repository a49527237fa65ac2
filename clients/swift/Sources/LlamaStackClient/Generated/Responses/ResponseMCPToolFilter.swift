// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A choice of tools.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpToolFilter
public struct ResponseMCPToolFilter: JSONModel {
    /// Names of the tools.
    public var toolNames: Nullable<[String]>?
    /// Whether the tools change nothing.
    public var readOnly: Nullable<Bool>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        toolNames: Nullable<[String]>? = nil,
        readOnly: Nullable<Bool>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.toolNames = toolNames
        self.readOnly = readOnly
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        toolNames = try reader.optionalNullable("tool_names")
        readOnly = try reader.optionalNullable("read_only")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("tool_names", ifPresent: toolNames)
        writer.write("read_only", ifPresent: readOnly)
        return writer.json(additionalProperties)
    }
}
