// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How a file was cut into chunks.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreChunkingStrategy
public indirect enum VectorStoreChunkingStrategy: TaggedUnion {
    /// `"auto"`
    case auto(AutoChunkingStrategy)
    /// `"static"`
    case `static`(StaticChunkingStrategy)
    /// `"contextual"`
    case contextual(ContextualChunkingStrategy)
    /// `"other"`
    case other(OtherChunkingStrategy)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "auto": self = .auto(try AutoChunkingStrategy(json: json))
        case "static": self = .`static`(try StaticChunkingStrategy(json: json))
        case "contextual": self = .contextual(try ContextualChunkingStrategy(json: json))
        case "other": self = .other(try OtherChunkingStrategy(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .auto(let value): return value.json
        case .`static`(let value): return value.json
        case .contextual(let value): return value.json
        case .other(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
