// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.agents.sessions`. `AgentsSessionsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol AgentsSessionsResource: Sendable {
    /// Create a session.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session/post
    func create(
        agentID: String,
        _ request: CreateAgentSessionRequest,
        options: RequestOptions
    ) async throws -> AgentSessionCreateResponse
    /// List sessions.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1sessions/get
    func list(
        agentID: String,
        startIndex: Int?,
        limit: Int?,
        options: RequestOptions
    ) -> PagedList<ListAgentSessionsResponse, Session>
    /// Get a session.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/get
    func retrieve(
        agentID: String,
        sessionID: String,
        turnIDs: [String]?,
        options: RequestOptions
    ) async throws -> Session
    /// Delete a session.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/delete
    func delete(agentID: String, sessionID: String, options: RequestOptions) async throws
}

extension AgentsSessionsResource {
    /// Create a session.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session/post
    public func create(
        agentID: String,
        _ request: CreateAgentSessionRequest,
        options: RequestOptions? = nil
    ) async throws -> AgentSessionCreateResponse {
        try await create(agentID: agentID, request, options: options ?? RequestOptions())
    }

    /// Create a session.
    ///
    /// Opens a session, which is one conversation with the agent. Names need not be unique.
    ///
    /// - Parameters:
    ///   - agentID: Identifier of the agent.
    ///   - sessionName: Name of the session.
    /// - Returns: Identifier of the new session.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session/post
    public func create(
        agentID: String,
        sessionName: String,
        options: RequestOptions? = nil
    ) async throws -> AgentSessionCreateResponse {
        let request: CreateAgentSessionRequest = CreateAgentSessionRequest(sessionName: sessionName)
        return try await create(agentID: agentID, request, options: options ?? RequestOptions())
    }

    /// List sessions.
    ///
    /// Lists the sessions of an agent, newest first.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - agentID: Identifier of the agent.
    ///   - startIndex: How many items to skip. Default 0.
    ///   - limit: How many items to answer at most; 0, -1 or leaving it out answers all.
    /// - Returns: One page of sessions.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1sessions/get
    public func list(
        agentID: String,
        startIndex: Int? = nil,
        limit: Int? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ListAgentSessionsResponse, Session> {
        list(agentID: agentID, startIndex: startIndex, limit: limit, options: options ?? RequestOptions())
    }

    /// Get a session.
    ///
    /// Returns a session with its turns, or only with the turns named.
    ///
    /// - Parameters:
    ///   - agentID: Identifier of the agent.
    ///   - sessionID: Identifier of the session.
    ///   - turnIDs: The turns to answer, separated by commas. Default all; one that does not exist answers 404.
    /// - Returns: The session.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/get
    public func retrieve(
        agentID: String,
        sessionID: String,
        turnIDs: [String]? = nil,
        options: RequestOptions? = nil
    ) async throws -> Session {
        try await retrieve(
            agentID: agentID,
            sessionID: sessionID,
            turnIDs: turnIDs,
            options: options ?? RequestOptions()
        )
    }

    /// Delete a session.
    ///
    /// Deletes a session together with its turns.
    ///
    /// - Parameters:
    ///   - agentID: Identifier of the agent.
    ///   - sessionID: Identifier of the session.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/delete
    public func delete(agentID: String, sessionID: String, options: RequestOptions? = nil) async throws {
        try await delete(agentID: agentID, sessionID: sessionID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.agents.sessions` to the server.
struct RemoteAgentsSessions: AgentsSessionsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func create(
        agentID: String,
        _ request: CreateAgentSessionRequest,
        options: RequestOptions
    ) async throws -> AgentSessionCreateResponse {
        let call: Call = try createCall(agentID: agentID, request)
        return try await resource.json(call, options)
    }

    private func createCall(agentID: String, _ request: CreateAgentSessionRequest) throws -> Call {
        let agentIDPart: String = try Encode.path("agent_id", agentID)
        var call: Call = Call(
            operation: "agents.sessions.create", method: "POST",
            path: "/v1/agents/\(agentIDPart)/session")
        call.body = try .json(request.json)
        return call
    }

    func list(
        agentID: String,
        startIndex: Int?,
        limit: Int?,
        options: RequestOptions
    ) -> PagedList<ListAgentSessionsResponse, Session> {
        resource.list(
            { () throws -> Call in
                try listCall(agentID: agentID, startIndex: startIndex, limit: limit)
            },
            options, listPaging,
            items: { (answer: ListAgentSessionsResponse) -> [Session] in answer.data })
    }

    private var listPaging: Paging {
        Paging(style: .offset, cursor: "start_index", items: "data", more: "has_more")
    }

    private func listCall(agentID: String, startIndex: Int?, limit: Int?) throws -> Call {
        let agentIDPart: String = try Encode.path("agent_id", agentID)
        var call: Call = Call(
            operation: "agents.sessions.list", method: "GET",
            path: "/v1/agents/\(agentIDPart)/sessions")
        call.query += Encode.query("start_index", startIndex?.json)
        call.query += Encode.query("limit", limit?.json)
        return call
    }

    func retrieve(
        agentID: String,
        sessionID: String,
        turnIDs: [String]?,
        options: RequestOptions
    ) async throws -> Session {
        let call: Call = try retrieveCall(agentID: agentID, sessionID: sessionID, turnIDs: turnIDs)
        return try await resource.json(call, options)
    }

    private func retrieveCall(agentID: String, sessionID: String, turnIDs: [String]?) throws -> Call {
        let agentIDPart: String = try Encode.path("agent_id", agentID)
        let sessionIDPart: String = try Encode.path("session_id", sessionID)
        var call: Call = Call(
            operation: "agents.sessions.retrieve", method: "GET",
            path: "/v1/agents/\(agentIDPart)/session/\(sessionIDPart)")
        call.query += Encode.query("turn_ids", turnIDs?.json, explode: false)
        return call
    }

    func delete(agentID: String, sessionID: String, options: RequestOptions) async throws {
        let call: Call = try deleteCall(agentID: agentID, sessionID: sessionID)
        return try await resource.nothing(call, options)
    }

    private func deleteCall(agentID: String, sessionID: String) throws -> Call {
        let agentIDPart: String = try Encode.path("agent_id", agentID)
        let sessionIDPart: String = try Encode.path("session_id", sessionID)
        let call: Call = Call(
            operation: "agents.sessions.delete", method: "DELETE",
            path: "/v1/agents/\(agentIDPart)/session/\(sessionIDPart)")
        return call
    }
}
