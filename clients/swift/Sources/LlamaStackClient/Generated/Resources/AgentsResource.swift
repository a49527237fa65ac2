// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.agents`. `AgentsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol AgentsResource: Sendable {
    /// Operations of `client.agents.sessions`.
    var sessions: any AgentsSessionsResource { get set }
    /// Operations of `client.agents.turns`.
    var turns: any AgentsTurnsResource { get set }
    /// Operations of `client.agents.steps`.
    var steps: any AgentsStepsResource { get set }
    /// Create an agent.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents/post
    func create(_ request: CreateAgentRequest, options: RequestOptions) async throws -> AgentCreateResponse
    /// List agents.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents/get
    func list(startIndex: Int?, limit: Int?, options: RequestOptions) -> PagedList<ListAgentsResponse, AgentInfo>
    /// Get an agent.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/get
    func retrieve(agentID: String, options: RequestOptions) async throws -> AgentInfo
    /// Delete an agent.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/delete
    func delete(agentID: String, options: RequestOptions) async throws
}

extension AgentsResource {
    /// Create an agent.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents/post
    public func create(
        _ request: CreateAgentRequest,
        options: RequestOptions? = nil
    ) async throws -> AgentCreateResponse {
        try await create(request, options: options ?? RequestOptions())
    }

    /// Create an agent.
    ///
    /// Creates an agent from a configuration. A model, shield or tool group that does not exist answers 404.
    ///
    /// - Parameters:
    ///   - agentConfig: What an agent is made of.
    /// - Returns: Identifier of the new agent.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents/post
    public func create(agentConfig: AgentConfig, options: RequestOptions? = nil) async throws -> AgentCreateResponse {
        let request: CreateAgentRequest = CreateAgentRequest(agentConfig: agentConfig)
        return try await create(request, options: options ?? RequestOptions())
    }

    /// List agents.
    ///
    /// Lists the agents, newest first.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - startIndex: How many items to skip. Default 0.
    ///   - limit: How many items to answer at most; 0, -1 or leaving it out answers all.
    /// - Returns: One page of agents.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents/get
    public func list(
        startIndex: Int? = nil,
        limit: Int? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ListAgentsResponse, AgentInfo> {
        list(startIndex: startIndex, limit: limit, options: options ?? RequestOptions())
    }

    /// Get an agent.
    ///
    /// Returns one agent with its configuration.
    ///
    /// - Parameters:
    ///   - agentID: Identifier of the agent.
    /// - Returns: The agent.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/get
    public func retrieve(agentID: String, options: RequestOptions? = nil) async throws -> AgentInfo {
        try await retrieve(agentID: agentID, options: options ?? RequestOptions())
    }

    /// Delete an agent.
    ///
    /// Deletes an agent together with its sessions and turns.
    ///
    /// - Parameters:
    ///   - agentID: Identifier of the agent.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/delete
    public func delete(agentID: String, options: RequestOptions? = nil) async throws {
        try await delete(agentID: agentID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.agents` to the server.
struct RemoteAgents: AgentsResource {
    private let resource: Resource
    var sessions: any AgentsSessionsResource
    var turns: any AgentsTurnsResource
    var steps: any AgentsStepsResource

    init(_ resource: Resource) {
        self.resource = resource
        sessions = RemoteAgentsSessions(resource)
        turns = RemoteAgentsTurns(resource)
        steps = RemoteAgentsSteps(resource)
    }

    func create(_ request: CreateAgentRequest, options: RequestOptions) async throws -> AgentCreateResponse {
        let call: Call = try createCall(request)
        return try await resource.json(call, options)
    }

    private func createCall(_ request: CreateAgentRequest) throws -> Call {
        var call: Call = Call(
            operation: "agents.create", method: "POST",
            path: "/v1/agents")
        call.body = try .json(request.json)
        return call
    }

    func list(startIndex: Int?, limit: Int?, options: RequestOptions) -> PagedList<ListAgentsResponse, AgentInfo> {
        resource.list(
            { () throws -> Call in
                try listCall(startIndex: startIndex, limit: limit)
            },
            options, listPaging,
            items: { (answer: ListAgentsResponse) -> [AgentInfo] in answer.data })
    }

    private var listPaging: Paging {
        Paging(style: .offset, cursor: "start_index", items: "data", more: "has_more")
    }

    private func listCall(startIndex: Int?, limit: Int?) throws -> Call {
        var call: Call = Call(
            operation: "agents.list", method: "GET",
            path: "/v1/agents")
        call.query += Encode.query("start_index", startIndex?.json)
        call.query += Encode.query("limit", limit?.json)
        return call
    }

    func retrieve(agentID: String, options: RequestOptions) async throws -> AgentInfo {
        let call: Call = try retrieveCall(agentID: agentID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(agentID: String) throws -> Call {
        let agentIDPart: String = try Encode.path("agent_id", agentID)
        let call: Call = Call(
            operation: "agents.retrieve", method: "GET",
            path: "/v1/agents/\(agentIDPart)")
        return call
    }

    func delete(agentID: String, options: RequestOptions) async throws {
        let call: Call = try deleteCall(agentID: agentID)
        return try await resource.nothing(call, options)
    }

    private func deleteCall(agentID: String) throws -> Call {
        let agentIDPart: String = try Encode.path("agent_id", agentID)
        let call: Call = Call(
            operation: "agents.delete", method: "DELETE",
            path: "/v1/agents/\(agentIDPart)")
        return call
    }
}
