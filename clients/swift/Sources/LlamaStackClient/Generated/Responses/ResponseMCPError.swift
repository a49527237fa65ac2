// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Why a call of an MCP server failed, as text or in detail.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpError
public indirect enum ResponseMCPError: JSONUnion {
    /// `String`
    case string(String)
    /// `ResponseMCPErrorDetail`
    case detail(ResponseMCPErrorDetail)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseMCPError> = UnionReader(json)
        let found: ResponseMCPError? =
            reader.attempt(ResponseMCPError.string)
            ?? reader.attempt(ResponseMCPError.detail)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .detail(let value): return value.json
        }
    }
}

extension ResponseMCPError: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
