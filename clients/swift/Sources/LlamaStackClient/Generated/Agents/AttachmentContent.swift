// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The content itself, or where it is.
///
/// Source: agents.yaml#/components/schemas/AttachmentContent
public indirect enum AttachmentContent: JSONUnion {
    /// `InterleavedContent`
    case interleavedContent(InterleavedContent)
    /// `Url`
    case url(Url)

    public init(json: JSONValue) throws {
        var reader: UnionReader<AttachmentContent> = UnionReader(json)
        let found: AttachmentContent? =
            reader.attempt(AttachmentContent.interleavedContent)
            ?? reader.attempt(AttachmentContent.url)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .interleavedContent(let value): return value.json
        case .url(let value): return value.json
        }
    }
}
