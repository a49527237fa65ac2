/// Writes compact JSON.
struct JSONSerializer {
    private(set) var bytes: [UInt8] = []
    /// Whether every number could be written.
    private(set) var isExact: Bool = true
    private let escapingNonASCII: Bool

    init(escapingNonASCII: Bool) {
        self.escapingNonASCII = escapingNonASCII
    }

    /// Writes a value.
    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .int(let value): append(String(value))
        case .double(let value):
            isExact = isExact && value.isFinite
            append(value.isFinite ? String(value) : "null")
        case .number(let digits): append(digits)
        case .string(let text): write(text)
        case .array(let items): write(items)
        case .object(let members): write(members)
        }
    }

    private mutating func write(_ items: [JSONValue]) {
        bytes.append(UInt8(ascii: "["))
        var isFirst: Bool = true
        for item in items {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            write(item)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ members: JSONObject) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst: Bool = true
        for (key, value) in members {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            write(key)
            bytes.append(UInt8(ascii: ":"))
            write(value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if escapingNonASCII {
            for unit in text.utf16 where unit >= 0x80 || !append(escaped: UInt8(unit)) { append(hex: unit) }
        } else {
            for byte in text.utf8 where !append(escaped: byte) { append(hex: UInt16(byte)) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes one byte of a text, by its short escape where it has one; a control character without one is left.
    private mutating func append(escaped byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
        case 0x08: append("\\b")
        case 0x09: append("\\t")
        case 0x0A: append("\\n")
        case 0x0C: append("\\f")
        case 0x0D: append("\\r")
        case 0..<0x20: return false
        default: bytes.append(byte)
        }
        return true
    }

    private mutating func append(hex unit: UInt16) {
        let digits: String = String(unit, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}
