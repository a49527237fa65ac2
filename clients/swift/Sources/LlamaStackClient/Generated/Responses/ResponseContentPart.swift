// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One part of a message.
///
/// Source: responses.yaml#/components/schemas/ResponseContentPart
public indirect enum ResponseContentPart: TaggedUnion {
    /// `"input_text"`
    case inputText(ResponseInputText)
    /// `"input_image"`
    case inputImage(ResponseInputImage)
    /// `"input_file"`
    case inputFile(ResponseInputFile)
    /// `"input_audio"`
    case inputAudio(ResponseInputAudio)
    /// `"output_text"`
    case outputText(ResponseOutputTextPart)
    /// `"refusal"`
    case refusal(ResponseRefusal)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "input_text": self = .inputText(try ResponseInputText(json: json))
        case "input_image": self = .inputImage(try ResponseInputImage(json: json))
        case "input_file": self = .inputFile(try ResponseInputFile(json: json))
        case "input_audio": self = .inputAudio(try ResponseInputAudio(json: json))
        case "output_text": self = .outputText(try ResponseOutputTextPart(json: json))
        case "refusal": self = .refusal(try ResponseRefusal(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .inputText(let value): return value.json
        case .inputImage(let value): return value.json
        case .inputFile(let value): return value.json
        case .inputAudio(let value): return value.json
        case .outputText(let value): return value.json
        case .refusal(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func inputText(_ text: String) -> ResponseContentPart {
        .inputText(ResponseInputText(stringLiteral: text))
    }

    /// A member of a text alone.
    public static func outputText(_ text: String) -> ResponseContentPart {
        .outputText(ResponseOutputTextPart(stringLiteral: text))
    }
}
