import Testing

@testable import LlamaStackClient

struct ClientToolTests {
    @Test func theSchemaFollowsFromTheTypes() {
        #expect(
            Tools.add.definition.inputSchema == [
                "type": "object",
                "properties": [
                    "x": ["type": "integer", "description": "The first."],
                    "y": ["type": "integer", "description": "The second.", "default": 1],
                ],
                "required": ["x"],
            ])
        #expect(
            Tools.paint.definition.inputSchema?["properties"] == [
                "color": ["type": "string", "description": "Of the wall.", "enum": ["red", "blue"]],
                "coats": ["type": "integer", "description": "How many."],
            ])
    }

    @Test func olderServersAreToldOfEachParameter() {
        #expect(
            Tools.add.definition.parameters == [
                ToolParameter(name: "x", parameterType: "integer", description: "The first.", required: true),
                ToolParameter(
                    name: "y", parameterType: "integer", description: "The second.", required: false, default: 1),
            ])
    }

    private static let calls: [(ClientTool, String, String)] = [
        (Tools.add, #"{"x":2,"y":3}"#, "5"),
        (Tools.add, #"{"x":2}"#, "3"),
        (Tools.add, #"{"x":2,"y":null}"#, "3"),
        (Tools.add, #""{\"x\":2,\"y\":3}""#, "5"),
        (Tools.add, #"{"y":2}"#, "Error: x: it is missing"),
        (Tools.add, #""""#, "Error: x: it is missing"),
        (Tools.add, #""twice""#, "Error: the arguments are no JSON object"),
        (Tools.paint, #"{"color":"red"}"#, #"{"color":"red","coats":2}"#),
        (Tools.paint, #"{"color":"red","coats":1}"#, #"{"color":"red","coats":1}"#),
        (Tools.paint, #"{"color":"green"}"#, #"Error: color: it must be one of ["red","blue"]"#),
        (Tools.count, "{}", "Error: the abacus is broken"),
    ]

    @Test(arguments: calls)
    func aCallIsAnsweredOrExplained(tool: ClientTool, arguments: String, content: String) async throws {
        let call = try ToolCall(jsonText: AgentScript.call(tool.name, arguments))
        #expect(try await tool.run(call).content == .string(content))
    }

    @Test func aTypeThatDoesNotFitIsExplained() async throws {
        let call = try ToolCall(jsonText: AgentScript.call("add", #"{"x":"two"}"#))
        let content = try await Tools.add.run(call).content.text()
        #expect(content.hasPrefix("Error: x: "))
    }
}
