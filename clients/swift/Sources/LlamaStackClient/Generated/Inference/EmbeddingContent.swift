// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A text or a content item.
///
/// Source: inference.yaml#/components/schemas/EmbeddingContent
public indirect enum EmbeddingContent: JSONUnion {
    /// `String`
    case string(String)
    /// `InterleavedContentItem`
    case interleavedContentItem(InterleavedContentItem)

    public init(json: JSONValue) throws {
        var reader: UnionReader<EmbeddingContent> = UnionReader(json)
        let found: EmbeddingContent? =
            reader.attempt(EmbeddingContent.string)
            ?? reader.attempt(EmbeddingContent.interleavedContentItem)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .interleavedContentItem(let value): return value.json
        }
    }
}

extension EmbeddingContent: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
