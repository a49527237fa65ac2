// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A part of an item in a stream.
///
/// Source: responses.yaml#/components/schemas/ResponseStreamPart
public indirect enum ResponseStreamPart: TaggedUnion {
    /// `"output_text"`
    case outputText(ResponseOutputText)
    /// `"refusal"`
    case refusal(ResponseRefusal)
    /// `"reasoning_text"`
    case reasoningText(ResponseReasoningText)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "output_text": self = .outputText(try ResponseOutputText(json: json))
        case "refusal": self = .refusal(try ResponseRefusal(json: json))
        case "reasoning_text": self = .reasoningText(try ResponseReasoningText(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .outputText(let value): return value.json
        case .refusal(let value): return value.json
        case .reasoningText(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func reasoningText(_ text: String) -> ResponseStreamPart {
        .reasoningText(ResponseReasoningText(stringLiteral: text))
    }
}
