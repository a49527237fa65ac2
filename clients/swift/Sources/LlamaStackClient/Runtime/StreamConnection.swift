/// The connection of a stream: not open at first, then open, then closed.
final class StreamConnection: Sendable {
    private enum State {
        case unopened
        case open(OpenAnswer)
        case closed
    }

    private let state = Locked(State.unopened)
    private let open: @Sendable () async throws -> OpenAnswer

    init(_ open: @escaping @Sendable () async throws -> OpenAnswer) {
        self.open = open
    }

    /// The next piece; `nil` at the end, and after `close()`.
    func next() async throws -> [UInt8]? {
        guard let answer = try await current() else { return nil }
        do {
            return try await answer.next()
        } catch {
            if isClosed { return nil }
            throw error
        }
    }

    /// Closes the connection.
    func close() {
        let answer = state.withLock { state -> OpenAnswer? in
            defer { state = .closed }
            if case .open(let answer) = state { return answer }
            return nil
        }
        answer?.close()
    }

    private var isClosed: Bool {
        state.withLock { if case .closed = $0 { true } else { false } }
    }

    private func current() async throws -> OpenAnswer? {
        switch state.withLock({ $0 }) {
        case .open(let answer): return answer
        case .closed: return nil
        case .unopened: break
        }
        let answer = try await open()
        return state.withLock { state in
            // The stream may have been closed while the answer was on its way.
            if case .closed = state { return nil }
            state = .open(answer)
            return answer
        }
    }
}
