import Testing

@testable import LlamaStackClient

/// What a server says to an agent, for transports that answer from a list.
enum AgentScript {
    static let created = ScriptedTransport.Answer.json(#"{"agent_id":"a"}"#)
    static let opened = ScriptedTransport.Answer.json(#"{"session_id":"s"}"#)
    /// The turn is over.
    static let complete = ScriptedTransport.Answer.events(turn("turn_complete"))

    /// The turn awaits the results of these calls.
    static func awaiting(_ calls: String...) -> ScriptedTransport.Answer {
        .events(turn("turn_awaiting_input", calls: calls.joined(separator: ",")))
    }

    static func call(_ name: String, _ arguments: String, id: String = "c") -> String {
        #"{"call_id":"\#(id)","tool_name":"\#(name)","arguments":\#(arguments)}"#
    }

    private static func turn(_ event: String, calls: String = "") -> String {
        """
        {"event":{"payload":{"event_type":"\(event)","turn":{"turn_id":"t","session_id":"s","input_messages":[],\
        "steps":[],"output_message":{"role":"assistant","content":"5","stop_reason":"end_of_turn",\
        "tool_calls":[\(calls)]},"started_at":"2026-01-01T00:00:00Z"}}}}
        """
    }
}

/// Tools for agents to call.
enum Tools {
    struct Refusal: Error, CustomStringConvertible {
        let description = "the abacus is broken"
    }

    static let add = ClientTool(
        "add", "Adds two numbers.", ToolInput<Int>("x", "The first."), ToolInput<Int>("y", "The second.", default: 1)
    ) { x, y in x + y }

    static let count = ClientTool("count", "Counts on the abacus.") { () -> Int in throw Refusal() }

    static let paint = ClientTool(
        "paint", "Paints a wall.", ToolInput<String>("color", "Of the wall.", choices: ["red", "blue"]),
        ToolInput<Int?>("coats", "How many.")
    ) { color, coats in ["color": .string(color), "coats": .int(coats ?? 2)] as JSONObject }
}

extension ClientTool: CustomTestStringConvertible {
    public var testDescription: String { name }
}
