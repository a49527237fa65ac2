/// Watches the time of one call: interrupts what is going on when a phase takes longer than its limit.
final class Deadlines: Sendable {
    private struct State {
        var expired: APITimeoutError.Phase?
        var interrupt: (@Sendable () -> Void)?
        var waitingSince: ContinuousClock.Instant?
        var timers: [APITimeoutError.Phase: Task<Void, Never>] = [:]
    }

    private let limits: Timeout
    private let state = Locked(State())

    /// Starts to count the total time.
    init(_ limits: Timeout) {
        self.limits = limits
        start(.total, limits.total)
    }

    // No timer holds this, so letting go of a stream anywhere ends them.
    deinit {
        for timer in state.withLock({ $0.timers.values }) { timer.cancel() }
    }

    /// Runs an operation; it is cancelled, and `APITimeoutError` thrown, when a limit passes.
    func run<Result: Sendable>(_ operation: @escaping @Sendable () async throws -> Result) async throws -> Result {
        let work = Task(operation: operation)
        interrupt { work.cancel() }
        defer { interrupt(nil) }
        do {
            let result = try await withTaskCancellationHandler {
                try await work.value
            } onCancel: {
                work.cancel()
            }
            try check()
            return result
        } catch {
            try check()
            throw error
        }
    }

    /// Sends a request within the limits for connecting and for the first byte.
    ///
    /// Bytes of the body that leave show that there is a connection; the first byte is awaited from the last of them.
    func send(_ request: TransportRequest, by transport: any Transport) async throws -> TransportResponse {
        var request = request
        if case .none = request.body {
            probe(request.baseURL, by: transport)
        } else if transport.reportsUploadProgress {
            start(.connect, limits.connect)
            request.onUploadProgress = { [weak self, report = request.onUploadProgress] sent in
                self?.stop(.connect)
                self?.waits(true)
                report?(sent)
            }
        }
        waits(true)
        start(.firstByte, limits.firstByte, restarts: true)
        defer {
            stop(.connect)
            stop(.firstByte)
            waits(false)
        }
        return try await run { [request] in try await transport.send(request) }
    }

    /// From now on a body is read: `cancel` ends it when nothing arrives for longer than the idle limit.
    func beginBody(_ cancel: @escaping @Sendable () -> Void) {
        interrupt(cancel)
        start(.idle, limits.idle, restarts: true)
    }

    /// The body is read, or nobody wants it any more.
    func endBody() {
        stop(.idle)
        interrupt(nil)
    }

    /// Somebody waits for the next arrival from now on, or no longer.
    func waits(_ waiting: Bool) {
        state.withLock { $0.waitingSince = waiting ? .now : nil }
    }

    /// Throws when a limit has passed.
    func check() throws {
        guard let phase = state.withLock({ $0.expired }) else { return }
        throw APITimeoutError(phase)
    }

    /// The next attempt has its own limits; only the total goes on.
    func nextAttempt() {
        state.withLock { if $0.expired != .total { $0.expired = nil } }
    }

    private func interrupt(_ interrupt: (@Sendable () -> Void)?) {
        let isExpired = state.withLock { state in
            state.interrupt = interrupt
            return state.expired != nil
        }
        if isExpired { interrupt?() }
    }

    /// Starts the timer of a phase. One that restarts counts from the last time that somebody began to wait.
    private func start(_ phase: APITimeoutError.Phase, _ limit: Duration?, restarts: Bool = false) {
        guard let limit else { return }
        let timer = Task { [weak self] in
            var pause = limit
            while (try? await Task.sleep(for: pause)) != nil {
                guard let left = self?.left(of: limit, restarts: restarts) else { return }
                if left <= .zero {
                    self?.expire(phase)
                    return
                }
                pause = left
            }
        }
        state.withLock { $0.timers[phase] = timer }
    }

    /// When no answer has come within the limit for connecting, finds out whether there can be a connection at all.
    private func probe(_ address: String, by transport: any Transport) {
        guard let limit = limits.connect else { return }
        let timer = Task { [weak self] in
            guard (try? await Task.sleep(for: limit)) != nil,
                await !transport.canConnect(to: address, within: min(limit, .seconds(1))), !Task.isCancelled
            else { return }
            self?.expire(.connect)
        }
        state.withLock { $0.timers[.connect] = timer }
    }

    private func left(of limit: Duration, restarts: Bool) -> Duration {
        guard restarts else { return .zero }
        guard let since = state.withLock({ $0.waitingSince }) else { return limit }
        return limit - since.duration(to: .now)
    }

    private func stop(_ phase: APITimeoutError.Phase) {
        state.withLock { $0.timers.removeValue(forKey: phase) }?.cancel()
    }

    private func expire(_ phase: APITimeoutError.Phase) {
        let interrupt = state.withLock { state in
            if state.expired == nil { state.expired = phase }
            return state.interrupt
        }
        interrupt?()
    }
}
