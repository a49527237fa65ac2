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

    private let lease: StreamLease
    private let begin: @Sendable () -> PayloadSource<Payload, Final>
    private let end: @Sendable () -> Void

    /// A stream over a connection.
    init(_ plan: StreamPlan<Payload, Final>, _ open: @escaping @Sendable () async throws -> OpenAnswer) {
        let connection = StreamConnection(open)
        self.init({ StreamReader(plan, connection) }, end: { connection.close() })
    }

    /// A stream from any source, which is made when the first payload is asked for.
    init(
        _ begin: @escaping @Sendable () -> PayloadSource<Payload, Final>, end: @escaping @Sendable () -> Void = {}
    ) {
        lease = StreamLease()
        self.begin = begin
        self.end = end
    }

    /// A stream of payloads that come from elsewhere, as an implementation of a resource of your own answers with.
    ///
    /// `final` makes the result out of all of them.
    public init(
        _ payloads: AsyncThrowingStream<Payload, any Error>, final: @escaping @Sendable ([Payload]) throws -> Final
    ) {
        self.init { LocalSource(payloads, final) }
    }

    /// What the call without streaming would have answered: reads to the end, and adds the payloads up.
    ///
    /// - Throws: `APIConnectionError` when the stream breaks off before there is a result.
    public func final() async throws -> Final {
        try lease.claim()
        return try await begin().final()
    }

    /// Closes the connection; a loop that waits for a payload ends.
    public func close() {
        lease.close()
        end()
    }

    /// Goes over the payloads; when another one has begun to, it throws.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(lease: lease, begin: begin)
    }

    /// Goes over the payloads.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let lease: StreamLease
        private let begin: @Sendable () -> PayloadSource<Payload, Final>
        private var source: PayloadSource<Payload, Final>?

        fileprivate init(lease: StreamLease, begin: @escaping @Sendable () -> PayloadSource<Payload, Final>) {
            self.lease = lease
            self.begin = begin
        }

        /// The next payload; `nil` at the end.
        public mutating func next() async throws -> Payload? {
            if source == nil {
                try lease.claim()
                source = begin()
            }
            if lease.isClosed { source?.close() }
            return try await source?.next()
        }
    }
}
