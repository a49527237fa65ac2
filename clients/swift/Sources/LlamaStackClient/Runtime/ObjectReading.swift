// Thousands of fields are read and written here. Inlined, each would hold a copy of these functions, and a release would
// take much longer to compile.

/// Reads the members of one object, each once; what is left over is unknown to the schema and kept.
struct ObjectReader {
    private let object: JSONObject
    private var isRead: [Bool]
    private var next: Int = 0

    init(_ json: JSONValue) throws {
        guard case .object(let members) = json else { throw JSONError.expected("an object", json) }
        object = members
        isRead = Array(repeating: false, count: object.count)
    }

    /// A member that must be there.
    @inline(never)
    mutating func required<Value: JSONCodable>(_ key: String) throws -> Value {
        guard let value: JSONValue = take(key) else { throw JSONError.mismatch("is missing", path: key) }
        return try read(key, value)
    }

    /// A member that may be null; servers leave such members out, too.
    @inline(never)
    mutating func nullable<Value: JSONCodable>(_ key: String) throws -> Value? {
        guard let value: JSONValue = take(key), value != .null else { return nil }
        return try read(key, value)
    }

    /// A member that may be absent. A null that the schema does not allow is kept with what is unknown.
    @inline(never)
    mutating func optional<Value: JSONCodable>(_ key: String) throws -> Value? {
        guard let value: JSONValue = take(key) else { return nil }
        if value == .null {
            isRead[next - 1] = false
            return nil
        }
        return try read(key, value)
    }

    /// A member that may be absent or null.
    @inline(never)
    mutating func optionalNullable<Value: JSONCodable>(_ key: String) throws -> Nullable<Value>? {
        guard let value: JSONValue = take(key) else { return nil }
        // The type says that null is to be read here, and not by `Optional`, for which it would be `nil`.
        let found: Nullable<Value> = try read(key, value)
        return found
    }

    /// A member with one fixed value, if it is there.
    @inline(never)
    mutating func constant(_ key: String, _ expected: JSONValue) throws {
        guard let value: JSONValue = take(key), value != expected else { return }
        throw JSONError.mismatch("expected \(expected), found \(value)", path: key)
    }

    /// The members that nobody asked for.
    @inline(never)
    func rest() -> JSONObject {
        var rest: JSONObject = JSONObject()
        for (place, isKnown) in isRead.enumerated() where !isKnown {
            rest.add(object[place].key, object[place].value)
        }
        return rest
    }

    @inline(never)
    private mutating func take(_ key: String) -> JSONValue? {
        guard let place: Int = object.place(of: key, hint: next) else { return nil }
        isRead[place] = true
        next = place + 1
        return object[place].value
    }

    @inline(never)
    private func read<Value: JSONCodable>(_ key: String, _ value: JSONValue) throws -> Value {
        do {
            return try Value(json: value)
        } catch let error as JSONError {
            throw error.inside(key)
        }
    }
}

/// Writes the members of one object in the order of its schema.
struct ObjectWriter {
    private var object: JSONObject = JSONObject()

    /// A member that is always there.
    @inline(never)
    mutating func write(_ key: String, _ value: some JSONCodable) {
        object.add(key, value.json)
    }

    /// A member that is left out when it is absent.
    @inline(never)
    mutating func write<Value: JSONCodable>(_ key: String, ifPresent value: Value?) {
        if let value: Value = value { object.add(key, value.json) }
    }

    /// A member that is null when there is no value.
    @inline(never)
    mutating func write(_ key: String, orNull value: (some JSONCodable)?) {
        object.add(key, value?.json ?? .null)
    }

    /// The object, with members that the schema does not name.
    @inline(never)
    func json(_ additional: JSONObject) -> JSONValue {
        guard !additional.isEmpty else { return .object(object) }
        var whole: JSONObject = object
        whole.merge(additional)
        return .object(whole)
    }
}
