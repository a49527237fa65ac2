// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A document: in place, or the URL that it is read from.
///
/// Source: memory.yaml#/components/schemas/DocumentContent
public indirect enum DocumentContent: JSONUnion {
    /// `InterleavedContent`
    case interleavedContent(InterleavedContent)
    /// `Url`
    case url(Url)

    public init(json: JSONValue) throws {
        var reader: UnionReader<DocumentContent> = UnionReader(json)
        let found: DocumentContent? =
            reader.attempt(DocumentContent.interleavedContent)
            ?? reader.attempt(DocumentContent.url)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .interleavedContent(let value): return value.json
        case .url(let value): return value.json
        }
    }
}
