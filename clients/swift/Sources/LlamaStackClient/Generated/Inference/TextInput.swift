// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One text, or a list of inputs.
///
/// Source: inference.yaml#/components/schemas/TextInput
public enum TextInput: JSONUnion {
    /// `String`
    case string(String)
    /// `[TextInputItem]`
    case array([TextInputItem])

    public init(json: JSONValue) throws {
        var reader: UnionReader<TextInput> = UnionReader(json)
        let found: TextInput? =
            reader.attempt(TextInput.string)
            ?? reader.attempt(TextInput.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension TextInput: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension TextInput: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [TextInputItem].Element...) { self = .array(elements) }
}
