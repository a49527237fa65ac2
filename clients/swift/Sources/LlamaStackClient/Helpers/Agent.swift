/// An agent on the server, and the tools that run here.
///
/// ```swift
/// let agent = Agent(client, model: "m", instructions: "Be brief.", tools: [weather])
/// try await agent.createSession("first")
/// let turn = try await agent.createTurn([.user("Is it warm in Lima?")])
/// ```
public actor Agent {
    /// What the agent is made of.
    public nonisolated let config: AgentConfig
    /// The tools that run here, by name.
    public nonisolated let tools: [String: ClientTool]

    private nonisolated let client: LlamaStackClient
    private nonisolated let repeatedName: String?
    private var creation: Task<String, any Error>?
    private var lastSession: String?

    /// An agent with the settings that matter most.
    ///
    /// - Parameters:
    ///   - client: The client that calls the server.
    ///   - model: The model that thinks.
    ///   - instructions: The system prompt.
    ///   - tools: Tools that run here, each with a name of its own.
    ///   - toolgroups: Tools that the server runs.
    ///   - samplingParams: How tokens are chosen, and how many.
    ///   - maxInferIters: Most calls of the model in one turn, and most rounds of tools here; 10.
    public init(
        _ client: LlamaStackClient,
        model: String,
        instructions: String,
        tools: [ClientTool] = [],
        toolgroups: [AgentTool]? = nil,
        samplingParams: SamplingParams? = nil,
        maxInferIters: Int? = nil
    ) {
        self.init(
            client,
            config: AgentConfig(
                model: model, instructions: instructions, samplingParams: samplingParams,
                maxInferIters: maxInferIters, toolgroups: toolgroups),
            tools: tools)
    }

    /// An agent with any settings; the tools that run here are added to them.
    public init(_ client: LlamaStackClient, config: AgentConfig, tools: [ClientTool] = []) {
        self.client = client
        self.tools = Dictionary(tools.map { ($0.name, $0) }) { first, _ in first }
        repeatedName = Dictionary(grouping: tools, by: \.name).first { $0.value.count > 1 }?.key
        var config = config
        if !tools.isEmpty { config.clientTools = (config.clientTools ?? []) + tools.map(\.definition) }
        self.config = config
    }

    /// Identifier of the agent; asking for it creates the agent.
    public func agentID() async throws -> String {
        if let repeatedName {
            throw InvalidCallError("two tools are called '\(repeatedName)'; give one of them another name")
        }
        let task =
            creation
            ?? Task { [client, config] in
                try await client.agents.create(agentConfig: config).agentID
            }
        creation = task
        do {
            return try await task.value
        } catch {
            // The next one to ask tries again.
            creation = nil
            throw error
        }
    }

    /// Opens a session and returns its identifier.
    @discardableResult
    public func createSession(_ name: String, options: RequestOptions? = nil) async throws -> String {
        let session = try await client.agents.sessions.create(
            agentID: agentID(), sessionName: name, options: options)
        lastSession = session.sessionID
        return session.sessionID
    }

    /// Lets the agent answer, running the tools that it asks for, and returns the whole turn.
    ///
    /// - Parameters:
    ///   - messages: What the user says.
    ///   - sessionID: The session; without one, the one that was opened last.
    ///   - toolgroups: Tools of the server for this turn, besides those of the agent.
    ///   - documents: Documents that the agent may read in this turn.
    ///   - options: What is added to each request of the turn.
    public nonisolated func createTurn(
        _ messages: [AgentInputMessage], sessionID: String? = nil, toolgroups: [AgentTool]? = nil,
        documents: [Attachment]? = nil, options: RequestOptions? = nil
    ) async throws -> Turn {
        try await createTurnStream(
            messages, sessionID: sessionID, toolgroups: toolgroups, documents: documents, options: options
        ).final()
    }

    /// Lets the agent answer, as a stream of events. Tools run between them; leaving the loop ends the turn.
    ///
    /// Takes what `createTurn` takes.
    public nonisolated func createTurnStream(
        _ messages: [AgentInputMessage], sessionID: String? = nil, toolgroups: [AgentTool]? = nil,
        documents: [Attachment]? = nil, options: RequestOptions? = nil
    ) -> EventStream<AgentTurnResponseStreamChunk, Turn> {
        let request = CreateAgentTurnRequest(
            messages: messages, documents: .given(documents), toolgroups: .given(toolgroups))
        return EventStream { [self] in
            TurnRounds(self, client.agents.turns, sessionID, request, options)
        }
    }

    /// The session to play a turn in: the one that is given, or the one that was opened last.
    func session(_ given: String?) throws -> String {
        guard let session = given ?? lastSession else {
            throw InvalidCallError("there is no session yet; call createSession first")
        }
        return session
    }

    /// Runs calls of tools at the same time; a tool that is not there becomes an error for the model to read.
    nonisolated func results(of calls: [ToolCall]) async throws -> [ToolResponse] {
        try await withThrowingTaskGroup(of: (Int, ToolResponse).self) { group in
            for (place, call) in calls.enumerated() {
                group.addTask { (place, try await self.result(of: call)) }
            }
            var results: [Int: ToolResponse] = [:]
            for try await (place, result) in group { results[place] = result }
            return calls.indices.compactMap { results[$0] }
        }
    }

    private nonisolated func result(of call: ToolCall) async throws -> ToolResponse {
        if let tool = tools[call.toolName] { return try await tool.run(call) }
        let known = tools.isEmpty ? "none" : tools.keys.sorted().joined(separator: ", ")
        return ClientTool.failed(call, "there is no tool '\(call.toolName)'; the tools are: \(known)")
    }
}
