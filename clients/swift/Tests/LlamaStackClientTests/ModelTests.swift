import Testing

@testable import LlamaStackClient

struct ModelTests {
    @Test func twoAreEqualWhenTheirJSONIs() throws {
        let text = #"{"role":"user","content":"Hi","newer":1}"#
        let message = try ChatMessage(jsonText: text)
        #expect(try message == ChatMessage(jsonText: text))
        #expect(message != .user("Hi"))
        #expect(Set([message, message, .user("Hi"), .user("Hi")]).count == 2)
        #expect(ChatUserMessage(content: "Hi") == "Hi")
        #expect(ChatUserContent.string("Hi") == "Hi")
    }

    @Test func aValueOfAnEnumIsItsTextHoweverItWasMade() {
        #expect(FilePurpose.unknown("batch") == .batch)
        #expect(Set([FilePurpose.unknown("batch"), .batch]).count == 1)
    }
}
