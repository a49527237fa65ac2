/// Carries requests: URLSession, a recording, or one of your own.
///
/// A transport throws what it likes; the client turns errors that are not `LlamaStackClientError` into
/// `APIBrokenConnectionError`. It does not try again and has no limits of time: the client has.
public protocol Transport: Sendable {
    /// Whether `onUploadProgress` is called: the first bytes that leave show that there is a connection. `false` if not
    /// said.
    var reportsUploadProgress: Bool { get }

    /// Whether the server takes connections. It is asked when a request without a body has no answer after the limit for
    /// connecting. `true` if not said.
    func canConnect(to address: String, within limit: Duration) async -> Bool

    /// Sends a request and returns as soon as the answer's headers are there. Ends when its task is cancelled.
    func send(_ request: TransportRequest) async throws -> TransportResponse

    /// Frees what the transport holds; requests under way fail.
    func close()
}

extension Transport {
    /// `false`.
    public var reportsUploadProgress: Bool { false }
    /// `true`.
    public func canConnect(to address: String, within limit: Duration) async -> Bool { true }
    /// Does nothing.
    public func close() {}
}

/// A request as it goes on the wire.
public struct TransportRequest: Sendable {
    /// What is sent.
    public enum Body: Sendable {
        /// Nothing.
        case none
        /// Bytes, JSON as a rule.
        case bytes([UInt8])
        /// A form; `form.encoded()` gives its bytes.
        case form(MultipartForm)
    }

    /// `GET`, `POST`, …
    public var method: String
    /// The address of the server, which may hold a path.
    public var baseURL: String
    /// Path and query below it, encoded: `/v1/models?limit=2`.
    public var target: String
    /// Headers by lower-case name.
    public var headers: [String: String]
    /// What is sent.
    public var body: Body
    /// Called with the number of bytes of the body sent so far.
    public var onUploadProgress: (@Sendable (Int) -> Void)?

    /// The whole address.
    public var url: String { baseURL + target }
}

/// An answer whose body is still to be read.
public struct TransportResponse: Sendable {
    /// Status of the answer.
    public var status: Int
    /// Headers by lower-case name.
    public var headers: [String: String]
    /// The body, piece by piece as it arrives.
    public var body: TransportBody

    /// An answer.
    public init(status: Int, headers: [String: String], body: TransportBody) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// The body of an answer. It is read by one task; `cancel` may come from any.
public struct TransportBody: Sendable {
    /// The next piece; `nil` at the end. Throws `CancellationError` when its task is cancelled.
    public var next: @Sendable () async throws -> [UInt8]?
    /// Frees the connection; what has not been read is lost.
    public var cancel: @Sendable () -> Void

    /// A body.
    public init(next: @escaping @Sendable () async throws -> [UInt8]?, cancel: @escaping @Sendable () -> Void) {
        self.next = next
        self.cancel = cancel
    }

    /// A body that is there already.
    public init(_ chunks: [[UInt8]]) {
        let rest = Locked(chunks[...])
        self.init(next: { rest.withLock { $0.popFirst() } }, cancel: { rest.withLock { $0 = [] } })
    }
}
