// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What an uploaded file is for.
///
/// Source: files.yaml#/components/schemas/FileUploadPurpose
public enum FileUploadPurpose: OpenEnum, ExpressibleByStringLiteral {
    /// `"assistants"` on the wire.
    case assistants
    /// `"batch"` on the wire.
    case batch
    /// `"fine-tune"` on the wire.
    case fineTune
    /// `"vision"` on the wire.
    case vision
    /// `"user_data"` on the wire.
    case userData
    /// `"evals"` on the wire.
    case evals
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "assistants": self = .assistants
        case "batch": self = .batch
        case "fine-tune": self = .fineTune
        case "vision": self = .vision
        case "user_data": self = .userData
        case "evals": self = .evals
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .assistants: return "assistants"
        case .batch: return "batch"
        case .fineTune: return "fine-tune"
        case .vision: return "vision"
        case .userData: return "user_data"
        case .evals: return "evals"
        case .unknown(let value): return value
        }
    }
}
