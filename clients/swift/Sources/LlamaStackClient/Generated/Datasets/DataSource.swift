// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where the rows come from.
///
/// Source: datasets.yaml#/components/schemas/DataSource
public indirect enum DataSource: TaggedUnion {
    /// `"uri"`
    case uri(URIDataSource)
    /// `"rows"`
    case rows(RowsDataSource)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "uri": self = .uri(try URIDataSource(json: json))
        case "rows": self = .rows(try RowsDataSource(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .uri(let value): return value.json
        case .rows(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
