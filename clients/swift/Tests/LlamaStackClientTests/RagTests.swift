import Foundation
import Testing

@testable import LlamaStackClient

struct RagTests {
    @Test func aDatabaseIsMade() async throws {
        let transport = ScriptedTransport(
            .json(
                """
                {"identifier":"handbook","provider_resource_id":"handbook","provider_id":"p","type":"vector_db",\
                "embedding_model":"e","embedding_dimension":3}
                """))
        let rag = Rag(LlamaStackClient.scripted(transport), vectorDBID: "handbook")
        #expect(try await rag.create(embeddingModel: "e").identifier == "handbook")
        #expect(transport.seen.first?.json == ["vector_db_id": "handbook", "embedding_model": "e"])
    }

    @Test func textsFilesAndAddressesBecomeDocuments() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).md")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("# Trains".utf8).write(to: file)
        let transport = ScriptedTransport(.json("{}", status: 200), .json("{}", status: 200))
        let rag = Rag(LlamaStackClient.scripted(transport), vectorDBID: "handbook")
        let (text, address) = ("Trains leave at noon.", "http://host/plan.PDF")
        let names = try await rag.add([text], files: [file], addresses: [address], metadata: ["by": "me"])
        let again = try await rag.add([text])
        #expect(Array(names[1...]) == [file.path, address])
        #expect(names[0] == again[0] && names[0].hasPrefix("text-"))

        let sent = transport.seen.first?.json
        #expect(sent?["vector_db_id"] == "handbook" && sent?["chunk_size_in_tokens"] == 512)
        let documents = sent?["documents"]?.arrayValue ?? []
        #expect(documents.map { $0["content"] } == ["Trains leave at noon.", "# Trains", ["uri": .string(address)]])
        #expect(documents.map { $0["mime_type"] } == ["text/plain", "text/markdown", "application/pdf"])
        #expect(documents.allSatisfy { $0["metadata"] == ["by": "me"] })
    }

    @Test(arguments: [
        (#"{"content":"At noon.","metadata":{}}"#, "At noon."),
        (#"{"content":[{"type":"text","text":"At"},{"type":"text","text":"noon."}],"metadata":{}}"#, "At\nnoon."),
        (#"{"content":null,"metadata":{}}"#, ""),
    ])
    func whatFitsIsTextForAPrompt(answer: String, context: String) async throws {
        let transport = ScriptedTransport(.json(answer))
        let rag = Rag(LlamaStackClient.scripted(transport), vectorDBID: "handbook")
        #expect(try await rag.context("When?") == context)
        #expect(transport.seen.first?.json == ["content": "When?", "vector_db_ids": ["handbook"]])
    }
}
