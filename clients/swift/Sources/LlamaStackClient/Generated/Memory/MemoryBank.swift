// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A place that remembers documents.
///
/// Source: memory.yaml#/components/schemas/MemoryBank
public indirect enum MemoryBank: TaggedUnion {
    /// `"vector"`
    case vector(VectorMemoryBank)
    /// `"keyvalue"`
    case keyvalue(KeyValueMemoryBank)
    /// `"keyword"`
    case keyword(KeywordMemoryBank)
    /// `"graph"`
    case graph(GraphMemoryBank)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "memory_bank_type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "vector": self = .vector(try VectorMemoryBank(json: json))
        case "keyvalue": self = .keyvalue(try KeyValueMemoryBank(json: json))
        case "keyword": self = .keyword(try KeywordMemoryBank(json: json))
        case "graph": self = .graph(try GraphMemoryBank(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .vector(let value): return value.json
        case .keyvalue(let value): return value.json
        case .keyword(let value): return value.json
        case .graph(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
