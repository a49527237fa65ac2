// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One text or several.
///
/// Source: inference.yaml#/components/schemas/StopSequences
public enum StopSequences: JSONUnion {
    /// `String`
    case string(String)
    /// `[String]`
    case array([String])

    public init(json: JSONValue) throws {
        var reader: UnionReader<StopSequences> = UnionReader(json)
        let found: StopSequences? =
            reader.attempt(StopSequences.string)
            ?? reader.attempt(StopSequences.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension StopSequences: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension StopSequences: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [String].Element...) { self = .array(elements) }
}
