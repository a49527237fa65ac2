// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A source of a text.
///
/// Source: responses.yaml#/components/schemas/ResponseAnnotation
public indirect enum ResponseAnnotation: TaggedUnion {
    /// `"file_citation"`
    case fileCitation(ResponseFileCitation)
    /// `"url_citation"`
    case urlCitation(ResponseURLCitation)
    /// `"container_file_citation"`
    case containerFileCitation(ResponseContainerFileCitation)
    /// `"file_path"`
    case filePath(ResponseFilePath)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "file_citation": self = .fileCitation(try ResponseFileCitation(json: json))
        case "url_citation": self = .urlCitation(try ResponseURLCitation(json: json))
        case "container_file_citation": self = .containerFileCitation(try ResponseContainerFileCitation(json: json))
        case "file_path": self = .filePath(try ResponseFilePath(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .fileCitation(let value): return value.json
        case .urlCitation(let value): return value.json
        case .containerFileCitation(let value): return value.json
        case .filePath(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
