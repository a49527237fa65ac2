/// Turns the events of a turn into printable text, piece by piece.
///
/// ```swift
/// let logger = AgentEventLogger()
/// for try await event in agent.createTurnStream([.user("Hello")], sessionID: session) {
///     for piece in logger.log(event) { piece.print() }
/// }
/// ```
public struct AgentEventLogger: Sendable {
    /// A logger; it keeps nothing.
    public init() {}

    /// The text of an event; one that shows nothing has none.
    public func log(_ event: AgentTurnResponseStreamChunk) -> [PrintableEvent] {
        switch event.event.payload {
        case .stepStart(let payload) where payload.stepType == .inference:
            [PrintableEvent(role: "inference", end: "", color: .yellow)]
        case .stepProgress(let payload): progress(payload.delta)
        case .stepComplete(let payload): complete(payload.stepDetails)
        default: []
        }
    }

    private func progress(_ delta: ContentDelta) -> [PrintableEvent] {
        switch delta {
        case .text(let delta):
            return [PrintableEvent(delta.text, end: "", color: .yellow)]
        case .toolCall(let delta):
            guard case .string(let piece) = delta.toolCall else { return [] }
            return [PrintableEvent(piece, end: "", color: .cyan)]
        case .image, .unknown: return []
        }
    }

    private func complete(_ step: AgentStep) -> [PrintableEvent] {
        switch step {
        case .inference: return [PrintableEvent()]
        case .shieldCall(let step):
            guard let violation = step.violation else {
                return [PrintableEvent("No Violation", role: "shield_call", color: .magenta)]
            }
            let told = "\(violation.metadata.json) \(violation.userMessage?.value ?? "")"
            return [PrintableEvent(told, role: "shield_call", color: .red)]
        case .toolExecution(let step):
            let calls = step.toolCalls.map { "Tool:\($0.toolName) Args:\(text(of: $0.arguments))" }
            let responses = step.toolResponses.map { "Tool:\($0.toolName) Response:\($0.content.text())" }
            return (calls + responses).map { PrintableEvent($0, role: "tool_execution", color: .green) }
        case .memoryRetrieval, .unknown: return []
        }
    }

    private func text(of arguments: ToolArguments) -> String {
        arguments.json.stringValue ?? arguments.json.description
    }
}
