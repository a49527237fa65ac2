import Foundation

/// A tool that runs here, defined as an ordinary function. The model sees its name, its description and the schema of its
/// parameters, which follows from their types.
///
/// ```swift
/// let weather = ClientTool(
///     "get_weather", "Tells the weather of a city.",
///     ToolInput<String>("city", "Name of the city."), ToolInput<Int?>("days", "Days to look ahead.")
/// ) { city, days in
///     "Warm in \(city)"
/// }
/// ```
public struct ClientTool: Sendable {
    /// What the model is told of the tool.
    public let definition: ToolDef
    private let run: @Sendable (JSONObject) async throws -> InterleavedContent

    /// The name by which the model calls the tool.
    public var name: String { definition.name }

    init<Result: JSONCodable>(
        _ name: String, _ description: String, _ inputs: [DescribedInput],
        _ function: @escaping @Sendable (JSONObject) async throws -> Result
    ) {
        definition = ToolDef(
            name: name, description: description, parameters: inputs.map(\.parameter),
            inputSchema: [
                "type": "object",
                "properties": .object(JSONObject(inputs.map { ($0.name, .object($0.schema)) })),
                "required": .array(inputs.filter(\.isRequired).map { .string($0.name) }),
            ])
        run = { @Sendable (arguments: JSONObject) async throws -> InterleavedContent in
            let result = try await function(arguments).json
            return .string(result.stringValue ?? result.description)
        }
    }

    /// Runs a call. What the function throws becomes a result that begins with `Error:`, for the model to read.
    public func run(_ call: ToolCall) async throws -> ToolResponse {
        do {
            let content = try await run(try Self.arguments(of: call))
            return ToolResponse(callID: call.callID, toolName: call.toolName, content: content)
        } catch {
            try Task.checkCancellation()
            let reason = (error as? any LlamaStackClientError)?.message
            return Self.failed(call, reason ?? (error as? any LocalizedError)?.errorDescription ?? "\(error)")
        }
    }

    /// The result of a call that went wrong.
    static func failed(_ call: ToolCall, _ reason: String) -> ToolResponse {
        ToolResponse(callID: call.callID, toolName: call.toolName, content: .string("Error: \(reason)"))
    }

    private static func arguments(of call: ToolCall) throws -> JSONObject {
        switch call.arguments {
        case .object(let arguments): return arguments
        case .string(let text):
            // Some models write nothing where there is nothing to give.
            if text.isEmpty { return [:] }
            guard let arguments = (try? JSONValue.parse(text))?.objectValue else {
                throw InvalidCallError("the arguments are no JSON object")
            }
            return arguments
        }
    }
}
