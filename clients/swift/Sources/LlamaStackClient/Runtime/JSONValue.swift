/// Any JSON value. Numbers keep what they were: integers stay integers, and digits that no machine type holds stay text.
public enum JSONValue: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number without fraction and exponent that fits 64 bits.
    case int(Int)
    /// Any other number that a double holds.
    case double(Double)
    /// A number outside the range of both, by its digits.
    case number(String)
    /// A text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// An object, in the order of its keys.
    case object(JSONObject)
}

extension JSONValue {
    /// Reads JSON text.
    ///
    /// - Parameter bytes: UTF-8; bad sequences become U+FFFD.
    /// - Throws: `JSONError` when the bytes are no JSON, or are nested more deeply than `JSONParser.maximumDepth`.
    public static func parse(_ bytes: [UInt8]) throws -> JSONValue {
        try bytes.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) throws -> JSONValue in
            var parser: JSONParser = JSONParser(buffer)
            return try parser.document()
        }
    }

    /// Reads JSON text.
    ///
    /// - Throws: `JSONError`, like `parse(_:)` for bytes.
    public static func parse(_ text: String) throws -> JSONValue {
        try parse(Array(text.utf8))
    }

    /// Writes compact JSON; slashes and characters outside ASCII are not escaped.
    ///
    /// A double that is infinite or no number becomes `null`: JSON has no word for it.
    ///
    /// - Parameter escapingNonASCII: Write `\u` escapes instead, as a header needs.
    public func serialized(escapingNonASCII: Bool = false) -> [UInt8] {
        var writer: JSONSerializer = JSONSerializer(escapingNonASCII: escapingNonASCII)
        writer.write(self)
        return writer.bytes
    }
}

extension JSONValue {
    /// The text, where this is one.
    public var stringValue: String? {
        if case .string(let value) = self { return value }
        return nil
    }

    /// The integer, where this is one.
    public var intValue: Int? {
        switch self {
        case .int(let value): return value
        case .double(let value): return Int(exactly: value)
        default: return nil
        }
    }

    /// The number, where this is one.
    public var doubleValue: Double? {
        switch self {
        case .int(let value): return Double(value)
        case .double(let value): return value
        case .number(let digits): return Double(digits)
        default: return nil
        }
    }

    /// The truth value, where this is one.
    public var boolValue: Bool? {
        if case .bool(let value) = self { return value }
        return nil
    }

    /// The items, where this is a list.
    public var arrayValue: [JSONValue]? {
        if case .array(let value) = self { return value }
        return nil
    }

    /// The object, where this is one.
    public var objectValue: JSONObject? {
        if case .object(let value) = self { return value }
        return nil
    }

    /// A member of an object; `nil` where there is none or this is no object. Setting makes it an object.
    public subscript(key: String) -> JSONValue? {
        get { objectValue?[key] }
        set {
            var members: JSONObject = objectValue ?? JSONObject()
            members[key] = newValue
            self = .object(members)
        }
    }

    /// An item of a list; `nil` where there is none or this is no list.
    public subscript(index: Int) -> JSONValue? {
        guard let items: [JSONValue] = arrayValue, items.indices.contains(index) else { return nil }
        return items[index]
    }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int) { self = .int(value) }
    public init(floatLiteral value: Double) { self = .double(value) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements))
    }
}

extension JSONValue: CustomStringConvertible {
    /// The JSON text.
    public var description: String {
        String(decoding: serialized(), as: UTF8.self)
    }
}
