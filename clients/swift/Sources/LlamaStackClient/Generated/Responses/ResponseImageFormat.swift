// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Format of an image.
///
/// Source: responses.yaml#/components/schemas/ResponseImageFormat
public enum ResponseImageFormat: OpenEnum, ExpressibleByStringLiteral {
    /// `"png"` on the wire.
    case png
    /// `"webp"` on the wire.
    case webp
    /// `"jpeg"` on the wire.
    case jpeg
    /// `"gif"` on the wire.
    case gif
    /// `"svg"` on the wire.
    case svg
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "png": self = .png
        case "webp": self = .webp
        case "jpeg": self = .jpeg
        case "gif": self = .gif
        case "svg": self = .svg
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .png: return "png"
        case .webp: return "webp"
        case .jpeg: return "jpeg"
        case .gif: return "gif"
        case .svg: return "svg"
        case .unknown(let value): return value
        }
    }
}
