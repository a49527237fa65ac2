import Foundation

/// Answers each request with the first unused exchange of equal method, path and body. It never connects.
public final class ReplayTransport: Transport {
    private let file: URL
    private let unused: Locked<[JSONValue]>

    /// Reads a cassette.
    public init(_ file: URL) throws {
        self.file = file
        unused = Locked(try Cassette(reading: file).exchanges)
    }

    /// Whether every exchange has been replayed.
    public var isUsedUp: Bool { unused.withLock { $0.isEmpty } }

    /// Answers a request.
    public func send(_ request: TransportRequest) async throws -> TransportResponse {
        let asked = try await Cassette.described(request)
        let found = unused.withLock { unused -> JSONValue? in
            let place = unused.firstIndex { exchange in
                let recorded = exchange["request"]
                return ["method", "path", "body"].allSatisfy { recorded?[$0] == asked[$0] }
            }
            return place.map { unused.remove(at: $0) }
        }
        guard let response = found?["response"] else {
            throw InvalidCallError("\(file.path) has no unused answer to \(request.method) \(request.target)")
        }
        var headers: [String: String] = [:]
        for (name, value) in response["headers"]?.objectValue ?? [:] {
            headers[name.lowercased()] = Encode.scalar(value)
        }
        let chunks = (response["chunks"]?.arrayValue ?? []).map { Cassette.bytes(of: $0) }
        return TransportResponse(
            status: response["status"]?.intValue ?? 200, headers: headers, body: TransportBody(chunks))
    }
}

/// Sends requests, and records each exchange once its answer was read or left.
public final class RecordTransport: Transport {
    private static let leftOut: Set<String> = [
        "connection", "content-encoding", "content-length", "keep-alive", "proxy-authenticate", "proxy-authorization",
        "proxy-connection", "set-cookie", "te", "trailer", "transfer-encoding", "upgrade",
    ]

    private let file: URL
    private let transport: any Transport
    private let cassette = Locked(Cassette())

    /// Records into a file; `transport` sends.
    public init(_ file: URL, sendingBy transport: any Transport = URLSessionTransport()) {
        self.file = file
        self.transport = transport
    }

    /// As the transport that sends.
    public var reportsUploadProgress: Bool { transport.reportsUploadProgress }

    /// As the transport that sends.
    public func canConnect(to address: String, within limit: Duration) async -> Bool {
        await transport.canConnect(to: address, within: limit)
    }

    /// Frees what the transport that sends holds.
    public func close() { transport.close() }

    /// Sends a request. Where the recording cannot be written, reading the answer to its end throws `InvalidCallError`.
    public func send(_ request: TransportRequest) async throws -> TransportResponse {
        let asked = try await Cassette.described(request)
        var response = try await transport.send(request)
        var headers = JSONObject()
        for (name, value) in response.headers.sorted(by: { $0.key < $1.key }) where !Self.leftOut.contains(name) {
            headers[name] = .string(value)
        }
        let status = response.status
        let chunks = Locked<[JSONValue]?>([])
        let end: @Sendable () throws -> Void = { [self, headers] in
            guard
                let all = chunks.withLock({ chunks in
                    defer { chunks = nil }
                    return chunks
                })
            else { return }
            let answered: JSONValue = [
                "status": .int(status), "headers": .object(headers), "chunks": .array(all),
            ]
            try add(["request": asked, "response": answered])
        }
        let body = response.body
        response.body = TransportBody(
            next: {
                guard let piece = try await body.next() else {
                    try end()
                    return nil
                }
                chunks.withLock { $0?.append(Cassette.chunk(piece)) }
                return piece
            },
            cancel: {
                body.cancel()
                try? end()
            })
        return response
    }

    private func add(_ exchange: JSONValue) throws {
        try cassette.withLock { cassette in
            cassette.exchanges.append(exchange)
            try cassette.write(to: file)
        }
    }
}
