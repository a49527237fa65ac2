// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A text or a content part.
///
/// Source: inference.yaml#/components/schemas/RerankInput
public indirect enum RerankInput: JSONUnion {
    /// `String`
    case string(String)
    /// `RerankContentPart`
    case contentPart(RerankContentPart)

    public init(json: JSONValue) throws {
        var reader: UnionReader<RerankInput> = UnionReader(json)
        let found: RerankInput? =
            reader.attempt(RerankInput.string)
            ?? reader.attempt(RerankInput.contentPart)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .contentPart(let value): return value.json
        }
    }
}

extension RerankInput: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
