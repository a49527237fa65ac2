import Testing

@testable import LlamaStackClient

struct AgentTests {
    private func agent(_ transport: ScriptedTransport, tools: [ClientTool], maxInferIters: Int? = nil) -> Agent {
        Agent(
            LlamaStackClient.scripted(transport), model: "m", instructions: "Add.", tools: tools,
            maxInferIters: maxInferIters)
    }

    @Test func twoToolsOfOneTurnRunAndTheTurnGoesOn() async throws {
        let transport = ScriptedTransport(
            AgentScript.created, AgentScript.opened,
            AgentScript.awaiting(
                AgentScript.call("add", #"{"x":2,"y":3}"#, id: "c1"),
                AgentScript.call("paint", #"{"color":"red"}"#, id: "c2")),
            AgentScript.complete)
        let agent = agent(transport, tools: [Tools.add, Tools.paint])
        try await agent.createSession("first")
        let turn = try await agent.createTurn([.user("2 + 3?")])
        #expect(turn.outputMessage.content == "5")

        #expect(transport.seen.count == 4)
        #expect(transport.seen[0].json?["agent_config"]?["client_tools"]?.arrayValue?.count == 2)
        let results = transport.seen[3].json?["tool_responses"]
        #expect(results?[0]?["call_id"] == "c1" && results?[0]?["content"] == "5")
        #expect(results?[1]?["call_id"] == "c2" && results?[1]?["content"] == #"{"color":"red","coats":2}"#)
    }

    @Test func toolsOfOneMessageRunAtTheSameTime() async throws {
        let transport = ScriptedTransport(
            AgentScript.created,
            AgentScript.awaiting(
                AgentScript.call("wait", "{}", id: "c1"), AgentScript.call("release", "{}", id: "c2")),
            AgentScript.complete)
        let (waited, gate) = AsyncStream.makeStream(of: String.self)
        let wait = ClientTool("wait", "Waits for the other.") {
            for await text in waited { return text }
            return "nothing"
        }
        let release = ClientTool("release", "Lets the other go on.") {
            gate.yield("released")
            gate.finish()
            return "done"
        }
        _ = try await agent(transport, tools: [wait, release]).createTurn([.user("Go.")], sessionID: "s")
        let results = transport.seen.last?.json?["tool_responses"]
        #expect(results?[0]?["content"] == "released" && results?[1]?["content"] == "done")
    }

    @Test func aToolThatThrowsAndOneThatIsNotThereAreToldToTheModel() async throws {
        let transport = ScriptedTransport(
            AgentScript.created,
            AgentScript.awaiting(AgentScript.call("count", "{}"), AgentScript.call("divide", "{}")),
            AgentScript.complete)
        _ = try await agent(transport, tools: [Tools.count, Tools.add]).createTurn([.user("7?")], sessionID: "s")
        let results = transport.seen.last?.json?["tool_responses"]
        #expect(results?[0]?["content"] == "Error: the abacus is broken")
        #expect(results?[1]?["content"] == "Error: there is no tool 'divide'; the tools are: add, count")
    }

    @Test func anAgentThatAsksForToolsForeverIsLeft() async throws {
        let asking = AgentScript.awaiting(AgentScript.call("add", #"{"x":2}"#))
        let transport = ScriptedTransport(
            AgentScript.created, asking, asking, asking, AgentScript.complete)
        let turn = agent(transport, tools: [Tools.add], maxInferIters: 2)
            .createTurnStream([.user("2 + 1?")], sessionID: "s")
        var events = 0
        do {
            for try await _ in turn { events += 1 }
            Issue.record("no error")
        } catch let error as InvalidCallError {
            #expect(error.message == "after 2 rounds of tools the agent still asks for add; raise maxInferIters")
        }
        #expect(events == 3)
        #expect(try await lastContent(transport, after: 5) == "Error: the client left the turn")
    }

    @Test func aTurnThatIsLeftTellsTheModelSo() async throws {
        let transport = ScriptedTransport(
            AgentScript.created, AgentScript.awaiting(AgentScript.call("add", #"{"x":2}"#)), AgentScript.complete)
        let turn = agent(transport, tools: [Tools.add]).createTurnStream(
            [.user("2 + 1?")], sessionID: "s", options: RequestOptions(headers: ["x-shop": "paint"]))
        for try await _ in turn { break }
        #expect(try await lastContent(transport, after: 3) == "Error: the client left the turn")
        #expect(transport.seen.last?.headers["x-shop"] == "paint")
    }

    @Test func eventsThatEndBeforeTheTurnAreAnError() async throws {
        let transport = ScriptedTransport(AgentScript.created, .events())
        await #expect(throws: APIBrokenConnectionError.self) {
            try await agent(transport, tools: []).createTurn([.user("2 + 1?")], sessionID: "s")
        }
    }

    @Test func toolsOfOneNameAndATurnWithoutASessionAreRefused() async throws {
        let transport = ScriptedTransport()
        await #expect(throws: InvalidCallError.self) {
            try await agent(transport, tools: [Tools.add, Tools.add]).createSession("first")
        }
        await #expect(throws: InvalidCallError.self) {
            try await agent(transport, tools: [Tools.add]).createTurn([.user("2 + 1?")])
        }
        #expect(transport.seen.isEmpty)
    }

    /// The first result in the last request, once there are so many.
    private func lastContent(_ transport: ScriptedTransport, after count: Int) async throws -> String? {
        for _ in 0..<200 where transport.seen.count < count { try await Task.sleep(for: .milliseconds(10)) }
        return transport.seen.last?.json?["tool_responses"]?[0]?["content"]?.stringValue
    }
}
