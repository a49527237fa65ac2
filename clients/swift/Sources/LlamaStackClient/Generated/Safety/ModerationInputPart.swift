// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A text or an image to moderate.
///
/// Source: safety.yaml#/components/schemas/ModerationInputPart
public indirect enum ModerationInputPart: TaggedUnion {
    /// `"text"`
    case text(TextContentItem)
    /// `"image_url"`
    case imageURL(ModerationImagePart)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "text": self = .text(try TextContentItem(json: json))
        case "image_url": self = .imageURL(try ModerationImagePart(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .text(let value): return value.json
        case .imageURL(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func text(_ text: String) -> ModerationInputPart {
        .text(TextContentItem(stringLiteral: text))
    }
}
