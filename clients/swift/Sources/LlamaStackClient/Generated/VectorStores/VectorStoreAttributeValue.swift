// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A text, a number or a truth value.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreAttributeValue
public enum VectorStoreAttributeValue: JSONUnion {
    /// `String`
    case string(String)
    /// `Double`
    case number(Double)
    /// `Bool`
    case boolean(Bool)

    public init(json: JSONValue) throws {
        var reader: UnionReader<VectorStoreAttributeValue> = UnionReader(json)
        let found: VectorStoreAttributeValue? =
            reader.attempt(VectorStoreAttributeValue.string)
            ?? reader.attempt(VectorStoreAttributeValue.number)
            ?? reader.attempt(VectorStoreAttributeValue.boolean)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .number(let value): return value.json
        case .boolean(let value): return value.json
        }
    }
}

extension VectorStoreAttributeValue: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension VectorStoreAttributeValue: ExpressibleByFloatLiteral {
    public init(floatLiteral value: Double) { self = .number(value) }
}

extension VectorStoreAttributeValue: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}
