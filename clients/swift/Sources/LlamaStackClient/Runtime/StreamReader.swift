/// How the events of a stream become payloads, and the payloads a result.
struct StreamPlan<Payload: Sendable, Final: Sendable>: Sendable {
    let terminator: [UInt8]?
    let maxEventBytes: Int
    let accumulator: any Accumulator.Type
    let payload: @Sendable (JSONValue) throws -> Payload
    let final: @Sendable (JSONValue) throws -> Final
}

/// Turns the bytes of one stream into payloads. Letting go of it closes the connection, wherever a loop was left.
final class StreamReader<Payload: Sendable, Final: Sendable>: PayloadSource<Payload, Final> {
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

    override func close() {
        connection.close()
    }

    override func next() async throws -> Payload? {
        try await nextBoth()?.payload
    }

    override func final() async throws -> Final {
        var accumulator = plan.accumulator.init()
        while let (_, json) = try await nextBoth() {
            accumulator.add(json)
        }
        guard plan.terminator == nil || isTerminated, let result = accumulator.result() else {
            throw failure(APIBrokenConnectionError("the stream broke off before its end"))
        }
        return try plan.final(result)
    }

    private func nextBoth() async throws -> (payload: Payload, json: JSONValue)? {
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
        return isNamed || (members["error"]?["message"] != nil && (tag == .null || tag == .string("error")))
    }
}
