// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How supervised training changes the weights.
///
/// Source: post_training.yaml#/components/schemas/AlgorithmConfig
public indirect enum AlgorithmConfig: TaggedUnion {
    /// `"LoRA"`
    case lora(LoraFinetuningConfig)
    /// `"QAT"`
    case qat(QATFinetuningConfig)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "LoRA": self = .lora(try LoraFinetuningConfig(json: json))
        case "QAT": self = .qat(try QATFinetuningConfig(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .lora(let value): return value.json
        case .qat(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
