// An agent with two tools that run here: a function and an async one. Needs a server that has agents.
//
//   llama stack run stub --port 8321
//   agent_tools --base-url http://localhost:8321
//
// It is the `main.swift` of a package that depends on LlamaStackClient.
import Foundation
import LlamaStackClient

actor Stock {
    private var pieces = ["red paint": 4, "blue paint": 0]

    func count(_ article: String) -> Int {
        pieces[article, default: 0]
    }

    func add(_ article: String, _ more: Int) {
        pieces[article, default: 0] += more
    }
}

func option(_ name: String) -> String? {
    let words = CommandLine.arguments
    guard let place = words.firstIndex(of: name), place + 1 < words.count else { return nil }
    return words[place + 1]
}

func firstModel(_ client: LlamaStackClient) async throws -> String {
    for try await model in client.models.list() where model.modelType == .llm {
        return model.identifier
    }
    throw InvalidCallError("the server has no model that writes text")
}

let stock = Stock()

let countStock = ClientTool(
    "count_stock", "Counts how many pieces of an article are in stock.",
    ToolInput<String>("article", "Name of the article, such as \"red paint\".")
) { article in
    await stock.count(article)
}

let orderArticle = ClientTool(
    "order_article", "Orders an article.",
    ToolInput<String>("article", "Name of the article."), ToolInput<Int>("pieces", "How many to order.", default: 1)
) { article, pieces in
    await stock.add(article, pieces)
    return ["ordered": .int(pieces), "article": .string(article)] as JSONObject
}

do {
    let client = LlamaStackClient(baseURL: option("--base-url"))
    let found = if let given = option("--model") { given } else { try await firstModel(client) }
    let agent = Agent(
        client, model: found,
        instructions: "You keep a shop. Use your tools to look and to order, then answer in one sentence.",
        tools: [countStock, orderArticle])
    try await agent.createSession("shop")
    let logger = AgentEventLogger()
    for question in [
        "Please count_stock of red paint.",
        "Please order_article: three pots of blue paint.",
        "Thank you!",
    ] {
        print("User> \(question)")
        for try await event in agent.createTurnStream([.user(question)]) {
            for piece in logger.log(event) { piece.print() }
        }
    }
} catch let error as any LlamaStackClientError {
    FileHandle.standardError.write(Data("error: \(error.message)\n".utf8))
    exit(1)
}
