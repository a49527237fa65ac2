/// A success answer whose body is read piece by piece. Letting go of it frees the connection.
final class OpenAnswer: Sendable {
    let status: Int
    let headers: [String: String]
    private let body: TransportBody
    private let deadlines: Deadlines

    init(_ response: TransportResponse, _ deadlines: Deadlines) {
        status = response.status
        headers = response.headers
        body = response.body
        self.deadlines = deadlines
        deadlines.beginBody(response.body.cancel)
    }

    deinit { close() }

    /// Frees the connection; what has not been read is lost.
    func close() {
        deadlines.endBody()
        body.cancel()
    }

    /// The next piece; `nil` at the end.
    func next() async throws -> [UInt8]? {
        deadlines.waits(true)
        defer { deadlines.waits(false) }
        do {
            let piece = try await body.next()
            // A body that was interrupted may look as if it had ended.
            if piece == nil {
                try deadlines.check()
                try Task.checkCancellation()
                deadlines.endBody()
            }
            return piece
        } catch {
            try deadlines.check()
            try Task.checkCancellation()
            throw error is any LlamaStackClientError || error is CancellationError
                ? error : APIBrokenConnectionError(error)
        }
    }

    /// The whole body.
    func whole() async throws -> RawResponse {
        var bytes: [UInt8] = []
        while let piece = try await next() { bytes += piece }
        return RawResponse(status: status, headers: headers, body: bytes)
    }
}
