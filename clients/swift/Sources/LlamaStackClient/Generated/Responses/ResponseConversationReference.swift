// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A conversation, by identifier or as an object.
///
/// Source: responses.yaml#/components/schemas/ResponseConversationReference
public indirect enum ResponseConversationReference: JSONUnion {
    /// `String`
    case string(String)
    /// `ResponseConversation`
    case conversation(ResponseConversation)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseConversationReference> = UnionReader(json)
        let found: ResponseConversationReference? =
            reader.attempt(ResponseConversationReference.string)
            ?? reader.attempt(ResponseConversationReference.conversation)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .conversation(let value): return value.json
        }
    }
}

extension ResponseConversationReference: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
