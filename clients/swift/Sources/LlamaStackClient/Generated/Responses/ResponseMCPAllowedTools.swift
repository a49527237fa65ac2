// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Tools by name, or a filter.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpAllowedTools
public indirect enum ResponseMCPAllowedTools: JSONUnion {
    /// `[String]`
    case array([String])
    /// `ResponseMCPToolFilter`
    case toolFilter(ResponseMCPToolFilter)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseMCPAllowedTools> = UnionReader(json)
        let found: ResponseMCPAllowedTools? =
            reader.attempt(ResponseMCPAllowedTools.array)
            ?? reader.attempt(ResponseMCPAllowedTools.toolFilter)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .array(let value): return value.json
        case .toolFilter(let value): return value.json
        }
    }
}

extension ResponseMCPAllowedTools: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [String].Element...) { self = .array(elements) }
}
