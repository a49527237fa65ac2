// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The value of a variable, as text or as a piece of content.
///
/// Source: responses.yaml#/components/schemas/ResponsePromptVariable
public indirect enum ResponsePromptVariable: JSONUnion {
    /// `String`
    case string(String)
    /// `ResponseInputContent`
    case inputContent(ResponseInputContent)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponsePromptVariable> = UnionReader(json)
        let found: ResponsePromptVariable? =
            reader.attempt(ResponsePromptVariable.string)
            ?? reader.attempt(ResponsePromptVariable.inputContent)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .inputContent(let value): return value.json
        }
    }
}

extension ResponsePromptVariable: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
