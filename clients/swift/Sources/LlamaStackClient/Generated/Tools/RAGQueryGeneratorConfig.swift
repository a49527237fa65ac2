// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How the query is made from the content.
///
/// Source: tools.yaml#/components/schemas/RagQueryGeneratorConfig
public indirect enum RAGQueryGeneratorConfig: TaggedUnion {
    /// `"default"`
    case `default`(DefaultRAGQueryGeneratorConfig)
    /// `"llm"`
    case llm(LLMRAGQueryGeneratorConfig)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "default": self = .`default`(try DefaultRAGQueryGeneratorConfig(json: json))
        case "llm": self = .llm(try LLMRAGQueryGeneratorConfig(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .`default`(let value): return value.json
        case .llm(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
