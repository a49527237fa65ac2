// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Which calls wait for approval.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpApproval
public indirect enum ResponseMCPApproval: JSONUnion {
    /// `ResponseMCPApprovalMode`
    case mode(ResponseMCPApprovalMode)
    /// `ResponseMCPApprovalFilter`
    case filter(ResponseMCPApprovalFilter)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseMCPApproval> = UnionReader(json)
        let found: ResponseMCPApproval? =
            reader.attempt(ResponseMCPApproval.mode)
            ?? reader.attempt(ResponseMCPApproval.filter)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .mode(let value): return value.json
        case .filter(let value): return value.json
        }
    }
}

extension ResponseMCPApproval: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .mode(ResponseMCPApprovalMode(rawValue: value)) }
}
