// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether the model calls tools, and which.
///
/// Source: responses.yaml#/components/schemas/ResponseToolChoice
public indirect enum ResponseToolChoice: JSONUnion {
    /// `ResponseToolChoiceMode`
    case mode(ResponseToolChoiceMode)
    /// `ResponseToolChoiceOption`
    case option(ResponseToolChoiceOption)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseToolChoice> = UnionReader(json)
        let found: ResponseToolChoice? =
            reader.attempt(ResponseToolChoice.mode)
            ?? reader.attempt(ResponseToolChoice.option)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .mode(let value): return value.json
        case .option(let value): return value.json
        }
    }
}

extension ResponseToolChoice: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .mode(ResponseToolChoiceMode(rawValue: value)) }
}
