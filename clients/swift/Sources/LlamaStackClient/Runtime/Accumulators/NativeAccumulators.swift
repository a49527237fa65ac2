/// Events of a native conversation become its answer.
struct ChatCompletionResponseStreamChunkAccumulator: Accumulator {
    private var text = ""
    private var images: [JSONValue] = []
    private var calls: [JSONValue] = []
    private var extras = NativeExtras()
    private var stopReason: JSONValue?
    private var isComplete = false

    mutating func add(_ payload: JSONValue) {
        let event = payload["event"]
        let delta = event?["delta"]
        switch delta?["type"]?.stringValue {
        case "text": text += delta?["text"]?.stringValue ?? ""
        case "image": images.append(["type": "image", "image": ["data": delta?["image"] ?? nil]])
        case "tool_call":
            // Pieces of a call are text; the call itself comes at its end.
            if let call = delta?["tool_call"], call.objectValue != nil { calls.append(call) }
        default: break
        }
        extras.add(logprobs: event?["logprobs"], metrics: payload["metrics"])
        if let reason = event?["stop_reason"], reason != .null { stopReason = reason }
        if event?["event_type"] == "complete" { isComplete = true }
    }

    func result() -> JSONValue? {
        guard isComplete else { return nil }
        let content: JSONValue =
            images.isEmpty ? .string(text) : .array([["type": "text", "text": .string(text)]] + images)
        var message: JSONObject = [
            "role": "assistant", "content": content, "stop_reason": stopReason ?? "end_of_turn",
        ]
        if !calls.isEmpty { message["tool_calls"] = .array(calls) }
        return extras.result(["completion_message": .object(message)])
    }
}

/// Pieces of a native continuation become the continuation; the reason to stop is the end.
struct CompletionResponseStreamChunkAccumulator: Accumulator {
    private var text = ""
    private var extras = NativeExtras()
    private var stopReason: JSONValue?

    mutating func add(_ payload: JSONValue) {
        text += payload["delta"]?.stringValue ?? ""
        extras.add(logprobs: payload["logprobs"], metrics: payload["metrics"])
        if let reason = payload["stop_reason"], reason != .null { stopReason = reason }
    }

    func result() -> JSONValue? {
        guard let stopReason else { return nil }
        return extras.result(["content": .string(text), "stop_reason": stopReason])
    }
}

private struct NativeExtras {
    private var logprobs: [JSONValue] = []
    private var metrics: JSONValue?

    mutating func add(logprobs: JSONValue?, metrics: JSONValue?) {
        self.logprobs += logprobs?.arrayValue ?? []
        if let metrics, metrics.arrayValue?.isEmpty == false { self.metrics = metrics }
    }

    func result(_ fields: JSONObject) -> JSONValue {
        var whole = fields
        if !logprobs.isEmpty { whole["logprobs"] = .array(logprobs) }
        if let metrics { whole["metrics"] = metrics }
        return .object(whole)
    }
}
