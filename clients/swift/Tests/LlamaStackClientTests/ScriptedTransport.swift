import Foundation

@testable import LlamaStackClient

/// Answers requests from a list, and remembers them.
final class ScriptedTransport: Transport {
    struct Answer: Sendable {
        var status = 200
        var headers = ["content-type": "application/json"]
        var chunks: [String] = []

        static func json(_ text: String, status: Int = 200, headers: [String: String] = [:]) -> Answer {
            Answer(
                status: status, headers: headers.merging(["content-type": "application/json"]) { old, _ in old },
                chunks: [text])
        }

        static func events(_ payloads: String...) -> Answer {
            Answer(headers: ["content-type": "text/event-stream"], chunks: payloads.map { "data: \($0)\n\n" })
        }
    }

    private let state: Locked<(left: [Answer], seen: [TransportRequest])>

    init(_ answers: Answer...) {
        state = Locked((answers, []))
    }

    var seen: [TransportRequest] { state.withLock { $0.seen } }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let answer = state.withLock { state -> Answer? in
            state.seen.append(request)
            return state.left.isEmpty ? nil : state.left.removeFirst()
        }
        guard let answer else { throw URLError(.networkConnectionLost) }
        return TransportResponse(
            status: answer.status, headers: answer.headers, body: TransportBody(answer.chunks.map { Array($0.utf8) }))
    }
}

extension LlamaStackClient {
    /// A client of a scripted transport, with a clock that takes notes instead of waiting.
    static func scripted(
        _ transport: any Transport, waits: Locked<[Double]> = Locked([]), log: LogHandler? = nil
    ) -> LlamaStackClient {
        let clock = RetryClock(now: { 0 }, random: { 0.5 }, sleep: { wait in waits.withLock { $0.append(wait) } })
        return LlamaStackClient(
            settings: ClientSettings(
                baseURL: "http://user:password@host", apiKey: "secret-key", transport: transport, clock: clock, log: log
            ))
    }
}

extension TransportRequest {
    /// The body as JSON.
    var json: JSONValue? {
        guard case .bytes(let bytes) = body else { return nil }
        return try? JSONValue.parse(bytes)
    }
}
