// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Something that a program put out.
///
/// Source: responses.yaml#/components/schemas/ResponseCodeInterpreterOutput
public indirect enum ResponseCodeInterpreterOutput: TaggedUnion {
    /// `"logs"`
    case logs(ResponseCodeInterpreterLogs)
    /// `"image"`
    case image(ResponseCodeInterpreterImage)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "logs": self = .logs(try ResponseCodeInterpreterLogs(json: json))
        case "image": self = .image(try ResponseCodeInterpreterImage(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .logs(let value): return value.json
        case .image(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
