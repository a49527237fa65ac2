// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One piece of content for the model.
///
/// Source: responses.yaml#/components/schemas/ResponseInputContent
public indirect enum ResponseInputContent: TaggedUnion {
    /// `"input_text"`
    case inputText(ResponseInputText)
    /// `"input_image"`
    case inputImage(ResponseInputImage)
    /// `"input_file"`
    case inputFile(ResponseInputFile)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "input_text": self = .inputText(try ResponseInputText(json: json))
        case "input_image": self = .inputImage(try ResponseInputImage(json: json))
        case "input_file": self = .inputFile(try ResponseInputFile(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .inputText(let value): return value.json
        case .inputImage(let value): return value.json
        case .inputFile(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func inputText(_ text: String) -> ResponseInputContent {
        .inputText(ResponseInputText(stringLiteral: text))
    }
}
