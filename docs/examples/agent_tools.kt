// An agent with two tools that run here: a function, and one that suspends. Needs a server that has agents.
//
//   llama stack run stub --port 8321
//   java -cp <classes and dependencies> Agent_toolsKt --base-url http://localhost:8321
//
// It is a source of a program that depends on llama-stack-client and applies Kotlin's serialization plugin.
import com.llamastack.client.LlamaStackClient
import com.llamastack.client.helpers.Agent
import com.llamastack.client.helpers.AgentEventLogger
import com.llamastack.client.helpers.clientTool
import com.llamastack.client.models.AgentInputMessage
import com.llamastack.client.models.ModelType
import com.llamastack.client.runtime.LlamaStackClientError
import kotlinx.coroutines.flow.firstOrNull
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import kotlinx.serialization.Serializable
import kotlin.system.exitProcess

@Serializable
class StockQuestion(val article: String)

@Serializable
class Order(val article: String, val pieces: Int = 1)

@Serializable
class Ordered(val ordered: Int, val article: String)

val stock = mutableMapOf("red paint" to 4, "blue paint" to 0)

val countStock = clientTool(
    name = "count_stock",
    description = "Counts how many pieces of an article are in stock.",
    parameters = mapOf("article" to "Name of the article, such as \"red paint\"."),
) { question: StockQuestion -> stock[question.article] ?: 0 }

val orderArticle = clientTool(
    name = "order_article",
    description = "Orders an article.",
    parameters = mapOf("article" to "Name of the article.", "pieces" to "How many to order."),
) { order: Order ->
    yield()
    stock.merge(order.article, order.pieces, Int::plus)
    Ordered(order.pieces, order.article)
}

suspend fun firstModel(client: LlamaStackClient): String =
    client.models.list().firstOrNull { it.modelType == ModelType.LLM }?.identifier
        ?: throw LlamaStackClientError("the server has no model that writes text")

suspend fun run(options: Map<String, String>) {
    LlamaStackClient(options["--base-url"]).use { client ->
        val agent = Agent(
            client,
            model = options["--model"] ?: firstModel(client),
            instructions = "You keep a shop. Use your tools to look and to order, then answer in one sentence.",
            tools = listOf(countStock, orderArticle),
        )
        agent.createSession("shop")
        for (question in listOf(
            "Please count_stock of red paint.",
            "Please order_article: three pots of blue paint.",
            "Thank you!",
        )) {
            println("User> $question")
            val turn = agent.createTurnStream(listOf(AgentInputMessage.user(question)))
            AgentEventLogger().log(turn).collect(::print)
        }
    }
}

fun main(arguments: Array<String>): Unit = runBlocking {
    try {
        run(arguments.toList().chunked(2).associate { (name, value) -> name to value })
    } catch (error: LlamaStackClientError) {
        System.err.println("error: ${error.message}")
        exitProcess(1)
    }
}
