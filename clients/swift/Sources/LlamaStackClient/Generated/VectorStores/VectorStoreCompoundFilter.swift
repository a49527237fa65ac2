// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Conditions joined into one.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreCompoundFilter
public indirect enum VectorStoreCompoundFilter: TaggedUnion {
    /// `"and"`
    case and(VectorStoreAndFilter)
    /// `"or"`
    case or(VectorStoreOrFilter)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "and": self = .and(try VectorStoreAndFilter(json: json))
        case "or": self = .or(try VectorStoreOrFilter(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .and(let value): return value.json
        case .or(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
