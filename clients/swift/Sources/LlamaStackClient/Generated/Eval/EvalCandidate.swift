// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Who answers.
///
/// Source: eval.yaml#/components/schemas/EvalCandidate
public indirect enum EvalCandidate: TaggedUnion {
    /// `"model"`
    case model(ModelCandidate)
    /// `"agent"`
    case agent(AgentCandidate)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "model": self = .model(try ModelCandidate(json: json))
        case "agent": self = .agent(try AgentCandidate(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .model(let value): return value.json
        case .agent(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
