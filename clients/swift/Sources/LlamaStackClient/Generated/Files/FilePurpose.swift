// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a file is for.
///
/// Source: files.yaml#/components/schemas/FilePurpose
public enum FilePurpose: OpenEnum, ExpressibleByStringLiteral {
    /// `"assistants"` on the wire.
    case assistants
    /// `"assistants_output"` on the wire.
    case assistantsOutput
    /// `"batch"` on the wire.
    case batch
    /// `"batch_output"` on the wire.
    case batchOutput
    /// `"fine-tune"` on the wire.
    case fineTune
    /// `"fine-tune-results"` on the wire.
    case fineTuneResults
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
        case "assistants_output": self = .assistantsOutput
        case "batch": self = .batch
        case "batch_output": self = .batchOutput
        case "fine-tune": self = .fineTune
        case "fine-tune-results": self = .fineTuneResults
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
        case .assistantsOutput: return "assistants_output"
        case .batch: return "batch"
        case .batchOutput: return "batch_output"
        case .fineTune: return "fine-tune"
        case .fineTuneResults: return "fine-tune-results"
        case .vision: return "vision"
        case .userData: return "user_data"
        case .evals: return "evals"
        case .unknown(let value): return value
        }
    }
}
