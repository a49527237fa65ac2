// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One query, or several whose results are joined.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreSearchQuery
public enum VectorStoreSearchQuery: JSONUnion {
    /// `String`
    case string(String)
    /// `[String]`
    case array([String])

    public init(json: JSONValue) throws {
        var reader: UnionReader<VectorStoreSearchQuery> = UnionReader(json)
        let found: VectorStoreSearchQuery? =
            reader.attempt(VectorStoreSearchQuery.string)
            ?? reader.attempt(VectorStoreSearchQuery.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension VectorStoreSearchQuery: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension VectorStoreSearchQuery: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [String].Element...) { self = .array(elements) }
}
