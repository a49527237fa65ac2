// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.agents.steps`. `AgentsStepsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol AgentsStepsResource: Sendable {
    /// Get a step.
    ///
    /// Source:
    /// agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/get
    func retrieve(
        agentID: String,
        sessionID: String,
        turnID: String,
        stepID: String,
        options: RequestOptions
    ) async throws -> AgentStepResponse
}

extension AgentsStepsResource {
    /// Get a step.
    ///
    /// Returns one step of a turn.
    ///
    /// - Parameters:
    ///   - agentID: Identifier of the agent.
    ///   - sessionID: Identifier of the session.
    ///   - turnID: Identifier of the turn.
    ///   - stepID: Identifier of the step.
    /// - Returns: The step.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/get
    public func retrieve(
        agentID: String,
        sessionID: String,
        turnID: String,
        stepID: String,
        options: RequestOptions? = nil
    ) async throws -> AgentStepResponse {
        try await retrieve(
            agentID: agentID,
            sessionID: sessionID,
            turnID: turnID,
            stepID: stepID,
            options: options ?? RequestOptions()
        )
    }
}

/// Sends the operations of `client.agents.steps` to the server.
struct RemoteAgentsSteps: AgentsStepsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func retrieve(
        agentID: String,
        sessionID: String,
        turnID: String,
        stepID: String,
        options: RequestOptions
    ) async throws -> AgentStepResponse {
        let call: Call = try retrieveCall(agentID: agentID, sessionID: sessionID, turnID: turnID, stepID: stepID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(agentID: String, sessionID: String, turnID: String, stepID: String) throws -> Call {
        let agentIDPart: String = try Encode.path("agent_id", agentID)
        let sessionIDPart: String = try Encode.path("session_id", sessionID)
        let turnIDPart: String = try Encode.path("turn_id", turnID)
        let stepIDPart: String = try Encode.path("step_id", stepID)
        let call: Call = Call(
            operation: "agents.steps.retrieve", method: "GET",
            path: "/v1/agents/\(agentIDPart)/session/\(sessionIDPart)/turn/\(turnIDPart)/step/\(stepIDPart)")
        return call
    }
}
