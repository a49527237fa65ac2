// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One piece of content, in the native form or OpenAI's.
///
/// Source: safety.yaml#/components/schemas/ShieldContentPart
public indirect enum ShieldContentPart: TaggedUnion {
    /// `"text"`
    case text(TextContentItem)
    /// `"image"`
    case image(ImageContentItem)
    /// `"image_url"`
    case imageURL(ShieldImageURLPart)
    /// `"file"`
    case file(ShieldFilePart)
    /// `"refusal"`
    case refusal(ShieldRefusalPart)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "text": self = .text(try TextContentItem(json: json))
        case "image": self = .image(try ImageContentItem(json: json))
        case "image_url": self = .imageURL(try ShieldImageURLPart(json: json))
        case "file": self = .file(try ShieldFilePart(json: json))
        case "refusal": self = .refusal(try ShieldRefusalPart(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .text(let value): return value.json
        case .image(let value): return value.json
        case .imageURL(let value): return value.json
        case .file(let value): return value.json
        case .refusal(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func text(_ text: String) -> ShieldContentPart {
        .text(TextContentItem(stringLiteral: text))
    }
}
