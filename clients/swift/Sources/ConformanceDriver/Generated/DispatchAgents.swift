// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.agents`.
func dispatchAgents(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "agents.create": return try agentsCreate(arguments)
    case "agents.list": return try agentsList(arguments)
    case "agents.retrieve": return try agentsRetrieve(arguments)
    case "agents.delete": return try agentsDelete(arguments)
    case "agents.sessions.create": return try agentsSessionsCreate(arguments)
    case "agents.sessions.list": return try agentsSessionsList(arguments)
    case "agents.sessions.retrieve": return try agentsSessionsRetrieve(arguments)
    case "agents.sessions.delete": return try agentsSessionsDelete(arguments)
    case "agents.turns.create": return try agentsTurnsCreate(arguments)
    case "agents.turns.retrieve": return try agentsTurnsRetrieve(arguments)
    case "agents.turns.resume": return try agentsTurnsResume(arguments)
    case "agents.steps.retrieve": return try agentsStepsRetrieve(arguments)
    default: return nil
    }
}

private func agentsCreate(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CreateAgentRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.agents.create(request, options: options)
            return Piece(answer)
        })
}

private func agentsList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let startIndex: Int? = try arguments.optional("start_index")
    let limit: Int? = try arguments.optional("limit")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.agents.list(startIndex: startIndex, limit: limit, options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.agents.list(startIndex: startIndex, limit: limit, options: options)
            return Pieces(list: answer)
        })
}

private func agentsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let agentID: String = try arguments.required("agent_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.agents.retrieve(agentID: agentID, options: options)
            return Piece(answer)
        })
}

private func agentsDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let agentID: String = try arguments.required("agent_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.agents.delete(agentID: agentID, options: options)
            return Piece.nothing
        })
}

private func agentsSessionsCreate(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let agentID: String = try arguments.required("agent_id")
    let request: CreateAgentSessionRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.agents.sessions.create(agentID: agentID, request, options: options)
            return Piece(answer)
        })
}

private func agentsSessionsList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let agentID: String = try arguments.required("agent_id")
    let startIndex: Int? = try arguments.optional("start_index")
    let limit: Int? = try arguments.optional("limit")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.agents.sessions.list(
                agentID: agentID,
                startIndex: startIndex,
                limit: limit,
                options: options
            )
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.agents.sessions.list(
                agentID: agentID,
                startIndex: startIndex,
                limit: limit,
                options: options
            )
            return Pieces(list: answer)
        })
}

private func agentsSessionsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let agentID: String = try arguments.required("agent_id")
    let sessionID: String = try arguments.required("session_id")
    let turnIDs: [String]? = try arguments.optional("turn_ids")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.agents.sessions.retrieve(
                agentID: agentID,
                sessionID: sessionID,
                turnIDs: turnIDs,
                options: options
            )
            return Piece(answer)
        })
}

private func agentsSessionsDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let agentID: String = try arguments.required("agent_id")
    let sessionID: String = try arguments.required("session_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.agents.sessions.delete(agentID: agentID, sessionID: sessionID, options: options)
            return Piece.nothing
        })
}

private func agentsTurnsCreate(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let agentID: String = try arguments.required("agent_id")
    let sessionID: String = try arguments.required("session_id")
    let request: CreateAgentTurnRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.agents.turns.create(
                agentID: agentID,
                sessionID: sessionID,
                request,
                options: options
            )
            return Piece(answer)
        },
        stream: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.agents.turns.stream(agentID: agentID, sessionID: sessionID, request, options: options)
            return Pieces(stream: answer)
        })
}

private func agentsTurnsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let agentID: String = try arguments.required("agent_id")
    let sessionID: String = try arguments.required("session_id")
    let turnID: String = try arguments.required("turn_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.agents.turns.retrieve(
                agentID: agentID,
                sessionID: sessionID,
                turnID: turnID,
                options: options
            )
            return Piece(answer)
        })
}

private func agentsTurnsResume(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let agentID: String = try arguments.required("agent_id")
    let sessionID: String = try arguments.required("session_id")
    let turnID: String = try arguments.required("turn_id")
    let request: ResumeAgentTurnRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.agents.turns.resume(
                agentID: agentID,
                sessionID: sessionID,
                turnID: turnID,
                request,
                options: options
            )
            return Piece(answer)
        },
        stream: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.agents.turns.resumeStream(
                agentID: agentID,
                sessionID: sessionID,
                turnID: turnID,
                request,
                options: options
            )
            return Pieces(stream: answer)
        })
}

private func agentsStepsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let agentID: String = try arguments.required("agent_id")
    let sessionID: String = try arguments.required("session_id")
    let turnID: String = try arguments.required("turn_id")
    let stepID: String = try arguments.required("step_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.agents.steps.retrieve(
                agentID: agentID,
                sessionID: sessionID,
                turnID: turnID,
                stepID: stepID,
                options: options
            )
            return Piece(answer)
        })
}
