// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Parameters of a scoring function.
///
/// Source: scoring.yaml#/components/schemas/ScoringFnParams
public indirect enum ScoringFnParams: TaggedUnion {
    /// `"llm_as_judge"`
    case llmAsJudge(LLMAsJudgeScoringFnParams)
    /// `"regex_parser"`
    case regexParser(RegexParserScoringFnParams)
    /// `"basic"`
    case basic(BasicScoringFnParams)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "llm_as_judge": self = .llmAsJudge(try LLMAsJudgeScoringFnParams(json: json))
        case "regex_parser": self = .regexParser(try RegexParserScoringFnParams(json: json))
        case "basic": self = .basic(try BasicScoringFnParams(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .llmAsJudge(let value): return value.json
        case .regexParser(let value): return value.json
        case .basic(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
