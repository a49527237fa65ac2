// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A value to compare with; a list for `in` and `nin`.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreFilterValue
public enum VectorStoreFilterValue: JSONUnion {
    /// `String`
    case string(String)
    /// `Double`
    case number(Double)
    /// `Bool`
    case boolean(Bool)
    /// `[VectorStoreAttributeValue]`
    case array([VectorStoreAttributeValue])

    public init(json: JSONValue) throws {
        var reader: UnionReader<VectorStoreFilterValue> = UnionReader(json)
        let found: VectorStoreFilterValue? =
            reader.attempt(VectorStoreFilterValue.string)
            ?? reader.attempt(VectorStoreFilterValue.number)
            ?? reader.attempt(VectorStoreFilterValue.boolean)
            ?? reader.attempt(VectorStoreFilterValue.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .number(let value): return value.json
        case .boolean(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension VectorStoreFilterValue: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension VectorStoreFilterValue: ExpressibleByFloatLiteral {
    public init(floatLiteral value: Double) { self = .number(value) }
}

extension VectorStoreFilterValue: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension VectorStoreFilterValue: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [VectorStoreAttributeValue].Element...) { self = .array(elements) }
}
