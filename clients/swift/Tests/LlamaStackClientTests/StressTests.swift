import Foundation
import Testing

@testable import LlamaStackClient

struct StressTests {
    @Test func twoHundredStreamsCancelledAtAnyMomentLeaveNothingOpen() async throws {
        let peer = try EndlessPeer()
        let client = LlamaStackClient(settings: ClientSettings(baseURL: peer.baseURL, retries: 0))
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let reading = Task {
                        var count = 0
                        for try await _ in client.chat.completions.stream(model: "m", messages: [.user("Hi")]) {
                            count += 1
                            if count > number % 6 { break }
                        }
                    }
                    try? await Task.sleep(for: .microseconds(Int.random(in: 0..<300_000)))
                    reading.cancel()
                    _ = await reading.result
                }
            }
        }
        for _ in 0..<300 where peer.open > 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(peer.open == 0)
        client.close()
    }

    @Test func droppingAnIteratorClosesItsConnection() async throws {
        let peer = try EndlessPeer()
        let client = LlamaStackClient(baseURL: peer.baseURL)
        let stream = client.chat.completions.stream(model: "m", messages: [.user("Hi")])
        for try await _ in stream { break }
        for _ in 0..<200 where peer.open > 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(peer.open == 0)
        withExtendedLifetime(stream) {}
    }
}
