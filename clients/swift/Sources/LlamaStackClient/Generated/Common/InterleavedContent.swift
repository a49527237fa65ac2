// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text, one content item, or a list of items that mix text and images.
///
/// Source: common.yaml#/components/schemas/InterleavedContent
public indirect enum InterleavedContent: JSONUnion {
    /// `String`
    case string(String)
    /// `InterleavedContentItem`
    case item(InterleavedContentItem)
    /// `[InterleavedContentItem]`
    case array([InterleavedContentItem])

    public init(json: JSONValue) throws {
        var reader: UnionReader<InterleavedContent> = UnionReader(json)
        let found: InterleavedContent? =
            reader.attempt(InterleavedContent.string)
            ?? reader.attempt(InterleavedContent.item)
            ?? reader.attempt(InterleavedContent.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .item(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension InterleavedContent: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension InterleavedContent: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [InterleavedContentItem].Element...) { self = .array(elements) }
}
