// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Whether a file can be used.
///
/// Source: files.yaml#/components/schemas/FileStatus
public enum FileStatus: OpenEnum, ExpressibleByStringLiteral {
    /// `"uploaded"` on the wire.
    case uploaded
    /// `"processed"` on the wire.
    case processed
    /// `"error"` on the wire.
    case error
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "uploaded": self = .uploaded
        case "processed": self = .processed
        case "error": self = .error
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .uploaded: return "uploaded"
        case .processed: return "processed"
        case .error: return "error"
        case .unknown(let value): return value
        }
    }
}
