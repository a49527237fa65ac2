package com.llamastack.client.helpers

import com.llamastack.client.LlamaStackClient
import com.llamastack.client.runtime.ClientSettings
import com.llamastack.client.runtime.FakeBody
import com.llamastack.client.runtime.JsonText
import com.llamastack.client.runtime.RetryPolicy
import com.llamastack.client.runtime.Transport
import com.llamastack.client.runtime.TransportRequest
import com.llamastack.client.runtime.TransportResponse
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.events
import kotlinx.coroutines.flow.toList
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.util.concurrent.CopyOnWriteArrayList

/** A server with one agent: a request for a turn, or to resume one, is answered by the next of [said]. */
internal class AgentScript(private vararg val said: String, private val then: FakeBody.Then = FakeBody.Then.END) :
    Transport {
    /** Path and body of every request. */
    val requests = CopyOnWriteArrayList<Pair<String, JsonObject>>()

    /** A client of this server. */
    val client = LlamaStackClient(
        ClientSettings(this, baseUrl = "http://localhost:1", retry = RetryPolicy(0)),
    )

    /** The requests for turns. */
    val turns: List<Pair<String, JsonObject>> get() = requests.filter { (path) -> "/turn" in path }

    /** What the tools answered, a list for each time that a turn was resumed. */
    val results: List<List<String>>
        get() = turns.filter { (path) -> path.endsWith("/resume") }.map { (_, body) ->
            body.getValue("tool_responses").jsonArray.map { it.text("content") }
        }

    override suspend fun send(request: TransportRequest): TransportResponse {
        val body = request.content?.chunks()?.toList().orEmpty().joinToString("") { it.decodeToString() }
        requests += request.target to JsonText.parse(body).jsonObject
        val reply = when {
            request.target.endsWith("/agents") -> answer(200, """{"agent_id":"a"}""")
            request.target.endsWith("/session") -> answer(200, """{"session_id":"s"}""")
            else -> events(said[turns.size - 1], then = then)
        }
        return reply(request)
    }
}

/** Events of a turn that ends with [text]. */
internal fun says(text: String): String = start() + event("""{"event_type":"turn_complete","turn":${turn(text, "")}}""")

/** Events of a turn that awaits the results of [calls]; each is `name {"arguments": …}`. */
internal fun asks(vararg calls: String): String {
    val written = calls.mapIndexed { index, call ->
        val (name, arguments) = call.split(' ', limit = 2) + "{}"
        """{"call_id":"c$index","tool_name":"$name","arguments":$arguments}"""
    }
    return start() + event("""{"event_type":"turn_awaiting_input","turn":${turn("", written.joinToString(","))}}""")
}

/** The event with which a turn begins. */
internal fun start(): String = event("""{"event_type":"turn_start","turn_id":"t"}""")

/** The text of a field. */
internal fun JsonElement.text(name: String): String = jsonObject.getValue(name).jsonPrimitive.content

private fun event(payload: String): String = "data: {\"event\":{\"payload\":$payload}}\n\n"

private fun turn(text: String, calls: String): String =
    """{"turn_id":"t","session_id":"s","input_messages":[],"steps":[],"started_at":"2026-01-01T00:00:00Z","output_message":
        {"role":"assistant","content":"$text","stop_reason":"end_of_turn","tool_calls":[$calls]}}""".replace("\n", "")
