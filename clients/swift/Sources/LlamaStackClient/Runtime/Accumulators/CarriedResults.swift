/// Events of an agent's turn: the last one carries the turn, complete or waiting for the results of tools.
struct AgentTurnResponseStreamChunkAccumulator: Accumulator {
    private var turn: JSONValue?

    mutating func add(_ payload: JSONValue) {
        guard let event = payload["event"]?["payload"], let type = event["event_type"]?.stringValue,
            ["turn_complete", "turn_awaiting_input"].contains(type)
        else { return }
        turn = event["turn"]
    }

    func result() -> JSONValue? { turn }
}

/// Events of a response: the last one carries the response, however it ended.
struct ResponseStreamEventAccumulator: Accumulator {
    private var response: JSONValue?

    mutating func add(_ payload: JSONValue) {
        guard let type = payload["type"]?.stringValue,
            ["response.completed", "response.failed", "response.incomplete"].contains(type)
        else { return }
        response = payload["response"]
    }

    func result() -> JSONValue? { response }
}
