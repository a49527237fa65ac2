import Testing

@testable import LlamaStackClient

struct RetryTests {
    private static let model =
        #"{"id":"m","object":"model","created":1,"owned_by":"p","identifier":"m","provider_resource_id":"m","provider_id":"p","type":"model","model_type":"llm","metadata":{}}"#
    private static let busy = ScriptedTransport.Answer.json("{}", status: 503)

    @Test func twoRetriesWithTheSameRequestAndGrowingWaits() async throws {
        let transport = ScriptedTransport(Self.busy, Self.busy, .json(Self.model))
        let waits = Locked<[Double]>([])
        let client = LlamaStackClient.scripted(transport, waits: waits)
        _ = try await client.models.register(modelID: "m")
        #expect(waits.withLock { $0 } == [0.4375, 0.875])
        #expect(Set(transport.seen.map { $0.headers["idempotency-key"] }).count == 1)
        #expect(transport.seen.count == 3)
    }

    @Test func theLastErrorIsThrownByItsName() async throws {
        let transport = ScriptedTransport(
            .json(#"{"error":{"message":"None.","code":"gone"}}"#, status: 404, headers: ["x-request-id": "r"]))
        do {
            _ = try await LlamaStackClient.scripted(transport).models.retrieve(modelID: "m")
            Issue.record("no error")
        } catch let error as NotFoundError {
            #expect(error.message == "404: None.")
            #expect((error.code, error.requestID, error.status) == ("gone", "r", 404))
        }
    }

    @Test func innerNodesOfTheTreeCatchTheirLeaves() async throws {
        let transport = ScriptedTransport()
        do {
            _ = try await LlamaStackClient.scripted(transport).models.retrieve(modelID: "m")
            Issue.record("no error")
        } catch let error as APIConnectionError {
            #expect(error.name == "APIConnectionError")
        }
        #expect(transport.seen.count == 3)
    }

    private static let asked: [([String: String], Double)] = [
        (["retry-after": "1.5"], 1.5), (["retry-after-ms": "250", "retry-after": "9"], 0.25),
        (["retry-after": "Thu, 01 Jan 1970 00:01:00 GMT"], 60), (["retry-after": "-1"], 0.4375),
        (["retry-after": "inf"], 0.4375), (["retry-after": "soon"], 0.4375),
    ]

    @Test(arguments: asked)
    func theServerSaysHowLongToWait(headers: [String: String], wait: Double) {
        let clock = RetryClock(now: { 0 }, random: { 0.5 })
        #expect(RetryPolicy().delay(attempt: 0, headers: headers, clock: clock) == wait)
    }

    @Test func nothingIsSentAgainAfterTheFirstByteOfAnAnswer() async throws {
        let transport = ScriptedTransport(.events(#"{"error":{"message":"Overloaded."}}"#))
        let client = LlamaStackClient.scripted(transport)
        await #expect(throws: APIStreamError.self) {
            for try await _ in client.chat.completions.stream(model: "m", messages: [.user("Hi")]) {}
        }
        #expect(transport.seen.count == 1)
    }

    @Test func anEmptyPathValueIsAnErrorBeforeAnythingIsSent() async throws {
        let transport = ScriptedTransport()
        await #expect(throws: InvalidCallError.self) {
            try await LlamaStackClient.scripted(transport).models.retrieve(modelID: "..")
        }
        #expect(transport.seen.isEmpty)
    }
}
