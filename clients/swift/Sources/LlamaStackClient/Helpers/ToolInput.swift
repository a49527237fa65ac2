/// A type that a parameter of a tool can have.
public protocol ToolArgument: Sendable {
    /// JSON Schema of its values.
    static var schema: JSONObject { get }
    /// Whether the model must give a value.
    static var isRequired: Bool { get }
    /// Reads a value; `nil` is one that the model did not give.
    static func read(_ value: JSONValue?) throws -> Self
}

extension ToolArgument {
    /// The model must give a value, if the type does not say otherwise.
    public static var isRequired: Bool { true }
}

extension ToolArgument where Self: JSONCodable {
    /// Reads a value that must be there.
    public static func read(_ value: JSONValue?) throws -> Self {
        guard let value else { throw InvalidCallError("it is missing") }
        return try Self(json: value)
    }
}

extension String: ToolArgument {
    public static var schema: JSONObject { ["type": "string"] }
}

extension Int: ToolArgument {
    public static var schema: JSONObject { ["type": "integer"] }
}

extension Double: ToolArgument {
    public static var schema: JSONObject { ["type": "number"] }
}

extension Bool: ToolArgument {
    public static var schema: JSONObject { ["type": "boolean"] }
}

extension JSONObject: ToolArgument {
    public static var schema: JSONObject { ["type": "object"] }
}

extension Array: ToolArgument where Element: ToolArgument & JSONCodable {
    public static var schema: JSONObject { ["type": "array", "items": .object(Element.schema)] }
}

extension Optional: ToolArgument where Wrapped: ToolArgument {
    public static var schema: JSONObject { Wrapped.schema }
    public static var isRequired: Bool { false }
    public static func read(_ value: JSONValue?) throws -> Wrapped? {
        guard let value, value != .null else { return nil }
        return try Wrapped.read(value)
    }
}

/// A parameter of a tool.
public struct ToolInput<Argument: ToolArgument>: Sendable {
    /// Its name.
    public let name: String
    /// What it means.
    public let description: String
    /// Values that are allowed; any if there are none.
    public let choices: [JSONValue]
    /// What the function is given when the model gives no value.
    public let fallback: Argument?

    private let writtenFallback: JSONValue?

    /// A parameter. `choices` are the values that are allowed.
    public init(_ name: String, _ description: String, choices: [JSONValue] = []) {
        self.name = name
        self.description = description
        self.choices = choices
        fallback = nil
        writtenFallback = nil
    }

    /// A parameter that the model may leave out; the function is then given `fallback`.
    public init(_ name: String, _ description: String, choices: [JSONValue] = [], default fallback: Argument)
    where Argument: JSONCodable {
        self.name = name
        self.description = description
        self.choices = choices
        self.fallback = fallback
        writtenFallback = fallback.json
    }

    /// Reads the argument of a call.
    func read(_ arguments: JSONObject) throws -> Argument {
        let value = arguments[name]
        if let fallback, value == nil || value == .null { return fallback }
        do {
            if let value, value != .null, !choices.isEmpty, !choices.contains(value) {
                throw InvalidCallError("it must be one of \(JSONValue.array(choices))")
            }
            return try Argument.read(value)
        } catch let error as any LlamaStackClientError {
            throw InvalidCallError("\(name): \(error.message)")
        } catch {
            throw InvalidCallError("\(name): \(error)")
        }
    }

    /// The parameter without its type.
    var described: DescribedInput {
        var schema = Argument.schema
        schema["description"] = .string(description)
        if !choices.isEmpty { schema["enum"] = .array(choices) }
        schema["default"] = writtenFallback
        return DescribedInput(
            name: name, description: description, isRequired: Argument.isRequired && fallback == nil, schema: schema)
    }
}

/// A parameter as the model is told of it.
struct DescribedInput {
    let name: String
    let description: String
    let isRequired: Bool
    let schema: JSONObject

    var parameter: ToolParameter {
        ToolParameter(
            name: name, parameterType: schema["type"]?.stringValue ?? "object", description: description,
            required: isRequired, default: schema["default"])
    }
}
