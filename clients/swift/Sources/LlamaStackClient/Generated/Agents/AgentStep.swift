// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Something that the agent did in a turn.
///
/// Source: agents.yaml#/components/schemas/AgentStep
public indirect enum AgentStep: TaggedUnion {
    /// `"inference"`
    case inference(InferenceStep)
    /// `"tool_execution"`
    case toolExecution(ToolExecutionStep)
    /// `"shield_call"`
    case shieldCall(ShieldCallStep)
    /// `"memory_retrieval"`
    case memoryRetrieval(MemoryRetrievalStep)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "step_type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "inference": self = .inference(try InferenceStep(json: json))
        case "tool_execution": self = .toolExecution(try ToolExecutionStep(json: json))
        case "shield_call": self = .shieldCall(try ShieldCallStep(json: json))
        case "memory_retrieval": self = .memoryRetrieval(try MemoryRetrievalStep(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .inference(let value): return value.json
        case .toolExecution(let value): return value.json
        case .shieldCall(let value): return value.json
        case .memoryRetrieval(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
