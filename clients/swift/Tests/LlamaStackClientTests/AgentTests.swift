import Testing

@testable import LlamaStackClient

struct AgentTests {
    private static let add = ClientTool(
        "add", "Adds two numbers.", ToolInput<Int>("x", "The first."), ToolInput<Int?>("y", "The second.")
    ) { x, y in x + (y ?? 1) }

    private static func call(_ name: String, _ arguments: String) -> String {
        #"{"call_id":"c","tool_name":"\#(name)","arguments":\#(arguments)}"#
    }

    private static func turn(_ event: String, calls: String = "") -> String {
        """
        {"event":{"payload":{"event_type":"\(event)","turn":{"turn_id":"t","session_id":"s","input_messages":[],\
        "steps":[],"output_message":{"role":"assistant","content":"5","stop_reason":"end_of_turn",\
        "tool_calls":[\(calls)]},"started_at":"2026-01-01T00:00:00Z"}}}}
        """
    }

    @Test func theSchemaFollowsFromTheTypes() {
        #expect(
            Self.add.definition.inputSchema == [
                "type": "object",
                "properties": [
                    "x": ["type": "integer", "description": "The first."],
                    "y": ["type": "integer", "description": "The second."],
                ],
                "required": ["x"],
            ])
    }

    @Test(arguments: [
        (#"{"x":2,"y":3}"#, "5"), (#"{"x":2}"#, "3"), (#"{"y":2}"#, "Error: x: it is missing"),
    ])
    func aCallIsAnsweredOrExplained(arguments: String, content: String) async throws {
        let call = try ToolCall(jsonText: Self.call("add", arguments))
        #expect(try await Self.add.run(call).content == .string(content))
    }

    @Test func toolsRunWhenTheTurnAwaitsThemAndTheTurnGoesOn() async throws {
        let calls = [Self.call("add", #"{"x":2,"y":3}"#), Self.call("divide", "{}")].joined(separator: ",")
        let transport = ScriptedTransport(
            .json(#"{"agent_id":"a"}"#), .json(#"{"session_id":"s"}"#),
            .events(Self.turn("turn_awaiting_input", calls: calls)), .events(Self.turn("turn_complete")))
        let agent = Agent(LlamaStackClient.scripted(transport), model: "m", instructions: "Add.", tools: [Self.add])
        let session = try await agent.createSession("first")
        let turn = try await agent.createTurn([.user("2 + 3?")], sessionID: session)
        #expect(turn.outputMessage.content == "5")

        let results = transport.seen.last?.json?["tool_responses"]
        #expect(results?[0]?["content"] == "5")
        #expect(results?[1]?["content"] == "Error: there is no tool 'divide'; the tools are: add")
    }

    @Test func aTurnThatIsLeftTellsTheModelSo() async throws {
        let transport = ScriptedTransport(
            .json(#"{"agent_id":"a"}"#),
            .events(Self.turn("turn_awaiting_input", calls: Self.call("add", #"{"x":2}"#))),
            .events(Self.turn("turn_complete")))
        let agent = Agent(LlamaStackClient.scripted(transport), model: "m", instructions: "Add.", tools: [Self.add])
        for try await _ in agent.createTurnStream([.user("2 + 3?")], sessionID: "s") { break }
        for _ in 0..<200 where transport.seen.count < 3 { try await Task.sleep(for: .milliseconds(10)) }
        let content = transport.seen.last?.json?["tool_responses"]?[0]?["content"]?.stringValue
        #expect(content == "Error: the client left the turn")
    }
}
