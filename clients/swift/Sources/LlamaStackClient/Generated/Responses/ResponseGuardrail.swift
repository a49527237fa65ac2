// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A shield, by identifier or as an object.
///
/// Source: responses.yaml#/components/schemas/ResponseGuardrail
public indirect enum ResponseGuardrail: JSONUnion {
    /// `String`
    case string(String)
    /// `ResponseGuardrailSpec`
    case spec(ResponseGuardrailSpec)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseGuardrail> = UnionReader(json)
        let found: ResponseGuardrail? =
            reader.attempt(ResponseGuardrail.string)
            ?? reader.attempt(ResponseGuardrail.spec)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .spec(let value): return value.json
        }
    }
}

extension ResponseGuardrail: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
