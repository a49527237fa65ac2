// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A condition on attributes, one comparison or several joined.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreFilter
public indirect enum VectorStoreFilter: JSONUnion {
    /// `VectorStoreCompoundFilter`
    case compoundFilter(VectorStoreCompoundFilter)
    /// `VectorStoreComparisonFilter`
    case comparisonFilter(VectorStoreComparisonFilter)

    public init(json: JSONValue) throws {
        var reader: UnionReader<VectorStoreFilter> = UnionReader(json)
        let found: VectorStoreFilter? =
            reader.attempt(VectorStoreFilter.compoundFilter)
            ?? reader.attempt(VectorStoreFilter.comparisonFilter)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .compoundFilter(let value): return value.json
        case .comparisonFilter(let value): return value.json
        }
    }
}
