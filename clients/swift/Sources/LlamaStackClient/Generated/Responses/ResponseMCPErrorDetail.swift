// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Why a call of an MCP server failed.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpErrorDetail
public indirect enum ResponseMCPErrorDetail: TaggedUnion {
    /// `"mcp_protocol_error"`
    case mcpProtocolError(ResponseMCPProtocolError)
    /// `"mcp_tool_execution_error"`
    case mcpToolExecutionError(ResponseMCPToolError)
    /// `"http_error"`
    case httpError(ResponseMCPHTTPError)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "mcp_protocol_error": self = .mcpProtocolError(try ResponseMCPProtocolError(json: json))
        case "mcp_tool_execution_error": self = .mcpToolExecutionError(try ResponseMCPToolError(json: json))
        case "http_error": self = .httpError(try ResponseMCPHTTPError(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .mcpProtocolError(let value): return value.json
        case .mcpToolExecutionError(let value): return value.json
        case .httpError(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
