// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The result of a tool, as text or as pieces of content.
///
/// Source: responses.yaml#/components/schemas/ResponseToolOutput
public enum ResponseToolOutput: JSONUnion {
    /// `String`
    case string(String)
    /// `[ResponseInputContent]`
    case array([ResponseInputContent])

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseToolOutput> = UnionReader(json)
        let found: ResponseToolOutput? =
            reader.attempt(ResponseToolOutput.string)
            ?? reader.attempt(ResponseToolOutput.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension ResponseToolOutput: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension ResponseToolOutput: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [ResponseInputContent].Element...) { self = .array(elements) }
}
