// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool group or a tool by name, alone or with arguments.
///
/// Source: agents.yaml#/components/schemas/AgentTool
public indirect enum AgentTool: JSONUnion {
    /// `String`
    case string(String)
    /// `AgentToolGroupWithArgs`
    case groupWithArgs(AgentToolGroupWithArgs)

    public init(json: JSONValue) throws {
        var reader: UnionReader<AgentTool> = UnionReader(json)
        let found: AgentTool? =
            reader.attempt(AgentTool.string)
            ?? reader.attempt(AgentTool.groupWithArgs)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .groupWithArgs(let value): return value.json
        }
    }
}

extension AgentTool: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
