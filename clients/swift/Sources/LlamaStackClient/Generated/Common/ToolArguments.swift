// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Arguments of a call, as an object, or as text where the model's text is not an object.
///
/// Source: common.yaml#/components/schemas/ToolArguments
public enum ToolArguments: JSONUnion {
    /// `String`
    case string(String)
    /// `JSONObject`
    case object(JSONObject)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ToolArguments> = UnionReader(json)
        let found: ToolArguments? =
            reader.attempt(ToolArguments.string)
            ?? reader.attempt(ToolArguments.object)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .object(let value): return value.json
        }
    }
}

extension ToolArguments: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
