// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Kind of a memory bank with its settings.
///
/// Source: memory.yaml#/components/schemas/MemoryBankParams
public indirect enum MemoryBankParams: TaggedUnion {
    /// `"vector"`
    case vector(VectorMemoryBankParams)
    /// `"keyvalue"`
    case keyvalue(KeyValueMemoryBankParams)
    /// `"keyword"`
    case keyword(KeywordMemoryBankParams)
    /// `"graph"`
    case graph(GraphMemoryBankParams)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "memory_bank_type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "vector": self = .vector(try VectorMemoryBankParams(json: json))
        case "keyvalue": self = .keyvalue(try KeyValueMemoryBankParams(json: json))
        case "keyword": self = .keyword(try KeywordMemoryBankParams(json: json))
        case "graph": self = .graph(try GraphMemoryBankParams(json: json))
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
