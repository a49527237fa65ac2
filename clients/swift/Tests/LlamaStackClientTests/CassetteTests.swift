import Foundation
import Testing

@testable import LlamaStackClient

struct CassetteTests {
    private let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")

    @Test func whatWasRecordedIsReplayed() async throws {
        defer { try? FileManager.default.removeItem(at: file) }
        let answer = ScriptedTransport.Answer.json(
            #"{"data":[]}"#, headers: ["set-cookie": "s=1", "connection": "close", "x-request-id": "r"])
        let recording = LlamaStackClient.scripted(RecordTransport(file, sendingBy: ScriptedTransport(answer)))
        let recorded = try await recording.raw { try await $0.models.list().firstPage() }

        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(!text.contains("secret-key") && !text.contains("s=1") && !text.contains("close"))

        let transport = try ReplayTransport(file)
        let client = LlamaStackClient.scripted(transport)
        let replayed = try await client.raw { try await $0.models.list().firstPage() }
        #expect(replayed.body == recorded.body)
        #expect(replayed.requestID == "r")
        #expect(transport.isUsedUp)
        await #expect(throws: InvalidCallError.self) { try await client.models.list().firstPage() }
    }

    @Test func aRecordingThatCannotBeWrittenIsAnError() async throws {
        let nowhere = file.appendingPathComponent("cassette.json")
        let client = LlamaStackClient.scripted(
            RecordTransport(nowhere, sendingBy: ScriptedTransport(.json(#"{"data":[]}"#))))
        await #expect(throws: InvalidCallError.self) { try await client.models.list().firstPage() }
    }

    @Test func aFileThatIsNoCassetteIsNamed() throws {
        #expect(throws: InvalidCallError.self) { try ReplayTransport(file) }
    }
}
