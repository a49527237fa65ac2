import Foundation
import Testing

@testable import LlamaStackClient

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

struct TransportTests {
    @Test func theCallerChangesTheConfigurationOfTheSession() async throws {
        let peer = try EndlessPeer()
        let transport = URLSessionTransport { $0.httpAdditionalHeaders = ["x-team": "blue"] }
        let client = LlamaStackClient(settings: ClientSettings(baseURL: peer.baseURL, retries: 0, transport: transport))
        for try await _ in client.chat.completions.stream(model: "m", messages: [.user("Hi")]) { break }
        #expect(peer.asked.lowercased().contains("x-team: blue"))
        client.close()
    }
}
