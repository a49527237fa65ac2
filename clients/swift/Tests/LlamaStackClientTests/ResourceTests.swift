import Testing

@testable import LlamaStackClient

struct ResourceTests {
    private struct NoModels: ModelsResource {
        func list(options: RequestOptions) -> PagedList<ListModelsResponse, Model> {
            PagedList { Page(response: ListModelsResponse(data: []), items: []) }
        }

        func register(_ request: RegisterModelRequest, options: RequestOptions) async throws -> Model {
            throw InvalidCallError("no models")
        }

        func retrieve(modelID: String, options: RequestOptions) async throws -> Model {
            throw InvalidCallError("no model \(modelID)")
        }

        func delete(modelID: String, options: RequestOptions) async throws -> ModelDeleted {
            throw InvalidCallError("no models")
        }
    }

    @Test func anotherImplementationTakesThePlaceOfTheRemoteOne() async throws {
        let transport = ScriptedTransport()
        var client = LlamaStackClient.scripted(transport)
        client.models = NoModels()
        #expect(try await client.models.list().all().isEmpty)
        await #expect(throws: InvalidCallError.self) { try await client.models.retrieve(modelID: "m") }
        #expect(transport.seen.isEmpty)
    }
}
