/// Turns values into the text of paths, queries and headers.
enum Encode {
    /// How a query parameter writes a list or an object (OpenAPI, section Style Values).
    enum Style: Sendable {
        case form, spaceDelimited, pipeDelimited, deepObject

        var delimiter: String {
            switch self {
            case .spaceDelimited: " "
            case .pipeDelimited: "|"
            case .form, .deepObject: ","
            }
        }
    }

    /// Encodes one path value; slashes stay only where the document lets the value span segments.
    static func path(_ name: String, _ value: String, multiSegment: Bool = false) throws -> String {
        guard !value.isEmpty else {
            throw InvalidCallError("\(name) must not be empty")
        }
        // A dot segment would be resolved away on the way and reach another operation.
        let segments = multiSegment ? value.split(separator: "/", omittingEmptySubsequences: false) : [value[...]]
        guard !segments.contains(where: { $0 == "." || $0 == ".." }) else {
            throw InvalidCallError("\(name) must not be or contain a dot segment: \(value)")
        }
        return percent(value, keepSlash: multiSegment)
    }

    /// Encodes one query parameter; absent and null are left out.
    static func query(
        _ name: String, _ value: JSONValue?, style: Style = .form, explode: Bool = true
    ) -> [(name: String, value: String)] {
        switch value {
        case nil, .null?:
            return []
        case .array(let items)?:
            let texts = items.map(scalar)
            if explode { return texts.map { (name, $0) } }
            return texts.isEmpty ? [] : [(name, texts.joined(separator: style.delimiter))]
        case .object(let members)?:
            let pairs = members.filter { $0.value != .null }.map { (key: $0.key, text: scalar($0.value)) }
            if style == .deepObject { return pairs.map { ("\(name)[\($0.key)]", $0.text) } }
            if explode { return pairs.map { ($0.key, $0.text) } }
            let flat = pairs.flatMap { [$0.key, $0.text] }
            return flat.isEmpty ? [] : [(name, flat.joined(separator: style.delimiter))]
        case let value?:
            return [(name, scalar(value))]
        }
    }

    /// Encodes one header parameter; lists are joined with commas.
    static func header(_ name: String, _ value: JSONValue?) -> [(name: String, value: String)] {
        switch value {
        case nil, .null?: []
        case .array(let items)?: [(name, items.map(scalar).joined(separator: ","))]
        case let value?: [(name, scalar(value))]
        }
    }

    /// The text of a single value, spelled as JSON spells it; a string without its quotation marks.
    static func scalar(_ value: JSONValue) -> String {
        if case .string(let text) = value { return text }
        return String(decoding: value.serialized(), as: UTF8.self)
    }

    /// The query's text, in which a space is `%20`.
    static func queryText(_ pairs: [(name: String, value: String)]) -> String {
        pairs.map { "\(percent($0.name))=\(percent($0.value))" }.joined(separator: "&")
    }

    /// Every byte of the UTF-8 text but RFC 3986's unreserved characters becomes `%XX`.
    static func percent(_ text: String, keepSlash: Bool = false) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                encoded.append(byte)
            case UInt8(ascii: "/") where keepSlash:
                encoded.append(byte)
            default:
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
