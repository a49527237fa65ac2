// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text from the user, or a list of items.
///
/// Source: responses.yaml#/components/schemas/ResponseInput
public enum ResponseInput: JSONUnion {
    /// `String`
    case string(String)
    /// `[ResponseInputItem]`
    case array([ResponseInputItem])

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseInput> = UnionReader(json)
        let found: ResponseInput? =
            reader.attempt(ResponseInput.string)
            ?? reader.attempt(ResponseInput.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension ResponseInput: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension ResponseInput: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [ResponseInputItem].Element...) { self = .array(elements) }
}
