import Foundation

/// What every resource sends through: settings, transport, and the decision to try again.
final class ClientCore: Sendable {
    /// What the client was told when it was made.
    let settings: ClientSettings
    private let transport: any Transport

    /// Takes the settings; nothing is sent yet.
    init(_ settings: ClientSettings) {
        self.settings = settings
        transport = settings.transport ?? URLSessionTransport()
    }

    /// Sends a call and reads its answer whole. Throws a typed error when there is no success answer.
    func send(_ call: Call, _ options: RequestOptions?) async throws -> RawResponse {
        try await open(call, options).whole()
    }

    /// Sends a call whose answer is bytes; they are read as the caller takes them.
    func download(_ call: Call, _ options: RequestOptions?) async throws -> Download {
        Download(try await open(call, options))
    }

    /// An event stream; its request is made and sent when its first payload is asked for.
    ///
    /// `payload` and `final` read the JSON of an event and of the accumulated result.
    func stream<Payload: Sendable, Final: Sendable>(
        _ call: @escaping @Sendable () throws -> Call,
        _ options: RequestOptions?,
        terminator: String? = nil,
        accumulator: any Accumulator.Type,
        payload: @escaping @Sendable (JSONValue) throws -> Payload,
        final: @escaping @Sendable (JSONValue) throws -> Final
    ) -> EventStream<Payload, Final> {
        let plan = StreamPlan(
            terminator: terminator.map { Array($0.utf8) }, maxEventBytes: settings.maxEventBytes,
            accumulator: accumulator, payload: payload, final: final)
        return EventStream(plan) { try await self.openStream(try call(), options) }
    }

    /// Frees the connections; calls under way fail.
    func close() {
        transport.close()
    }

    private func openStream(_ call: Call, _ options: RequestOptions?) async throws -> OpenAnswer {
        var call = call
        call.accept = "text/event-stream"
        let answer = try await open(call, options)
        guard answer.headers.mediaType == "text/event-stream" else {
            let body = try await answer.whole()
            let kind = answer.headers.mediaType.isEmpty ? "no media type" : answer.headers.mediaType
            throw APIResponseValidationError(
                "the server answered \(kind), not a stream of events; is baseURL right?", body: .string(body.text))
        }
        return answer
    }

    /// Sends a call, again where that may help, until there is a success answer or an error to throw.
    ///
    /// Once the head of a success answer is there, nothing is sent again.
    private func open(_ call: Call, _ options: RequestOptions?) async throws -> OpenAnswer {
        let request = try WireRequest(call, options ?? RequestOptions(), settings)
        let limits = (options?.timeout ?? Timeout()).merged(over: settings.timeout).merged(over: .standard)
        let deadlines = Deadlines(limits)
        var attempt = 0
        while true {
            let wait: Double
            do {
                let answer = OpenAnswer(try await exchange(call, request, deadlines), deadlines)
                if (200..<300).contains(answer.status) { return answer }
                let whole = try await answer.whole()
                let error = whole.error(path: request.wire.target)
                guard RetryPolicy.isTransient(status: whole.status, headers: whole.headers),
                    let delay = delay(attempt, request, whole.headers)
                else { throw error }
                settings.log(.info, "\(call.operation): trying again in \(delay) s (status \(whole.status))")
                wait = delay
            } catch let error as any APIConnectionError {
                guard (error as? APITimeoutError)?.phase != .total, let delay = delay(attempt, request, [:]) else {
                    throw error
                }
                settings.log(.info, "\(call.operation): trying again in \(delay) s (\(error.message))")
                wait = delay
            }
            attempt += 1
            deadlines.nextAttempt()
            try await deadlines.run { [clock = settings.clock] in try await clock.sleep(wait) }
        }
    }

    private func delay(_ attempt: Int, _ request: WireRequest, _ headers: [String: String]) -> Double? {
        guard request.isReplayable else { return nil }
        return settings.retries.delay(attempt: attempt, headers: headers, clock: settings.clock)
    }

    /// One attempt, up to the headers of its answer.
    private func exchange(
        _ call: Call, _ request: WireRequest, _ deadlines: Deadlines
    ) async throws -> TransportResponse {
        let address = request.wire.url
        settings.log(
            .debug,
            "\(call.operation): \(call.method) \(Redaction.address(address)) \(Redaction.headers(request.wire.headers))"
        )
        let response: TransportResponse
        do {
            response = try await deadlines.send(request.wire, by: transport)
        } catch {
            try Task.checkCancellation()
            if error is any LlamaStackClientError || error is CancellationError { throw error }
            throw APIBrokenConnectionError(error)
        }
        settings.log(.info, "\(call.operation): \(response.status)")
        settings.log(.debug, "\(call.operation): \(Redaction.headers(response.headers))")
        return response
    }
}
