// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The text of the call so far, or the whole call once it is understood.
///
/// Source: common.yaml#/components/schemas/ToolCallDeltaContent
public indirect enum ToolCallDeltaContent: JSONUnion {
    /// `String`
    case string(String)
    /// `ToolCall`
    case call(ToolCall)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ToolCallDeltaContent> = UnionReader(json)
        let found: ToolCallDeltaContent? =
            reader.attempt(ToolCallDeltaContent.string)
            ?? reader.attempt(ToolCallDeltaContent.call)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .call(let value): return value.json
        }
    }
}

extension ToolCallDeltaContent: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
