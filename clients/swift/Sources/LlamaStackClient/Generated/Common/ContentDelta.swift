// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a stream adds to the content so far.
///
/// Source: common.yaml#/components/schemas/ContentDelta
public indirect enum ContentDelta: TaggedUnion {
    /// `"text"`
    case text(TextDelta)
    /// `"image"`
    case image(ImageDelta)
    /// `"tool_call"`
    case toolCall(ToolCallDelta)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "text": self = .text(try TextDelta(json: json))
        case "image": self = .image(try ImageDelta(json: json))
        case "tool_call": self = .toolCall(try ToolCallDelta(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .text(let value): return value.json
        case .image(let value): return value.json
        case .toolCall(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func text(_ text: String) -> ContentDelta {
        .text(TextDelta(stringLiteral: text))
    }
}
