// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether log probabilities are answered, or of how many tokens at each position.
///
/// Source: inference.yaml#/components/schemas/CompletionLogprobsChoice
public enum CompletionLogprobsChoice: JSONUnion {
    /// `Bool`
    case boolean(Bool)
    /// `Int`
    case integer(Int)

    public init(json: JSONValue) throws {
        var reader: UnionReader<CompletionLogprobsChoice> = UnionReader(json)
        let found: CompletionLogprobsChoice? =
            reader.attempt(CompletionLogprobsChoice.boolean)
            ?? reader.attempt(CompletionLogprobsChoice.integer)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .boolean(let value): return value.json
        case .integer(let value): return value.json
        }
    }
}

extension CompletionLogprobsChoice: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension CompletionLogprobsChoice: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self = .integer(value) }
}
