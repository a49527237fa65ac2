// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A step in the web.
///
/// Source: responses.yaml#/components/schemas/ResponseWebSearchAction
public indirect enum ResponseWebSearchAction: TaggedUnion {
    /// `"search"`
    case search(ResponseWebSearchQuery)
    /// `"open_page"`
    case openPage(ResponseWebSearchOpenPage)
    /// `"find_in_page"`
    case findInPage(ResponseWebSearchFind)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "search": self = .search(try ResponseWebSearchQuery(json: json))
        case "open_page": self = .openPage(try ResponseWebSearchOpenPage(json: json))
        case "find_in_page": self = .findInPage(try ResponseWebSearchFind(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .search(let value): return value.json
        case .openPage(let value): return value.json
        case .findInPage(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
