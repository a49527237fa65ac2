// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A vector in the encoding asked for.
///
/// Source: inference.yaml#/components/schemas/EmbeddingVector
public enum EmbeddingVector: JSONUnion {
    /// `String`
    case string(String)
    /// `[Double]`
    case array([Double])

    public init(json: JSONValue) throws {
        var reader: UnionReader<EmbeddingVector> = UnionReader(json)
        let found: EmbeddingVector? =
            reader.attempt(EmbeddingVector.string)
            ?? reader.attempt(EmbeddingVector.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension EmbeddingVector: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension EmbeddingVector: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [Double].Element...) { self = .array(elements) }
}
