// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Where the commands of a shell run.
///
/// Source: responses.yaml#/components/schemas/ResponseShellToolEnvironment
public indirect enum ResponseShellToolEnvironment: TaggedUnion {
    /// `"local"`
    case local(ResponseShellLocal)
    /// `"container_reference"`
    case containerReference(ResponseShellContainer)
    /// `"container_auto"`
    case containerAuto(ResponseShellContainerAuto)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "local": self = .local(try ResponseShellLocal(json: json))
        case "container_reference": self = .containerReference(try ResponseShellContainer(json: json))
        case "container_auto": self = .containerAuto(try ResponseShellContainerAuto(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .local(let value): return value.json
        case .containerReference(let value): return value.json
        case .containerAuto(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
