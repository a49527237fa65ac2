// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text, one content part, or a list of parts.
///
/// Source: safety.yaml#/components/schemas/ShieldMessageContent
public indirect enum ShieldMessageContent: JSONUnion {
    /// `String`
    case string(String)
    /// `ShieldContentPart`
    case contentPart(ShieldContentPart)
    /// `[ShieldContentPart]`
    case array([ShieldContentPart])

    public init(json: JSONValue) throws {
        var reader: UnionReader<ShieldMessageContent> = UnionReader(json)
        let found: ShieldMessageContent? =
            reader.attempt(ShieldMessageContent.string)
            ?? reader.attempt(ShieldMessageContent.contentPart)
            ?? reader.attempt(ShieldMessageContent.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .contentPart(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension ShieldMessageContent: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension ShieldMessageContent: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [ShieldContentPart].Element...) { self = .array(elements) }
}
