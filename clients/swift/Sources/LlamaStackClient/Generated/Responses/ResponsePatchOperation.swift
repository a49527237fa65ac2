// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One change to a file.
///
/// Source: responses.yaml#/components/schemas/ResponsePatchOperation
public indirect enum ResponsePatchOperation: TaggedUnion {
    /// `"create_file"`
    case createFile(ResponsePatchCreateFile)
    /// `"update_file"`
    case updateFile(ResponsePatchUpdateFile)
    /// `"delete_file"`
    case deleteFile(ResponsePatchDeleteFile)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "create_file": self = .createFile(try ResponsePatchCreateFile(json: json))
        case "update_file": self = .updateFile(try ResponsePatchUpdateFile(json: json))
        case "delete_file": self = .deleteFile(try ResponsePatchDeleteFile(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .createFile(let value): return value.json
        case .updateFile(let value): return value.json
        case .deleteFile(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
