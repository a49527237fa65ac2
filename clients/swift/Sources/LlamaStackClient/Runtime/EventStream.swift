/// How the events of a stream become payloads, and the payloads a result.
struct StreamPlan<Payload: Sendable, Final: Sendable>: Sendable {
    let terminator: [UInt8]?
    let maxEventBytes: Int
    let accumulator: any Accumulator.Type
    let payload: @Sendable (JSONValue) throws -> Payload
    let final: @Sendable (JSONValue) throws -> Final
}

/// A stream of payloads. The request is sent when the first payload is asked for; nothing is sent again after the first
/// byte. It can be read once: by a loop, or by `final()`.
///
/// ```swift
/// for try await chunk in client.chat.completions.stream(model: "m", messages: messages) {
///     print(chunk.choices.first?.delta.content ?? "", terminator: "")
/// }
/// ```
///
/// Leaving the loop, cancelling the task, or `close()` closes the connection at once.
public struct EventStream<Payload: Sendable, Final: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Payload

    private let plan: StreamPlan<Payload, Final>
    private let connection: StreamConnection

    init(_ plan: StreamPlan<Payload, Final>, _ open: @escaping @Sendable () async throws -> OpenAnswer) {
        self.plan = plan
        connection = StreamConnection(open)
    }

    /// What the call without streaming would have answered: reads to the end, and adds the payloads up.
    ///
    /// - Throws: `APIConnectionError` when the stream breaks off before there is a result.
    public func final() async throws -> Final {
        try connection.claim()
        return try await StreamReader(plan, connection).final()
    }

    /// Closes the connection; a loop that waits for a payload ends.
    public func close() {
        connection.close()
    }

    /// Goes over the payloads; when another one has begun to, it throws.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(plan: plan, connection: connection)
    }

    /// Goes over the payloads.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let plan: StreamPlan<Payload, Final>
        fileprivate let connection: StreamConnection
        private var reader: StreamReader<Payload, Final>?

        fileprivate init(plan: StreamPlan<Payload, Final>, connection: StreamConnection) {
            self.plan = plan
            self.connection = connection
        }

        /// The next payload; `nil` at the end.
        public mutating func next() async throws -> Payload? {
            if reader == nil {
                try connection.claim()
                reader = StreamReader(plan, connection)
            }
            return try await reader?.next()?.payload
        }
    }
}

/// Turns the bytes of one stream into payloads. Letting go of it closes the connection, wherever a loop was left.
private final class StreamReader<Payload: Sendable, Final: Sendable> {
    private let plan: StreamPlan<Payload, Final>
    private let connection: StreamConnection
    private var decoder: SSEDecoder
    private var received: [[UInt8]] = []
    private var isTerminated = false

    init(_ plan: StreamPlan<Payload, Final>, _ connection: StreamConnection) {
        self.plan = plan
        self.connection = connection
        decoder = SSEDecoder(maxEventBytes: plan.maxEventBytes)
    }

    deinit { connection.close() }

    func final() async throws -> Final {
        var accumulator = plan.accumulator.init()
        while let (_, json) = try await next() {
            accumulator.add(json)
        }
        guard plan.terminator == nil || isTerminated, let result = accumulator.result() else {
            throw failure(APIBrokenConnectionError("the stream broke off before its end"))
        }
        return try plan.final(result)
    }

    func next() async throws -> (payload: Payload, json: JSONValue)? {
        do {
            let found = try await read()
            if found == nil { connection.close() }
            return found
        } catch {
            connection.close()
            throw failure(error)
        }
    }

    private func read() async throws -> (payload: Payload, json: JSONValue)? {
        if isTerminated { return nil }
        while true {
            guard let event = try decoder.next() else {
                guard let piece = try await connection.next() else { return nil }
                decoder.append(piece)
                continue
            }
            if event.data == plan.terminator {
                isTerminated = true
                return nil
            }
            if event.data.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { continue }
            let json = try StreamEvents.json(event)
            let payload = try plan.payload(json)
            received.append(event.data)
            return (payload, json)
        }
    }

    /// The error with the payloads before it. They are kept as bytes: as values, those of a long stream would fill memory.
    private func failure(_ error: any Error) -> any Error {
        var error = error
        if let cause = error as? SSEDecoder.TooLarge {
            error = APIStreamError("an event of the stream is larger than \(cause.limit) bytes")
        }
        guard var failed = error as? any APIError else { return error }
        failed.facts.partial = received.compactMap { try? JSONValue.parse($0) }
        return failed
    }
}

/// What an event holds.
private enum StreamEvents {
    /// The JSON of an event; throws when the event reports an error, or is no JSON.
    static func json(_ event: ServerSentEvent) throws -> JSONValue {
        let isNamed = event.name == "error"
        let json: JSONValue
        do {
            json = try JSONValue.parse(event.data)
        } catch {
            let text = String(decoding: event.data, as: UTF8.self)
            if error as? JSONError == .tooDeep {
                throw APIResponseValidationError("an event of the stream is \(error)", body: .string(text))
            }
            throw APIStreamError(isNamed ? text : "an event of the stream is no JSON", body: .string(text))
        }
        guard isError(json, isNamed: isNamed) else { return json }
        throw APIStreamError(APIErrorFacts.reason(json) ?? "the server gave no reason", body: json)
    }

    /// Whether an event reports an error of the stream, rather than being a payload that speaks of one.
    private static func isError(_ json: JSONValue, isNamed: Bool) -> Bool {
        guard let members = json.objectValue else { return isNamed }
        let tag = members["type"] ?? .null
        if members["error"]?["message"] != nil { return tag == .null || tag == .string("error") }
        return isNamed && tag.stringValue == nil
    }
}
