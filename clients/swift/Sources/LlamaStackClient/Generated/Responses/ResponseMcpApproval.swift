// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which calls wait for approval.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpApproval
public indirect enum ResponseMcpApproval: JSONCodable {
    /// `ResponseMcpApprovalMode`
    case mode(ResponseMcpApprovalMode)
    /// `ResponseMcpApprovalFilter`
    case filter(ResponseMcpApprovalFilter)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseMcpApproval> = UnionReader(json)
        let found: ResponseMcpApproval? =
            reader.attempt(ResponseMcpApproval.mode)
            ?? reader.attempt(ResponseMcpApproval.filter)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .mode(let value): return value.json
        case .filter(let value): return value.json
        }
    }
}

extension ResponseMcpApproval: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .mode(ResponseMcpApprovalMode(rawValue: value)) }
}
