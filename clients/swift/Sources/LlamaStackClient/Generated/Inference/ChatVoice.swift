// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A voice by name, or a voice of your own by identifier.
///
/// Source: inference.yaml#/components/schemas/ChatVoice
public indirect enum ChatVoice: JSONUnion {
    /// `String`
    case string(String)
    /// `ChatVoiceReference`
    case reference(ChatVoiceReference)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ChatVoice> = UnionReader(json)
        let found: ChatVoice? =
            reader.attempt(ChatVoice.string)
            ?? reader.attempt(ChatVoice.reference)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .reference(let value): return value.json
        }
    }
}

extension ChatVoice: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
