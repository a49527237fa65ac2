// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.agents.turns`. `AgentsTurnsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol AgentsTurnsResource: Sendable {
    /// Create a turn.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
    func create(
        agentID: String,
        sessionID: String,
        _ request: CreateAgentTurnRequest,
        options: RequestOptions
    ) async throws -> Turn
    /// Create a turn, as a stream of events.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
    func stream(
        agentID: String,
        sessionID: String,
        _ request: CreateAgentTurnRequest,
        options: RequestOptions
    ) -> EventStream<AgentTurnResponseStreamChunk, Turn>
    /// Get a turn.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/get
    func retrieve(agentID: String, sessionID: String, turnID: String, options: RequestOptions) async throws -> Turn
    /// Resume a turn.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
    func resume(
        agentID: String,
        sessionID: String,
        turnID: String,
        _ request: ResumeAgentTurnRequest,
        options: RequestOptions
    ) async throws -> Turn
    /// Resume a turn, as a stream of events.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
    func resumeStream(
        agentID: String,
        sessionID: String,
        turnID: String,
        _ request: ResumeAgentTurnRequest,
        options: RequestOptions
    ) -> EventStream<AgentTurnResponseStreamChunk, Turn>
}

extension AgentsTurnsResource {
    /// Create a turn.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
    public func create(
        agentID: String,
        sessionID: String,
        _ request: CreateAgentTurnRequest,
        options: RequestOptions? = nil
    ) async throws -> Turn {
        try await create(agentID: agentID, sessionID: sessionID, request, options: options ?? RequestOptions())
    }

    /// Create a turn.
    ///
    /// Lets the agent answer the messages. With `stream` the steps arrive as they happen; the last event is
    /// `turn_complete`, or `turn_awaiting_input` when the client has to run a tool. Resume such a turn with the
    /// results.
    ///
    /// - Parameters:
    ///   - agentID: Identifier of the agent.
    ///   - sessionID: Identifier of the session.
    ///   - messages: What the user says.
    ///   - documents: Documents that the agent may read in this turn.
    ///   - toolgroups: Tools of this turn besides those of the agent.
    ///   - toolConfig: How tools are shown to the model and chosen.
    /// - Returns: The turn, or its events.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
    public func create(
        agentID: String,
        sessionID: String,
        messages: [AgentInputMessage],
        documents: [Attachment]? = nil,
        toolgroups: [AgentTool]? = nil,
        toolConfig: ToolConfig? = nil,
        options: RequestOptions? = nil
    ) async throws -> Turn {
        let request: CreateAgentTurnRequest = CreateAgentTurnRequest(
            messages: messages,
            documents: .given(documents),
            toolgroups: .given(toolgroups),
            toolConfig: toolConfig
        )
        return try await create(agentID: agentID, sessionID: sessionID, request, options: options ?? RequestOptions())
    }

    /// Create a turn, as a stream of events.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
    public func stream(
        agentID: String,
        sessionID: String,
        _ request: CreateAgentTurnRequest,
        options: RequestOptions? = nil
    ) -> EventStream<AgentTurnResponseStreamChunk, Turn> {
        stream(agentID: agentID, sessionID: sessionID, request, options: options ?? RequestOptions())
    }

    /// Create a turn, as a stream of events.
    ///
    /// Takes what `create` takes. The stream's `final` is what that would have answered.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
    public func stream(
        agentID: String,
        sessionID: String,
        messages: [AgentInputMessage],
        documents: [Attachment]? = nil,
        toolgroups: [AgentTool]? = nil,
        toolConfig: ToolConfig? = nil,
        options: RequestOptions? = nil
    ) -> EventStream<AgentTurnResponseStreamChunk, Turn> {
        let request: CreateAgentTurnRequest = CreateAgentTurnRequest(
            messages: messages,
            documents: .given(documents),
            toolgroups: .given(toolgroups),
            toolConfig: toolConfig
        )
        return stream(agentID: agentID, sessionID: sessionID, request, options: options ?? RequestOptions())
    }

    /// Get a turn.
    ///
    /// Returns one turn with its steps.
    ///
    /// - Parameters:
    ///   - agentID: Identifier of the agent.
    ///   - sessionID: Identifier of the session.
    ///   - turnID: Identifier of the turn.
    /// - Returns: The turn.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/get
    public func retrieve(
        agentID: String,
        sessionID: String,
        turnID: String,
        options: RequestOptions? = nil
    ) async throws -> Turn {
        try await retrieve(agentID: agentID, sessionID: sessionID, turnID: turnID, options: options ?? RequestOptions())
    }

    /// Resume a turn.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
    public func resume(
        agentID: String,
        sessionID: String,
        turnID: String,
        _ request: ResumeAgentTurnRequest,
        options: RequestOptions? = nil
    ) async throws -> Turn {
        try await resume(
            agentID: agentID,
            sessionID: sessionID,
            turnID: turnID,
            request,
            options: options ?? RequestOptions()
        )
    }

    /// Resume a turn.
    ///
    /// Goes on with a turn that awaits the results of client tools. A turn that awaits none answers 409.
    ///
    /// - Parameters:
    ///   - agentID: Identifier of the agent.
    ///   - sessionID: Identifier of the session.
    ///   - turnID: Identifier of the turn.
    ///   - toolResponses: One result for each call.
    /// - Returns: The turn, or its further events.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
    public func resume(
        agentID: String,
        sessionID: String,
        turnID: String,
        toolResponses: [ToolResponse],
        options: RequestOptions? = nil
    ) async throws -> Turn {
        let request: ResumeAgentTurnRequest = ResumeAgentTurnRequest(toolResponses: toolResponses)
        return try await resume(
            agentID: agentID,
            sessionID: sessionID,
            turnID: turnID,
            request,
            options: options ?? RequestOptions()
        )
    }

    /// Resume a turn, as a stream of events.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
    public func resumeStream(
        agentID: String,
        sessionID: String,
        turnID: String,
        _ request: ResumeAgentTurnRequest,
        options: RequestOptions? = nil
    ) -> EventStream<AgentTurnResponseStreamChunk, Turn> {
        resumeStream(
            agentID: agentID,
            sessionID: sessionID,
            turnID: turnID,
            request,
            options: options ?? RequestOptions()
        )
    }

    /// Resume a turn, as a stream of events.
    ///
    /// Takes what `resume` takes. The stream's `final` is what that would have answered.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
    public func resumeStream(
        agentID: String,
        sessionID: String,
        turnID: String,
        toolResponses: [ToolResponse],
        options: RequestOptions? = nil
    ) -> EventStream<AgentTurnResponseStreamChunk, Turn> {
        let request: ResumeAgentTurnRequest = ResumeAgentTurnRequest(toolResponses: toolResponses)
        return resumeStream(
            agentID: agentID,
            sessionID: sessionID,
            turnID: turnID,
            request,
            options: options ?? RequestOptions()
        )
    }
}

/// Sends the operations of `client.agents.turns` to the server.
struct RemoteAgentsTurns: AgentsTurnsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func create(
        agentID: String,
        sessionID: String,
        _ request: CreateAgentTurnRequest,
        options: RequestOptions
    ) async throws -> Turn {
        let call: Call = try createCall(agentID: agentID, sessionID: sessionID, request, isStream: false)
        return try await resource.json(call, options)
    }

    func stream(
        agentID: String,
        sessionID: String,
        _ request: CreateAgentTurnRequest,
        options: RequestOptions
    ) -> EventStream<AgentTurnResponseStreamChunk, Turn> {
        resource.stream(
            { () throws -> Call in
                try createCall(agentID: agentID, sessionID: sessionID, request, isStream: true)
            },
            options, accumulator: AgentTurnResponseStreamChunkAccumulator.self)
    }

    private func createCall(
        agentID: String,
        sessionID: String,
        _ request: CreateAgentTurnRequest,
        isStream: Bool
    ) throws -> Call {
        let agentIDPart: String = try Encode.path("agent_id", agentID)
        let sessionIDPart: String = try Encode.path("session_id", sessionID)
        var call: Call = Call(
            operation: "agents.turns.create", method: "POST",
            path: "/v1/agents/\(agentIDPart)/session/\(sessionIDPart)/turn")
        var body: JSONValue = request.json
        if isStream { body["stream"] = true }
        call.body = try .json(body)
        return call
    }

    func retrieve(agentID: String, sessionID: String, turnID: String, options: RequestOptions) async throws -> Turn {
        let call: Call = try retrieveCall(agentID: agentID, sessionID: sessionID, turnID: turnID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(agentID: String, sessionID: String, turnID: String) throws -> Call {
        let agentIDPart: String = try Encode.path("agent_id", agentID)
        let sessionIDPart: String = try Encode.path("session_id", sessionID)
        let turnIDPart: String = try Encode.path("turn_id", turnID)
        let call: Call = Call(
            operation: "agents.turns.retrieve", method: "GET",
            path: "/v1/agents/\(agentIDPart)/session/\(sessionIDPart)/turn/\(turnIDPart)")
        return call
    }

    func resume(
        agentID: String,
        sessionID: String,
        turnID: String,
        _ request: ResumeAgentTurnRequest,
        options: RequestOptions
    ) async throws -> Turn {
        let call: Call = try resumeCall(
            agentID: agentID,
            sessionID: sessionID,
            turnID: turnID,
            request,
            isStream: false
        )
        return try await resource.json(call, options)
    }

    func resumeStream(
        agentID: String,
        sessionID: String,
        turnID: String,
        _ request: ResumeAgentTurnRequest,
        options: RequestOptions
    ) -> EventStream<AgentTurnResponseStreamChunk, Turn> {
        resource.stream(
            { () throws -> Call in
                try resumeCall(agentID: agentID, sessionID: sessionID, turnID: turnID, request, isStream: true)
            },
            options, accumulator: AgentTurnResponseStreamChunkAccumulator.self)
    }

    private func resumeCall(
        agentID: String,
        sessionID: String,
        turnID: String,
        _ request: ResumeAgentTurnRequest,
        isStream: Bool
    ) throws -> Call {
        let agentIDPart: String = try Encode.path("agent_id", agentID)
        let sessionIDPart: String = try Encode.path("session_id", sessionID)
        let turnIDPart: String = try Encode.path("turn_id", turnID)
        var call: Call = Call(
            operation: "agents.turns.resume", method: "POST",
            path: "/v1/agents/\(agentIDPart)/session/\(sessionIDPart)/turn/\(turnIDPart)/resume")
        var body: JSONValue = request.json
        if isStream { body["stream"] = true }
        call.body = try .json(body)
        return call
    }
}
