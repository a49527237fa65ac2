/// A type that is read from JSON and written to it; what it does not know of an object, it keeps.
public protocol JSONCodable: Sendable, Hashable {
    /// Reads the value.
    ///
    /// - Throws: `JSONError.mismatch` when the JSON is not what the schema promises.
    init(json: JSONValue) throws
    /// The value as JSON.
    var json: JSONValue { get }
}

extension JSONCodable {
    /// Reads the value from JSON text.
    ///
    /// - Throws: `JSONError`.
    public init(jsonText: String) throws {
        try self.init(json: try JSONValue.parse(jsonText))
    }

    /// The value as compact JSON text.
    public var jsonText: String { json.description }
}

/// A structure that a schema of the contract describes. Two are equal when their JSON is.
public protocol JSONModel: JSONCodable {
    /// Members of the object that the schema does not name; they are written again.
    var additionalProperties: JSONObject { get set }
}

// What the compiler would make for each structure and union would add a sixth to the code of every program.
extension JSONModel {
    public static func == (one: Self, other: Self) -> Bool { one.json == other.json }
    public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}

extension JSONValue: JSONCodable {
    public init(json: JSONValue) { self = json }
    public var json: JSONValue { self }
}

extension String: JSONCodable {
    public init(json: JSONValue) throws {
        guard case .string(let value) = json else { throw JSONError.expected("a text", json) }
        self = value
    }

    public var json: JSONValue { .string(self) }
}

extension Int: JSONCodable {
    public init(json: JSONValue) throws {
        guard let value: Int = json.intValue else { throw JSONError.expected("an integer", json) }
        self = value
    }

    public var json: JSONValue { .int(self) }
}

extension Double: JSONCodable {
    public init(json: JSONValue) throws {
        guard let value: Double = json.doubleValue else { throw JSONError.expected("a number", json) }
        self = value
    }

    /// An integer where the number is one, so that `1` does not come back as `1.0`.
    public var json: JSONValue {
        guard let whole: Int = Int(exactly: self), magnitude < 0x1p53, whole != 0 || sign == .plus else {
            return .double(self)
        }
        return .int(whole)
    }
}

extension Bool: JSONCodable {
    public init(json: JSONValue) throws {
        guard case .bool(let value) = json else { throw JSONError.expected("true or false", json) }
        self = value
    }

    public var json: JSONValue { .bool(self) }
}

extension Array: JSONCodable where Element: JSONCodable {
    public init(json: JSONValue) throws {
        guard case .array(let items) = json else { throw JSONError.expected("a list", json) }
        self.init()
        reserveCapacity(items.count)
        for (place, item) in items.enumerated() {
            do {
                append(try Element(json: item))
            } catch let error as JSONError {
                throw error.inside("[\(place)]")
            }
        }
    }

    public var json: JSONValue { .array(map { (item: Element) -> JSONValue in item.json }) }
}

extension Optional: JSONCodable where Wrapped: JSONCodable {
    public init(json: JSONValue) throws {
        self = json == .null ? nil : try Wrapped(json: json)
    }

    public var json: JSONValue { self?.json ?? .null }
}

extension JSONError {
    /// The JSON is of another kind than the schema says.
    static func expected(_ what: String, _ json: JSONValue) -> JSONError {
        .mismatch("expected \(what), found \(json.kind)", path: "")
    }

    /// How far inside the value the fault lies.
    var depth: Int {
        if case .mismatch(_, let path) = self { return path.utf8.count }
        return 0
    }

    /// The same, seen from one level further out.
    func inside(_ step: String) -> JSONError {
        guard case .mismatch(let reason, let path) = self else { return self }
        let joined: String = path.isEmpty || path.hasPrefix("[") ? step + path : "\(step).\(path)"
        return .mismatch(reason, path: joined)
    }
}

extension JSONValue {
    /// What it is, in words for a message.
    var kind: String {
        switch self {
        case .null: return "null"
        case .bool: return "a truth value"
        case .int, .double, .number: return "a number"
        case .string: return "a text"
        case .array: return "a list"
        case .object: return "an object"
        }
    }
}
