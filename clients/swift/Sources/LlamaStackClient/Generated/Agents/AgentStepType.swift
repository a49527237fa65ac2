// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Kind of a step.
///
/// Source: agents.yaml#/components/schemas/AgentStepType
public enum AgentStepType: OpenEnum, ExpressibleByStringLiteral {
    /// `"inference"` on the wire.
    case inference
    /// `"tool_execution"` on the wire.
    case toolExecution
    /// `"shield_call"` on the wire.
    case shieldCall
    /// `"memory_retrieval"` on the wire.
    case memoryRetrieval
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "inference": self = .inference
        case "tool_execution": self = .toolExecution
        case "shield_call": self = .shieldCall
        case "memory_retrieval": self = .memoryRetrieval
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .inference: return "inference"
        case .toolExecution: return "tool_execution"
        case .shieldCall: return "shield_call"
        case .memoryRetrieval: return "memory_retrieval"
        case .unknown(let value): return value
        }
    }
}
