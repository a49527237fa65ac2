// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One part of what the model said.
///
/// Source: inference.yaml#/components/schemas/ChatAssistantContentPart
public indirect enum ChatAssistantContentPart: TaggedUnion {
    /// `"text"`
    case text(ChatContentPartText)
    /// `"refusal"`
    case refusal(ChatContentPartRefusal)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "text": self = .text(try ChatContentPartText(json: json))
        case "refusal": self = .refusal(try ChatContentPartRefusal(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .text(let value): return value.json
        case .refusal(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func text(_ text: String) -> ChatAssistantContentPart {
        .text(ChatContentPartText(stringLiteral: text))
    }
}
