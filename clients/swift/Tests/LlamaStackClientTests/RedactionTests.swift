import Testing

@testable import LlamaStackClient

struct RedactionTests {
    @Test(arguments: [
        "Authorization", "cookie", "Set-Cookie", "x-api-key", "X-ApiKey", "auth-token", "client_secret", "password",
        "x-llamastack-provider-data",
    ])
    func valuesOfSecretHeadersAreNotShown(name: String) {
        #expect(Redaction.headers([name: "hidden"]) == "\(name): <redacted>")
    }

    @Test(arguments: ["content-type", "x-tokens-left", "x-request-id"])
    func otherHeadersAreShown(name: String) {
        #expect(Redaction.headers([name: "shown"]) == "\(name): shown")
    }

    @Test func noLineHoldsAKeyOrAPassword() async throws {
        let lines = Locked<[String]>([])
        let log = LogHandler(level: .debug) { _, line in lines.withLock { $0.append(line) } }
        let transport = ScriptedTransport(.json("{}", status: 400))
        _ = try? await LlamaStackClient.scripted(transport, log: log).models.retrieve(modelID: "m")
        let text = lines.withLock { $0.joined(separator: "\n") }
        #expect(text.contains("GET http://host/v1/models/m") && text.contains("models.retrieve: 400"))
        #expect(!text.contains("secret-key") && !text.contains("password"))
    }
}
