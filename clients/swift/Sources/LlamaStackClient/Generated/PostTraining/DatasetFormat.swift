// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Shape of the rows. `instruct` has an instruction and its answer; `dialog` has messages.
///
/// Source: post_training.yaml#/components/schemas/DatasetFormat
public enum DatasetFormat: OpenEnum, ExpressibleByStringLiteral {
    /// `"instruct"` on the wire.
    case instruct
    /// `"dialog"` on the wire.
    case dialog
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "instruct": self = .instruct
        case "dialog": self = .dialog
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .instruct: return "instruct"
        case .dialog: return "dialog"
        case .unknown(let value): return value
        }
    }
}
