/// What is wrong with JSON text or with a value that should have a certain shape.
public enum JSONError: Error, Sendable, Hashable {
    /// The bytes are no JSON; the offset is that of the first byte that cannot be.
    case malformed(String, offset: Int)
    /// Lists and objects are nested more deeply than the parser follows.
    case tooDeep
    /// The JSON is not what its schema promises; the path leads from the outside in.
    case mismatch(String, path: String)
}

extension JSONError: CustomStringConvertible {
    /// One sentence.
    public var description: String {
        switch self {
        case .malformed(let reason, let offset): return "\(reason) at byte \(offset)"
        case .tooDeep: return "nested more than \(JSONParser.maximumDepth) deep"
        case .mismatch(let reason, let path): return path.isEmpty ? reason : "\(path): \(reason)"
        }
    }
}

/// Reads JSON (RFC 8259) in one pass over the bytes.
public struct JSONParser {
    /// How deeply lists and objects may be nested.
    public static let maximumDepth: Int = 1000

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int = 0
    private var depth: Int = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The one value of the text.
    mutating func document() throws -> JSONValue {
        let value: JSONValue = try value()
        skipSpace()
        guard position == bytes.count else { throw malformed("more follows the value") }
        return value
    }

    private mutating func value() throws -> JSONValue {
        skipSpace()
        switch peek() {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let sign? where sign == UInt8(ascii: "-") || isDigit(sign): return try number()
        default: throw malformed(position < bytes.count ? "no value begins so" : "the text ends early")
        }
    }

    private mutating func object() throws -> JSONValue {
        try descend()
        var members: JSONObject = JSONObject()
        skipSpace()
        if take(UInt8(ascii: "}")) { return ascend(.object(members)) }
        repeat {
            skipSpace()
            guard peek() == UInt8(ascii: "\"") else { throw malformed("a key is missing") }
            let key: String = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw malformed("a colon is missing") }
            members[key] = try value()
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw malformed("an object does not end") }
        return ascend(.object(members))
    }

    private mutating func array() throws -> JSONValue {
        try descend()
        var items: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return ascend(.array(items)) }
        repeat {
            items.append(try value())
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw malformed("a list does not end") }
        return ascend(.array(items))
    }

    private mutating func descend() throws {
        position += 1
        depth += 1
        if depth > JSONParser.maximumDepth { throw JSONError.tooDeep }
    }

    private mutating func ascend(_ value: JSONValue) -> JSONValue {
        depth -= 1
        return value
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws -> JSONValue {
        for offset in 0..<text.utf8CodeUnitCount where peek(offset) != text.utf8Start[offset] {
            throw malformed("no value begins so")
        }
        position += text.utf8CodeUnitCount
        return value
    }

    // MARK: Numbers

    private mutating func number() throws -> JSONValue {
        let start: Int = position
        let isNegative: Bool = take(UInt8(ascii: "-"))
        var whole: Int? = 0
        if !take(UInt8(ascii: "0")) { whole = try digits() }
        var isWhole: Bool = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            _ = try digits()
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            _ = try digits()
        }
        // Minus zero is no integer; it would lose its sign.
        if isWhole, let whole: Int = whole, !(isNegative && whole == 0) { return .int(isNegative ? -whole : whole) }
        let text: String = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let value: Int = Int(text), value != 0 { return .int(value) }
        guard !isWhole || text == "-0", let value: Double = Double(text), value.isFinite else { return .number(text) }
        return .double(value)
    }

    /// Digits, at least one; their value, where it fits.
    private mutating func digits() throws -> Int? {
        guard let first: UInt8 = peek(), isDigit(first) else { throw malformed("a digit is missing") }
        var sum: Int? = 0
        while let digit: UInt8 = peek(), isDigit(digit) {
            if let before: Int = sum {
                let (tens, over): (Int, Bool) = before.multipliedReportingOverflow(by: 10)
                let (next, above): (Int, Bool) = tens.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
                sum = over || above ? nil : next
            }
            position += 1
        }
        return sum
    }

    // MARK: Texts

    private mutating func string() throws -> String {
        position += 1
        let start: Int = position
        while let byte: UInt8 = peek() {
            if byte == UInt8(ascii: "\"") {
                defer { position += 1 }
                return String(decoding: bytes[start..<position], as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(Array(bytes[start..<position])) }
            if byte < 0x20 { throw malformed("a control character stands in a text") }
            position += 1
        }
        throw malformed("a text does not end")
    }

    private mutating func escapedString(_ before: [UInt8]) throws -> String {
        var text: [UInt8] = before
        while let byte: UInt8 = peek() {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw malformed("a control character stands in a text")
            default: text.append(byte)
            }
        }
        throw malformed("a text does not end")
    }

    private mutating func escape(into text: inout [UInt8]) throws {
        guard let byte: UInt8 = peek() else { throw malformed("a text does not end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: Array(String(try scalar()).utf8))
        default: throw malformed("an escape is unknown")
        }
    }

    /// The character of `\uXXXX`, or of two that are a surrogate pair; half a pair is U+FFFD.
    private mutating func scalar() throws -> Character {
        let unit: UInt32 = try hex()
        if unit & 0xFC00 == 0xD800, peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") {
            let before: Int = position
            position += 2
            let low: UInt32 = try hex()
            if low & 0xFC00 == 0xDC00 {
                return character(0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF))
            }
            position = before
        }
        return character(unit)
    }

    private func character(_ code: UInt32) -> Character {
        Character(Unicode.Scalar(code) ?? "\u{FFFD}")
    }

    private mutating func hex() throws -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte: UInt8 = peek(), let digit: Int = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw malformed("an escape needs four hexadecimal digits")
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }

    // MARK: Bytes

    private func peek(_ offset: Int = 0) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte: UInt8 = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            position += 1
        }
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private func malformed(_ reason: String) -> JSONError {
        .malformed(reason, offset: position)
    }
}
