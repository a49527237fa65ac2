// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One item of the input; a message may leave out its type.
///
/// Source: responses.yaml#/components/schemas/ResponseInputItem
public indirect enum ResponseInputItem: JSONUnion {
    /// `TypedResponseInputItem`
    case typedResponseInputItem(TypedResponseInputItem)
    /// `EasyInputMessage`
    case easyInputMessage(EasyInputMessage)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseInputItem> = UnionReader(json)
        let found: ResponseInputItem? =
            reader.attempt(ResponseInputItem.typedResponseInputItem)
            ?? reader.attempt(ResponseInputItem.easyInputMessage)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .typedResponseInputItem(let value): return value.json
        case .easyInputMessage(let value): return value.json
        }
    }
}
