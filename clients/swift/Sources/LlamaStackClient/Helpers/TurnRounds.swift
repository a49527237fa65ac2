/// The way of one turn: the model asks for tools, gets their results, and asks again or answers.
final class TurnRounds: PayloadSource<AgentTurnResponseStreamChunk, Turn> {
    private static let limit = 10

    private let agent: Agent
    private let turns: any AgentsTurnsResource
    private let givenSession: String?
    private let request: CreateAgentTurnRequest
    private let options: RequestOptions?

    private var events: EventStream<AgentTurnResponseStreamChunk, Turn>.AsyncIterator?
    private var agentID = ""
    private var sessionID = ""
    private var turn: Turn?
    private var pending: [ToolCall] = []
    private var rounds = 0

    init(
        _ agent: Agent, _ turns: any AgentsTurnsResource, _ givenSession: String?, _ request: CreateAgentTurnRequest,
        _ options: RequestOptions?
    ) {
        self.agent = agent
        self.turns = turns
        self.givenSession = givenSession
        self.request = request
        self.options = options
    }

    // A turn that was left with calls open would block its session.
    deinit { giveUp() }

    override func next() async throws -> AgentTurnResponseStreamChunk? {
        if events == nil {
            sessionID = try await agent.session(givenSession)
            agentID = try await agent.agentID()
            events = turns.stream(agentID: agentID, sessionID: sessionID, request, options: options)
                .makeAsyncIterator()
        }
        while true {
            if let chunk = try await events?.next() {
                see(chunk)
                return chunk
            }
            guard let turn else { throw APIBrokenConnectionError("the events ended before the turn did") }
            if pending.isEmpty { return nil }
            try await resume(turn)
        }
    }

    override func final() async throws -> Turn {
        while try await next() != nil {}
        guard let turn else { throw APIBrokenConnectionError("the events ended before the turn did") }
        return turn
    }

    override func close() {
        events = nil
        giveUp()
    }

    private func see(_ chunk: AgentTurnResponseStreamChunk) {
        switch chunk.event.payload {
        case .turnAwaitingInput(let payload):
            turn = payload.turn
            pending = payload.turn.outputMessage.toolCalls ?? []
        case .turnComplete(let payload): turn = payload.turn
        default: break
        }
    }

    /// Runs the calls and goes on with their results, in the order of the calls.
    private func resume(_ turn: Turn) async throws {
        let limit = agent.config.maxInferIters ?? Self.limit
        guard rounds < limit else {
            let names = Set(pending.map(\.toolName)).sorted().joined(separator: ", ")
            throw InvalidCallError(
                "after \(limit) rounds of tools the agent still asks for \(names); raise maxInferIters")
        }
        rounds += 1
        let results = try await agent.results(of: pending)
        pending = []
        self.turn = nil
        events = turns.resumeStream(
            agentID: agentID, sessionID: sessionID, turnID: turn.turnID, toolResponses: results, options: options
        ).makeAsyncIterator()
    }

    /// Answers calls that will not run, so that the session can go on; the model's reply is not read.
    private func giveUp() {
        guard let turn, !pending.isEmpty else { return }
        let results = pending.map { ClientTool.failed($0, "the client left the turn") }
        pending = []
        let options = RequestOptions(headers: options?.headers ?? [:], timeout: Timeout(total: .seconds(5)))
        Task { [turns, agentID, sessionID, id = turn.turnID] in
            var events = turns.resumeStream(
                agentID: agentID, sessionID: sessionID, turnID: id, toolResponses: results, options: options
            ).makeAsyncIterator()
            _ = try? await events.next()
        }
    }
}
