// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where shell commands run.
///
/// Source: responses.yaml#/components/schemas/ResponseShellEnvironment
public indirect enum ResponseShellEnvironment: TaggedUnion {
    /// `"local"`
    case local(ResponseShellLocal)
    /// `"container_reference"`
    case containerReference(ResponseShellContainer)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "local": self = .local(try ResponseShellLocal(json: json))
        case "container_reference": self = .containerReference(try ResponseShellContainer(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .local(let value): return value.json
        case .containerReference(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
