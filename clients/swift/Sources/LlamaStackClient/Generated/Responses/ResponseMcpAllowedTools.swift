// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Tools by name, or a filter.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpAllowedTools
public indirect enum ResponseMcpAllowedTools: JSONCodable {
    /// `[String]`
    case array([String])
    /// `ResponseMcpToolFilter`
    case toolFilter(ResponseMcpToolFilter)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseMcpAllowedTools> = UnionReader(json)
        let found: ResponseMcpAllowedTools? =
            reader.attempt(ResponseMcpAllowedTools.array)
            ?? reader.attempt(ResponseMcpAllowedTools.toolFilter)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .array(let value): return value.json
        case .toolFilter(let value): return value.json
        }
    }
}

extension ResponseMcpAllowedTools: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [String].Element...) { self = .array(elements) }
}
