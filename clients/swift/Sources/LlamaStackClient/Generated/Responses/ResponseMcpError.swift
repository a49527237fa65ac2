// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Why a call of an MCP server failed, as text or in detail.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpError
public indirect enum ResponseMcpError: JSONCodable {
    /// `String`
    case string(String)
    /// `ResponseMcpErrorDetail`
    case detail(ResponseMcpErrorDetail)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseMcpError> = UnionReader(json)
        let found: ResponseMcpError? =
            reader.attempt(ResponseMcpError.string)
            ?? reader.attempt(ResponseMcpError.detail)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .detail(let value): return value.json
        }
    }
}

extension ResponseMcpError: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
