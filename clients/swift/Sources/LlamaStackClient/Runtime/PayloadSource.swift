/// Where the payloads of a stream come from. One task reads it, once.
///
/// A class: as an existential type with arguments it makes the optimiser of Swift 6.0 fail.
class PayloadSource<Payload: Sendable, Final: Sendable> {
    /// The next payload; `nil` at the end.
    func next() async throws -> Payload? { nil }

    /// Reads to the end and returns the result.
    func final() async throws -> Final { throw InvalidCallError("the stream has no result") }

    /// Frees what is held; the next payload is `nil`.
    func close() {}
}

/// Payloads that come from elsewhere than a server.
final class LocalSource<Payload: Sendable, Final: Sendable>: PayloadSource<Payload, Final> {
    private var payloads: AsyncThrowingStream<Payload, any Error>.AsyncIterator?
    private let result: @Sendable ([Payload]) throws -> Final

    init(
        _ payloads: AsyncThrowingStream<Payload, any Error>, _ result: @escaping @Sendable ([Payload]) throws -> Final
    ) {
        self.payloads = payloads.makeAsyncIterator()
        self.result = result
    }

    override func next() async throws -> Payload? {
        try await payloads?.next()
    }

    override func final() async throws -> Final {
        var all: [Payload] = []
        while let payload = try await next() { all.append(payload) }
        return try result(all)
    }

    override func close() {
        payloads = nil
    }
}

/// The right to read a stream, which one reader has.
final class StreamLease: Sendable {
    private let state = Locked((isClaimed: false, isClosed: false))

    /// Takes the right, or throws when somebody has it.
    func claim() throws {
        let wasClaimed = state.withLock { state in
            defer { state.isClaimed = true }
            return state.isClaimed
        }
        if wasClaimed { throw InvalidCallError("a stream can be read once") }
    }

    /// Nobody wants the rest.
    func close() { state.withLock { $0.isClosed = true } }

    /// Whether the stream was closed.
    var isClosed: Bool { state.withLock { $0.isClosed } }
}
