import Testing

@testable import LlamaStackClient

struct StreamTests {
    private static func chunk(_ text: String, finish: String = "null") -> String {
        """
        {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":\
        {"content":"\(text)"},"finish_reason":\(finish)}]}
        """
    }

    private func stream(_ answer: ScriptedTransport.Answer) -> EventStream<ChatCompletionChunk, ChatCompletion> {
        LlamaStackClient.scripted(ScriptedTransport(answer))
            .chat.completions.stream(model: "m", messages: [.user("Hi")])
    }

    @Test func theFinalResultIsTheSumOfThePayloads() async throws {
        let whole = try await stream(
            .events(Self.chunk("Da"), Self.chunk("nube", finish: #""stop""#), "[DONE]", "broken")
        ).final()
        #expect(whole.choices.first?.message.content == "Danube")
    }

    @Test func anErrorCarriesThePayloadsBeforeIt() async throws {
        do {
            for try await _ in stream(.events(Self.chunk("a"), "oops")) {}
            Issue.record("no error")
        } catch let error as any APIError {
            #expect(error.name == "APIStreamError")
            #expect(error.partial.count == 1)
        }
    }

    @Test func aStreamIsReadOnce() async throws {
        let stream = stream(.events(Self.chunk("a"), "[DONE]"))
        for try await _ in stream {}
        await #expect(throws: InvalidCallError.self) { for try await _ in stream {} }
    }

    @Test func aResourceOfOnesOwnAnswersWithAStreamOfItsOwn() async throws {
        let (payloads, sink) = AsyncThrowingStream.makeStream(of: Int.self)
        for number in 1...3 { sink.yield(number) }
        sink.finish()
        let stream = EventStream<Int, Int>(payloads) { $0.reduce(0, +) }
        #expect(try await stream.final() == 6)
    }
}
