// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One input of a list.
///
/// Source: safety.yaml#/components/schemas/ModerationInputItem
public indirect enum ModerationInputItem: JSONUnion {
    /// `String`
    case string(String)
    /// `ModerationInputPart`
    case part(ModerationInputPart)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ModerationInputItem> = UnionReader(json)
        let found: ModerationInputItem? =
            reader.attempt(ModerationInputItem.string)
            ?? reader.attempt(ModerationInputItem.part)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .part(let value): return value.json
        }
    }
}

extension ModerationInputItem: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
