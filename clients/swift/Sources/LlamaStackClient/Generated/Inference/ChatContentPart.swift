// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One part of what a user says.
///
/// Source: inference.yaml#/components/schemas/ChatContentPart
public indirect enum ChatContentPart: TaggedUnion {
    /// `"text"`
    case text(ChatContentPartText)
    /// `"image_url"`
    case imageURL(ChatContentPartImage)
    /// `"input_audio"`
    case inputAudio(ChatContentPartInputAudio)
    /// `"file"`
    case file(ChatContentPartFile)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "text": self = .text(try ChatContentPartText(json: json))
        case "image_url": self = .imageURL(try ChatContentPartImage(json: json))
        case "input_audio": self = .inputAudio(try ChatContentPartInputAudio(json: json))
        case "file": self = .file(try ChatContentPartFile(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .text(let value): return value.json
        case .imageURL(let value): return value.json
        case .inputAudio(let value): return value.json
        case .file(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func text(_ text: String) -> ChatContentPart {
        .text(ChatContentPartText(stringLiteral: text))
    }
}
