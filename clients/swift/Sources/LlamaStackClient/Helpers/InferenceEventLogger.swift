/// Turns the chunks of a streamed chat answer into printable text, piece by piece.
public struct InferenceEventLogger: Sendable {
    /// A logger; it keeps nothing.
    public init() {}

    /// The text of a chunk of `chat.completions`. Of several choices, the first is told.
    public func log(_ chunk: ChatCompletionChunk) -> [PrintableEvent] {
        chunk.choices.filter { $0.index == 0 }.flatMap { (choice: ChatChunkChoice) -> [PrintableEvent] in
            var found: [PrintableEvent] = []
            if let role = choice.delta.role?.value {
                found.append(PrintableEvent("\(role.rawValue)> ", end: "", color: .cyan))
            }
            if let content = choice.delta.content?.value, !content.isEmpty {
                found.append(PrintableEvent(content, end: "", color: .yellow))
            }
            if choice.finishReason == .length {
                found.append(PrintableEvent("<truncated>", end: "", color: .red))
            }
            if choice.finishReason != nil { found.append(PrintableEvent()) }
            return found
        }
    }

    /// The text of a chunk of `inference.chatCompletion`.
    public func log(_ chunk: ChatCompletionResponseStreamChunk) -> [PrintableEvent] {
        switch (chunk.event.eventType, chunk.event.delta) {
        case (.start, _): [PrintableEvent("Assistant> ", end: "", color: .cyan)]
        case (.complete, _): [PrintableEvent()]
        case (_, .text(let delta)): [PrintableEvent(delta.text, end: "", color: .yellow)]
        default: []
        }
    }
}
