/// Carries the pieces of one answer from a delegate's callbacks to the task that reads them.
///
/// `pause` is called when more than `highWater` bytes wait, and `resume` when fewer than `lowWater` are left.
final class ByteChannel: Sendable {
    private struct State {
        var pieces: [[UInt8]] = []
        var taken = 0
        var waitingBytes = 0
        var paused = false
        var end: Result<Void, any Error>?
        var reader: CheckedContinuation<[UInt8]?, any Error>?

        mutating func pop() -> [UInt8]? {
            guard taken < pieces.count else { return nil }
            let piece = pieces[taken]
            pieces[taken] = []
            taken += 1
            if taken == pieces.count {
                pieces.removeAll(keepingCapacity: true)
                taken = 0
            }
            waitingBytes -= piece.count
            return piece
        }
    }

    private static let highWater = 1 << 20
    private static let lowWater = 1 << 18

    private let state = Locked(State())
    private let pause: @Sendable () -> Void
    private let resume: @Sendable () -> Void

    init(pause: @escaping @Sendable () -> Void, resume: @escaping @Sendable () -> Void) {
        self.pause = pause
        self.resume = resume
    }

    /// Adds a piece, or hands it to the reader that waits for it.
    func push(_ piece: [UInt8]) {
        guard !piece.isEmpty else { return }
        let (reader, isFull) = state.withLock { state -> (CheckedContinuation<[UInt8]?, any Error>?, Bool) in
            guard state.end == nil else { return (nil, false) }
            if let reader = state.reader {
                state.reader = nil
                return (reader, false)
            }
            state.pieces.append(piece)
            state.waitingBytes += piece.count
            let isFull = !state.paused && state.waitingBytes > Self.highWater
            if isFull { state.paused = true }
            return (nil, isFull)
        }
        reader?.resume(returning: piece)
        if isFull { pause() }
    }

    /// Ends the body; the first end counts. After an error, pieces that wait are dropped only when it is a cancellation.
    func finish(_ end: Result<Void, any Error>) {
        let reader = state.withLock { state -> CheckedContinuation<[UInt8]?, any Error>? in
            guard state.end == nil else { return nil }
            state.end = end
            if case .failure(let error) = end, error is CancellationError {
                state.pieces = []
                state.taken = 0
            }
            defer { state.reader = nil }
            return state.reader
        }
        reader?.resume(with: end.map { nil })
    }

    /// The next piece; `nil` at the end.
    func next() async throws -> [UInt8]? {
        let (ready, isLow) = state.withLock { state -> (Result<[UInt8]?, any Error>?, Bool) in
            if let piece = state.pop() {
                let isLow = state.paused && state.waitingBytes < Self.lowWater
                if isLow { state.paused = false }
                return (.success(piece), isLow)
            }
            return (state.end?.map { nil }, false)
        }
        if isLow { resume() }
        if let ready { return try ready.get() }
        return try await withCheckedThrowingContinuation { continuation in
            let ready = state.withLock { state -> Result<[UInt8]?, any Error>? in
                if let piece = state.pop() { return .success(piece) }
                if let end = state.end { return end.map { nil } }
                state.reader = continuation
                return nil
            }
            if let ready { continuation.resume(with: ready) }
        }
    }
}
