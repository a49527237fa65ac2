// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A text or a list of tokens is one input; bare tokens in a list form one input together.
///
/// Source: inference.yaml#/components/schemas/TextInputItem
public enum TextInputItem: JSONUnion {
    /// `String`
    case string(String)
    /// `Int`
    case integer(Int)
    /// `[Int]`
    case array([Int])

    public init(json: JSONValue) throws {
        var reader: UnionReader<TextInputItem> = UnionReader(json)
        let found: TextInputItem? =
            reader.attempt(TextInputItem.string)
            ?? reader.attempt(TextInputItem.integer)
            ?? reader.attempt(TextInputItem.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .integer(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension TextInputItem: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension TextInputItem: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self = .integer(value) }
}

extension TextInputItem: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [Int].Element...) { self = .array(elements) }
}
