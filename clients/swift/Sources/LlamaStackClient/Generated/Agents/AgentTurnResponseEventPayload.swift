// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What happened.
///
/// Source: agents.yaml#/components/schemas/AgentTurnResponseEventPayload
public indirect enum AgentTurnResponseEventPayload: TaggedUnion {
    /// `"turn_start"`
    case turnStart(AgentTurnResponseTurnStartPayload)
    /// `"step_start"`
    case stepStart(AgentTurnResponseStepStartPayload)
    /// `"step_progress"`
    case stepProgress(AgentTurnResponseStepProgressPayload)
    /// `"step_complete"`
    case stepComplete(AgentTurnResponseStepCompletePayload)
    /// `"turn_complete"`
    case turnComplete(AgentTurnResponseTurnCompletePayload)
    /// `"turn_awaiting_input"`
    case turnAwaitingInput(AgentTurnResponseTurnAwaitingInputPayload)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "event_type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "turn_start": self = .turnStart(try AgentTurnResponseTurnStartPayload(json: json))
        case "step_start": self = .stepStart(try AgentTurnResponseStepStartPayload(json: json))
        case "step_progress": self = .stepProgress(try AgentTurnResponseStepProgressPayload(json: json))
        case "step_complete": self = .stepComplete(try AgentTurnResponseStepCompletePayload(json: json))
        case "turn_complete": self = .turnComplete(try AgentTurnResponseTurnCompletePayload(json: json))
        case "turn_awaiting_input": self = .turnAwaitingInput(try AgentTurnResponseTurnAwaitingInputPayload(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .turnStart(let value): return value.json
        case .stepStart(let value): return value.json
        case .stepProgress(let value): return value.json
        case .stepComplete(let value): return value.json
        case .turnComplete(let value): return value.json
        case .turnAwaitingInput(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}
