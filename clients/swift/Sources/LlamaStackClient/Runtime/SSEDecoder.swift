import Foundation

/// One event of a stream; `id` is the last one that the stream named, in this event or before.
struct ServerSentEvent: Sendable, Equatable {
    var data: [UInt8]
    var name = "message"
    var id = ""
    var retry: Int?
}

/// Decodes event streams as the WHATWG's HTML standard, section 9.2, describes them.
///
/// Bytes go in as they arrive, cut anywhere; events come out as soon as their blank line is seen. Each byte is looked at
/// a constant number of times, however the stream is cut.
struct SSEDecoder: Sendable {
    /// The event that is being put together is larger than its limit.
    struct TooLarge: Error {
        let limit: Int
    }

    private static let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let lf = UInt8(ascii: "\n")
    private static let cr = UInt8(ascii: "\r")

    private let limit: Int
    private var head: [UInt8]? = []
    private var chunk: [UInt8] = []
    private var position = 0
    private var nextLF = 0
    private var nextCR = 0
    private var line: [UInt8] = []
    private var skipsLF = false
    private var data: [UInt8] = []
    private var hasData = false
    private var name = ""
    private var id = ""
    private var retry: Int?

    /// Events larger than `maxEventBytes` are an error.
    init(maxEventBytes: Int) {
        limit = maxEventBytes
    }

    /// Takes the next bytes; all events of those before must have been taken.
    mutating func append(_ bytes: [UInt8]) {
        chunk = head == nil ? bytes : withoutBOM(bytes)
        position = 0
        nextLF = -1
        nextCR = -1
    }

    /// The next event that the bytes so far complete.
    mutating func next() throws -> ServerSentEvent? {
        while position < chunk.count {
            if skipsLF {
                // The CR before has already ended its line.
                skipsLF = false
                if chunk[position] == Self.lf {
                    position += 1
                    continue
                }
            }
            let end = endOfLine()
            guard end < chunk.count else {
                line += chunk[position...]
                position = chunk.count
                try check(line.count)
                return nil
            }
            skipsLF = chunk[end] == Self.cr
            if let event = try take(end) { return event }
        }
        return nil
    }

    /// Reads the line that ends before `end`; an empty one completes an event.
    private mutating func take(_ end: Int) throws -> ServerSentEvent? {
        let piece = chunk[position..<end]
        position = end + 1
        if line.isEmpty {
            guard piece.isEmpty else {
                try readField(piece)
                return nil
            }
            return dispatch()
        }
        line += piece
        let whole = line
        line = []
        try readField(whole[...])
        return nil
    }

    private mutating func withoutBOM(_ bytes: [UInt8]) -> [UInt8] {
        let start = (head ?? []) + bytes
        if start.count < Self.bom.count, Self.bom.starts(with: start) {
            head = start
            return []
        }
        head = nil
        return start.starts(with: Self.bom) ? Array(start.dropFirst(Self.bom.count)) : start
    }

    /// Where the line ends that starts at the position. Each kind of end is looked for once over the chunk.
    private mutating func endOfLine() -> Int {
        if nextLF < position { nextLF = find(Self.lf) }
        if nextCR < position { nextCR = find(Self.cr) }
        return min(nextLF, nextCR)
    }

    private func find(_ byte: UInt8) -> Int {
        chunk.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = memchr(base + position, Int32(byte), bytes.count - position)
            else { return bytes.count }
            return UnsafeRawPointer(found) - base
        }
    }

    private func check(_ size: Int) throws {
        if data.count + size > limit { throw TooLarge(limit: limit) }
    }

    private mutating func readField(_ line: ArraySlice<UInt8>) throws {
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[min(colon + 1, line.endIndex)...]
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        switch String(decoding: line[..<colon], as: UTF8.self) {
        case "data":
            try check(value.count)
            if hasData { data.append(Self.lf) }
            hasData = true
            data += value
        case "event":
            name = String(decoding: value, as: UTF8.self)
        case "id" where !value.contains(0):
            id = String(decoding: value, as: UTF8.self)
        case "retry" where !value.isEmpty && value.allSatisfy({ (48...57).contains($0) }):
            retry = Int(String(decoding: value, as: UTF8.self))
        default:
            break
        }
    }

    private mutating func dispatch() -> ServerSentEvent? {
        defer {
            data = []
            hasData = false
            name = ""
            retry = nil
        }
        guard hasData else { return nil }
        return ServerSentEvent(data: data, name: name.isEmpty ? "message" : name, id: id, retry: retry)
    }
}
