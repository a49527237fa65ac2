// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One text, or a list of texts and images.
///
/// Source: safety.yaml#/components/schemas/ModerationInput
public enum ModerationInput: JSONUnion {
    /// `String`
    case string(String)
    /// `[ModerationInputItem]`
    case array([ModerationInputItem])

    public init(json: JSONValue) throws {
        var reader: UnionReader<ModerationInput> = UnionReader(json)
        let found: ModerationInput? =
            reader.attempt(ModerationInput.string)
            ?? reader.attempt(ModerationInput.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension ModerationInput: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension ModerationInput: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [ModerationInputItem].Element...) { self = .array(elements) }
}
