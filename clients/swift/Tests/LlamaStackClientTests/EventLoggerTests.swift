import Testing

@testable import LlamaStackClient

struct EventLoggerTests {
    private func told(_ payload: String) throws -> [String] {
        let chunk = try AgentTurnResponseStreamChunk(jsonText: #"{"event":{"payload":\#(payload)}}"#)
        return AgentEventLogger().log(chunk).map { $0.description + $0.end }
    }

    private func told(ofStep kind: String, _ details: String) throws -> [String] {
        try told(
            """
            {"event_type":"step_complete","step_id":"i","step_type":"\(kind)",\
            "step_details":{"step_type":"\(kind)","step_id":"i","turn_id":"t",\(details)}}
            """)
    }

    @Test(arguments: [
        (#"{"event_type":"step_start","step_id":"i","step_type":"inference","metadata":{}}"#, ["inference> "]),
        (#"{"event_type":"step_start","step_id":"i","step_type":"tool_execution","metadata":{}}"#, []),
        (#"{"event_type":"an_event_of_a_newer_server"}"#, []),
    ])
    func aStepThatBeginsIsTold(payload: String, expected: [String]) throws {
        #expect(try told(payload) == expected)
    }

    @Test(arguments: [
        (#"{"type":"text","text":"Hel"}"#, ["Hel"]),
        (#"{"type":"tool_call","tool_call":"{\"x\"","parse_status":"in_progress"}"#, [#"{"x""#]),
        (#"{"type":"a_delta_of_a_newer_server"}"#, []),
    ])
    func progressIsTold(delta: String, expected: [String]) throws {
        let payload = #"{"event_type":"step_progress","step_id":"i","step_type":"inference","delta":\#(delta)}"#
        #expect(try told(payload) == expected)
    }

    @Test func inferenceThatIsCompleteEndsTheLine() throws {
        let message = #""model_response":{"role":"assistant","content":"","stop_reason":"end_of_turn"}"#
        #expect(try told(ofStep: "inference", message) == ["\n"])
    }

    @Test(arguments: [
        (#""violation":null"#, "shield_call> No Violation\n"),
        (
            #""violation":{"violation_level":"error","user_message":"No.","metadata":{"why":"rude"}}"#,
            "shield_call> {\"why\":\"rude\"} No.\n"
        ),
    ])
    func theWordOfAShieldIsTold(details: String, expected: String) throws {
        #expect(try told(ofStep: "shield_call", details) == [expected])
    }

    @Test func callsOfToolsAndTheirResultsAreTold() throws {
        let details = """
            "tool_calls":[{"call_id":"c","tool_name":"add","arguments":{"x":2}},\
            {"call_id":"d","tool_name":"say","arguments":"as it is"}],\
            "tool_responses":[{"call_id":"c","tool_name":"add","content":"3"}]
            """
        #expect(
            try told(ofStep: "tool_execution", details) == [
                "tool_execution> Tool:add Args:{\"x\":2}\n",
                "tool_execution> Tool:say Args:as it is\n",
                "tool_execution> Tool:add Response:3\n",
            ])
    }

    @Test(arguments: [
        (#"{"index":0,"delta":{"role":"assistant","content":"Hi"},"finish_reason":null}"#, ["assistant> ", "Hi"]),
        (#"{"index":0,"delta":{},"finish_reason":"length"}"#, ["<truncated>", "\n"]),
        (#"{"index":1,"delta":{"content":"Hi"},"finish_reason":null}"#, []),
    ])
    func theChunksOfAChatAreTold(choice: String, expected: [String]) throws {
        let chunk = try ChatCompletionChunk(
            jsonText: #"{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[\#(choice)]}"#)
        #expect(InferenceEventLogger().log(chunk).map { $0.description + $0.end } == expected)
    }
}
