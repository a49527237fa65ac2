package com.llamastack.client.helpers

import com.llamastack.client.LlamaStackClient
import com.llamastack.client.models.AgentConfig
import com.llamastack.client.models.AgentInputMessage
import com.llamastack.client.models.AgentTool
import com.llamastack.client.models.AgentTurnResponseStreamChunk
import com.llamastack.client.runtime.APIConnectionError
import com.llamastack.client.runtime.BadRequestError
import com.llamastack.client.runtime.ClientSettings
import com.llamastack.client.runtime.FakeBody
import com.llamastack.client.runtime.JsonText
import com.llamastack.client.runtime.LlamaStackClientError
import com.llamastack.client.runtime.ScriptedTransport
import com.llamastack.client.runtime.answer
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

class AgentTest {
    private val question = listOf(AgentInputMessage.user("How warm is it?"))

    private val warm = tool("warm") { "It is ${it["degrees"] ?: "warm"}." }
    private val broken = tool("broken") { throw IllegalStateException("out of order") }

    @Test
    fun `the agent is created when it is first needed, and once`(): Unit = runBlocking {
        val script = AgentScript()
        val agent = Agent(
            script.client,
            model = "m",
            instructions = "i",
            tools = listOf(warm),
            toolgroups = listOf(AgentTool.of("builtin::rag")),
        )
        assertEquals(0, script.requests.size)
        val sessions = listOf("one", "two").map { async { agent.createSession(it) } }.awaitAll()
        assertEquals(listOf("s", "s", "s"), sessions + agent.sessionId)
        val (created, first, second) = script.requests.map { (_, body) -> body }
        assertEquals(setOf("one", "two"), setOf(first.text("session_name"), second.text("session_name")))
        val config = created.getValue("agent_config").jsonObject
        assertEquals("""["builtin::rag"]""", config["toolgroups"].toString())
        assertEquals(listOf("warm"), config.getValue("client_tools").jsonArray.map { it.text("name") })
    }

    @Test
    fun `an agent that could not be created is created later`(): Unit = runBlocking {
        val transport = ScriptedTransport(answer(400), answer(200, """{"agent_id":"a"}"""))
        val client = LlamaStackClient(ClientSettings(transport, baseUrl = "http://localhost:1"))
        val agent = Agent(client, AgentConfig(model = "m", instructions = "i"))
        assertFailsWith<BadRequestError> { agent.agentId() }
        assertEquals("a", agent.agentId())
    }

    @Test
    fun `tools run, and the turn goes on with their results`(): Unit = runBlocking {
        val script = AgentScript(asks("""warm {"degrees":7}"""), asks("warm"), says("Fine."))
        val agent = agentOf(script)
        agent.createSession("first")
        val events = agent.createTurnStream(question).map(::kind).toList()
        val awaiting = listOf("turn_start", "turn_awaiting_input")
        assertEquals(awaiting + awaiting + listOf("turn_start", "turn_complete"), events)
        assertEquals(listOf(listOf("It is 7."), listOf("It is warm.")), script.results)
        assertEquals(
            listOf("/v1/agents/a/session/s/turn", "/v1/agents/a/session/s/turn/t/resume", "/v1/agents/a/session/s/turn/t/resume"),
            script.turns.map { (path) -> path },
        )
    }

    @Test
    fun `without streaming the turn is answered, and it is the one that a stream adds up to`(): Unit = runBlocking {
        val script = AgentScript(asks("warm"), says("Fine."), asks("warm"), says("Fine."))
        val whole = agentOf(script).createTurn(question, "s")
        val stream = agentOf(script).createTurnStream(question, "s")
        assertEquals(whole, stream.final())
        assertEquals("Fine.", whole.outputMessage.content.plainText())
        assertFailsWith<LlamaStackClientError> { stream.first() }
        Unit
    }

    @Test
    fun `calls of one message are answered together, those that fail too`(): Unit = runBlocking {
        val script = AgentScript(asks("warm", "broken", "nothing", """warm "[" """, "warm"), says("."))
        agentOf(script).createTurn(question, "s")
        val expected = listOf(
            "It is warm.",
            "Error: out of order",
            "Error: there is no tool 'nothing'; the tools are: warm, broken",
            "Error: the arguments are not a JSON object",
            "It is warm.",
        )
        assertEquals(listOf(expected), script.results)
        val ids = script.turns[1].second.getValue("tool_responses").jsonArray.map { it.text("call_id") }
        assertEquals(listOf("c0", "c1", "c2", "c3", "c4"), ids)
    }

    @Test
    fun `calls of one message run at the same time`(): Unit = runBlocking {
        val met = CompletableDeferred<String>()
        val first = waiting("first") { met.await() }
        val second = waiting("second") { "done".also { met.complete("met") } }
        val script = AgentScript(asks("first", "second"), says("."))
        agentOf(script, first, second).createTurn(question, "s")
        assertEquals(listOf(listOf("met", "done")), script.results)
    }

    @Test
    fun `a tool that gives up waiting has failed, and the turn has not`(): Unit = runBlocking {
        val slow = waiting("slow") { withTimeout(1) { awaitCancellation() } }
        val script = AgentScript(asks("slow"), says("."))
        agentOf(script, slow).createTurn(question, "s")
        assertEquals(listOf(listOf("Error: Timed out waiting for 1 ms")), script.results)
    }

    @Test
    fun `an agent that does not stop asking is stopped`(): Unit = runBlocking {
        val often = Array(20) { asks("warm") }
        val script = AgentScript(*often)
        val error = assertFailsWith<LlamaStackClientError> { agentOf(script).createTurn(question, "s") }
        assertEquals("after 10 rounds of tools the agent still asks for warm; raise maxInferIters", error.message)
        assertEquals(List(10) { listOf("It is warm.") } + listOf(LEFT), script.results)
        val short = AgentScript(*often)
        val agent = Agent(short.client, model = "m", instructions = "i", tools = listOf(warm), maxInferIters = 1)
        assertFailsWith<LlamaStackClientError> { agent.createTurn(question, "s") }
        assertEquals(listOf(listOf("It is warm."), LEFT), short.results)
    }

    @Test
    fun `leaving a turn answers the calls that wait, and nothing else`(): Unit = runBlocking {
        val script = AgentScript(asks("warm"), says("Never read."), says("Hello."))
        agentOf(script).createTurnStream(question, "s").first { kind(it) == "turn_awaiting_input" }
        assertEquals(listOf(LEFT), script.results)
        agentOf(script).createTurnStream(question, "s").first()
        assertEquals(3, script.turns.size)
    }

    @Test
    fun `cancelling ends a turn while a tool runs`(): Unit = runBlocking {
        val begun = CompletableDeferred<Unit>()
        val slow = waiting("slow") {
            begun.complete(Unit)
            awaitCancellation()
        }
        val script = AgentScript(asks("slow"), says("Never read."))
        val job = launch { agentOf(script, slow).createTurn(question, "s") }
        begun.await()
        job.cancelAndJoin()
        assertEquals(listOf(LEFT), script.results)
    }

    @Test
    fun `cancelling ends a turn between its events`(): Unit = runBlocking {
        val script = AgentScript(start(), then = FakeBody.Then.HANG)
        val begun = CompletableDeferred<Unit>()
        val job = launch { agentOf(script).createTurnStream(question, "s").collect { begun.complete(Unit) } }
        begun.await()
        job.cancelAndJoin()
        assertEquals(1, script.turns.size)
    }

    @Test
    fun `a turn without an end is an error`(): Unit = runBlocking {
        assertFailsWith<APIConnectionError> { agentOf(AgentScript(start())).createTurn(question, "s") }
        Unit
    }

    @Test
    fun `sessions and names are checked`() {
        val script = AgentScript()
        assertFailsWith<LlamaStackClientError> { agentOf(script).createTurnStream(question) }
        assertFailsWith<LlamaStackClientError> { agentOf(script, warm, warm) }
    }

    @Test
    fun `an agent can be asked from code that blocks`() {
        val script = AgentScript(asks("warm"), says("Fine."), asks("warm"), says("Never read."))
        val agent = AgentBlocking(agentOf(script))
        assertEquals(listOf("a", "s"), listOf(agent.agentId(), agent.createSession("first")))
        assertEquals("Fine.", agent.createTurn(question).outputMessage.content.plainText())
        agent.createTurnStream(question).use { stream -> stream.first { kind(it) == "turn_awaiting_input" } }
        assertEquals(listOf("It is warm."), script.results.first())
        assertEquals(LEFT, script.results.last())
    }

    @Test
    fun `closing a turn in a thread that is interrupted still answers the calls that wait`() {
        val script = AgentScript(asks("warm"), says("Never read."))
        val stream = AgentBlocking(agentOf(script)).createTurnStream(question, "s")
        stream.first { kind(it) == "turn_awaiting_input" }
        Thread.currentThread().interrupt()
        stream.close()
        assertEquals(true, Thread.interrupted())
        assertEquals(listOf(LEFT), script.results)
    }

    private fun agentOf(script: AgentScript, vararg tools: ClientTool): Agent = Agent(
        script.client,
        AgentConfig(model = "m", instructions = "i"),
        tools.toList().ifEmpty { listOf(warm, broken) },
    )

    private fun kind(event: AgentTurnResponseStreamChunk): String = event.event.payload.toJson().text("event_type")

    private fun tool(name: String, run: (JsonObject) -> String): ClientTool = ClientTool.of(name, "", SCHEMA, run)

    private fun waiting(name: String, run: suspend () -> String): ClientTool =
        ClientTool(tool(name) { "" }.definition) { run() }

    private companion object {
        val SCHEMA = JsonText.parse("""{"type":"object","properties":{}}""") as JsonObject
        val LEFT = listOf("Error: the client left the turn")
    }
}
