import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The transport of every client that is not given another: one URLSession, read through its delegate.
///
/// The path is the same on Linux and on Apple's systems. URLSession does not say when it has connected: a body that
/// begins to leave shows it, and a request without a body is helped by a connection of its own on Linux. On Apple's systems
/// its limit for connecting is that for the first byte. Proxies are those of the system and its environment.
public final class URLSessionTransport: Transport {
    /// Progress is reported.
    public var reportsUploadProgress: Bool { true }

    /// Tries to connect where URLSession does not say whether it has.
    public func canConnect(to address: String, within limit: Duration) async -> Bool {
        await ConnectProbe.canConnect(to: address, within: limit)
    }

    private let session: URLSession
    private let router: SessionRouter

    /// A transport with a session of its own.
    ///
    /// - Parameters:
    ///   - connectionsPerHost: How many requests run at once.
    ///   - configure: Changes the session's configuration, such as its proxies or the networks that it may use. Limits of
    ///     time, cookies, credentials and the cache are the client's, whatever it says.
    public init(connectionsPerHost: Int = 256, configure: (URLSessionConfiguration) -> Void = { _ in }) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpMaximumConnectionsPerHost = connectionsPerHost
        configure(configuration)
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        // The client watches the time itself: URLSession's own limits count in ways that differ between systems.
        configuration.timeoutIntervalForRequest = Self.never
        configuration.timeoutIntervalForResource = Self.never
        router = SessionRouter()
        session = URLSession(configuration: configuration, delegate: router, delegateQueue: nil)
    }

    private static let never: TimeInterval = 7 * 24 * 3600

    // The session keeps its delegate until it is told to end.
    deinit { close() }

    /// Cancels what is under way and ends the session.
    public func close() {
        router.cancelAll()
        session.finishTasksAndInvalidate()
    }

    /// Sends a request.
    public func send(_ request: TransportRequest) async throws -> TransportResponse {
        guard let url = URL(string: request.url) else {
            throw InvalidCallError("the address is no URL: \(Redaction.address(request.url))")
        }
        var wire = URLRequest(url: url, cachePolicy: .reloadIgnoringLocalCacheData, timeoutInterval: Self.never)
        wire.httpMethod = request.method
        for (name, value) in request.headers {
            wire.setValue(value, forHTTPHeaderField: name)
        }
        let task: URLSessionTask
        var spool: MultipartForm.Spool?
        switch request.body {
        case .none:
            task = session.dataTask(with: wire)
        case .bytes(let bytes):
            task = session.uploadTask(with: wire, from: Data(bytes))
        case .form(let form):
            switch try await form.encoded() {
            case .bytes(let bytes):
                task = session.uploadTask(with: wire, from: Data(bytes))
            case .file(let file):
                task = session.uploadTask(with: wire, fromFile: file.url)
                spool = file
            }
        }
        let exchange = SessionExchange(
            task, on: session.delegateQueue, keeping: spool, onUploadProgress: request.onUploadProgress)
        return try await router.run(exchange)
    }
}

/// One request under way: hands the delegate's callbacks to the task that waits for them.
private final class SessionExchange: Sendable {
    private enum Head {
        case waiting(CheckedContinuation<TransportResponse, any Error>?)
        case settled
    }

    let task: URLSessionTask
    let onUploadProgress: (@Sendable (Int) -> Void)?
    private let delegateQueue: OperationQueue
    private let isComplete = Locked(false)
    private let spool: MultipartForm.Spool?
    private let channel: ByteChannel
    private let head = Locked(Head.waiting(nil))

    init(
        _ task: URLSessionTask,
        on delegateQueue: OperationQueue,
        keeping spool: MultipartForm.Spool?,
        onUploadProgress: (@Sendable (Int) -> Void)?
    ) {
        self.task = task
        self.delegateQueue = delegateQueue
        self.spool = spool
        self.onUploadProgress = onUploadProgress
        #if canImport(FoundationNetworking)
            // Suspending a transfer that has begun is a fatal error there; what waits to be read is held in memory.
            channel = ByteChannel(pause: {}, resume: {})
        #else
            channel = ByteChannel(pause: { task.suspend() }, resume: { task.resume() })
        #endif
    }

    /// Starts the request and waits for the answer's headers.
    func start() async throws -> TransportResponse {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isCancelled = head.withLock { head -> Bool in
                    guard case .waiting = head else { return true }
                    head = .waiting(continuation)
                    return false
                }
                if isCancelled {
                    continuation.resume(throwing: CancellationError())
                } else {
                    task.resume()
                }
            }
        } onCancel: {
            cancel()
        }
    }

    /// Ends the request from this side.
    ///
    /// On Linux, cancelling a request that has just ended is a fatal error, so the delegate's queue is held meanwhile:
    /// either it has already told of the end, or it tells of it later. The cancelling itself happens elsewhere, because
    /// it has been seen to hang under a lock and on that queue.
    func cancel() {
        finish(.failure(CancellationError()))
        delegateQueue.addOperation { [self] in
            guard !isComplete.withLock({ $0 }) else { return }
            let done = DispatchSemaphore(value: 0)
            DispatchQueue.global().async { [task] in
                task.cancel()
                done.signal()
            }
            _ = done.wait(timeout: .now() + 0.1)
        }
    }

    /// The delegate was told that the request has ended.
    func complete(_ error: (any Error)?) {
        isComplete.withLock { $0 = true }
        finish(error.map { .failure($0) } ?? .success(()))
    }

    /// The headers are there.
    func begin(_ answer: HTTPURLResponse) {
        var headers: [String: String] = [:]
        for (name, value) in answer.allHeaderFields {
            headers[String(describing: name).lowercased()] = String(describing: value)
        }
        let response = TransportResponse(
            status: answer.statusCode, headers: headers, body: TransportBody(next: next, cancel: cancel))
        settle()?.resume(returning: response)
    }

    /// A piece of the body is there.
    func push(_ piece: Data) {
        channel.push(Array(piece))
    }

    /// The answer is complete, or will not be.
    func finish(_ end: Result<Void, any Error>) {
        channel.finish(end)
        guard let waiting = settle() else { return }
        if case .failure(let error) = end {
            waiting.resume(throwing: error)
        } else {
            waiting.resume(throwing: URLError(.badServerResponse))
        }
    }

    private func next() async throws -> [UInt8]? {
        try await withTaskCancellationHandler {
            try await channel.next()
        } onCancel: {
            cancel()
        }
    }

    private func settle() -> CheckedContinuation<TransportResponse, any Error>? {
        head.withLock { head in
            guard case .waiting(let continuation) = head else { return nil }
            head = .settled
            return continuation
        }
    }
}

/// The delegate of a session: finds the request that a callback is about by the identifier of its task.
private final class SessionRouter: NSObject, URLSessionDataDelegate {
    private let exchanges = Locked<[Int: SessionExchange]>([:])

    /// Starts a request; its callbacks find it from now on.
    func run(_ exchange: SessionExchange) async throws -> TransportResponse {
        exchanges.withLock { $0[exchange.task.taskIdentifier] = exchange }
        return try await exchange.start()
    }

    /// Ends every request.
    func cancelAll() {
        let all = exchanges.withLock { Array($0.values) }
        for exchange in all { exchange.cancel() }
    }

    private func exchange(_ task: URLSessionTask) -> SessionExchange? {
        exchanges.withLock { $0[task.taskIdentifier] }
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        if let answer = response as? HTTPURLResponse {
            exchange(dataTask)?.begin(answer)
        }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        exchange(dataTask)?.push(data)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didSendBodyData bytesSent: Int64, totalBytesSent: Int64,
        totalBytesExpectedToSend: Int64
    ) {
        exchange(task)?.onUploadProgress?(Int(totalBytesSent))
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let exchange = exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        exchange?.complete(error)
    }

    /// Follows a redirect; what is secret does not go to another host.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        guard let from = task.currentRequest?.url ?? response.url, let to = request.url else {
            completionHandler(nil)
            return
        }
        var request = request
        if (from.scheme, from.host, from.port) != (to.scheme, to.host, to.port) {
            for name in (request.allHTTPHeaderFields ?? [:]).keys where Redaction.isSecret(name) {
                request.setValue(nil, forHTTPHeaderField: name)
            }
        }
        completionHandler(request)
    }
}
