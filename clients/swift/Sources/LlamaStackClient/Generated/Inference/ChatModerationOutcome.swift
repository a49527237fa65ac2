// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Findings, or why there are none.
///
/// Source: inference.yaml#/components/schemas/ChatModerationOutcome
public indirect enum ChatModerationOutcome: TaggedUnion {
    /// `"moderation_results"`
    case moderationResults(ChatModerationResults)
    /// `"error"`
    case error(ChatModerationError)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "moderation_results": self = .moderationResults(try ChatModerationResults(json: json))
        case "error": self = .error(try ChatModerationError(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .moderationResults(let value): return value.json
        case .error(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
