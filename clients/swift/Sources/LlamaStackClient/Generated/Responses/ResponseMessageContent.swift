// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text, or a list of parts.
///
/// Source: responses.yaml#/components/schemas/ResponseMessageContent
public enum ResponseMessageContent: JSONUnion {
    /// `String`
    case string(String)
    /// `[ResponseContentPart]`
    case array([ResponseContentPart])

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseMessageContent> = UnionReader(json)
        let found: ResponseMessageContent? =
            reader.attempt(ResponseMessageContent.string)
            ?? reader.attempt(ResponseMessageContent.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension ResponseMessageContent: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension ResponseMessageContent: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [ResponseContentPart].Element...) { self = .array(elements) }
}
