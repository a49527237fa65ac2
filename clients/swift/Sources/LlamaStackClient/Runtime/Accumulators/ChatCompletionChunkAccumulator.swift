/// Chunks of a chat completion become the chat completion.
struct ChatCompletionChunkAccumulator: Accumulator {
    private var facts = ChoiceFacts()

    mutating func add(_ payload: JSONValue) {
        facts.add(payload)
    }

    func result() -> JSONValue? {
        facts.result { choice in
            // What the contract requires is there even where no chunk had it.
            var message: JSONObject = ["role": "assistant", "content": nil, "refusal": nil]
            if let delta = choice["delta"]?.objectValue { message.merge(delta) }
            if let calls = message["tool_calls"]?.arrayValue {
                message["tool_calls"] = .array(calls.map(call))
            }
            var answer: JSONObject = ["logprobs": nil]
            answer.merge(choice)
            answer["delta"] = nil as JSONValue?
            answer["message"] = .object(message)
            return answer
        }.map { whole in
            var whole = whole
            whole["object"] = "chat.completion"
            whole["obfuscation"] = nil as JSONValue?
            return .object(whole)
        }
    }

    private func call(_ sum: JSONValue) -> JSONValue {
        guard var call = sum.objectValue else { return sum }
        call["index"] = nil as JSONValue?
        if call["type"] == nil { call["type"] = "function" }
        return .object(call)
    }
}

/// Pieces of continuations become the continuations.
struct CompletionAccumulator: Accumulator {
    private var facts = ChoiceFacts()

    mutating func add(_ payload: JSONValue) {
        facts.add(payload)
    }

    func result() -> JSONValue? {
        facts.result { choice in
            var answer: JSONObject = ["finish_reason": nil, "logprobs": nil]
            answer.merge(choice)
            return answer
        }.map { .object($0) }
    }
}

/// What the two kinds of completion share: facts of the whole, and choices by index.
private struct ChoiceFacts {
    private var facts: JSONObject?
    private let choices = DeltaList()

    mutating func add(_ payload: JSONValue) {
        let isFirst = facts == nil
        var known = facts ?? JSONObject()
        for (name, value) in payload.objectValue ?? [:] where name != "choices" && value != .null {
            if isFirst || !["id", "created", "model"].contains(name) { known[name] = value }
        }
        facts = known
        choices.add(payload["choices"]?.arrayValue ?? [])
    }

    func result(_ choice: (JSONObject) -> JSONObject) -> JSONObject? {
        guard var whole = facts else { return nil }
        whole["choices"] = .array(choices.result().map { .object(choice($0.objectValue ?? [:])) })
        return whole
    }
}
