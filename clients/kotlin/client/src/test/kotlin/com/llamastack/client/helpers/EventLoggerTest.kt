package com.llamastack.client.helpers

import com.llamastack.client.models.AgentTurnResponseStreamChunk
import com.llamastack.client.models.ChatCompletionChunk
import com.llamastack.client.models.ChatCompletionResponseStreamChunk
import com.llamastack.client.models.InterleavedContent
import com.llamastack.client.runtime.JsonText
import com.llamastack.client.runtime.json.ObjectReader
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlin.test.Test
import kotlin.test.assertEquals

class EventLoggerTest {
    @Test
    fun `a turn is told`() = runBlocking {
        val events = listOf(
            """{"event_type":"turn_start","turn_id":"t"}""",
            """{"event_type":"step_start","step_type":"inference","step_id":"s"}""",
            """{"event_type":"step_progress","step_type":"inference","step_id":"s","delta":{"type":"text","text":"Hel"}}""",
            """{"event_type":"step_progress","step_type":"inference","step_id":"s","delta":{"type":"hologram"}}""",
            """{"event_type":"step_complete","step_type":"inference","step_id":"s","step_details":{"step_type":"inference",
                "turn_id":"t","step_id":"s","model_response":{"role":"assistant","content":"Hel","stop_reason":"end_of_turn"}}}""",
            """{"event_type":"step_complete","step_type":"tool_execution","step_id":"s","step_details":{
                "step_type":"tool_execution","turn_id":"t","step_id":"s",
                "tool_calls":[{"call_id":"c","tool_name":"f","arguments":{"x":1}}],
                "tool_responses":[{"call_id":"c","tool_name":"f","content":"2"}]}}""",
            """{"event_type":"step_complete","step_type":"shield_call","step_id":"s","step_details":{
                "step_type":"shield_call","turn_id":"t","step_id":"s",
                "violation":{"violation_level":"error","metadata":{"a":1},"user_message":"No."}}}""",
            """{"event_type":"encore"}""",
        ).map { AgentTurnResponseStreamChunk(ObjectReader("""{"event":{"payload":$it}}""")) }
        val told = AgentEventLogger().log(events.asFlow()).toList().joinToString("")
        val expected = """
            inference> Hel
            tool_execution> Tool:f Args:{"x":1}
            tool_execution> Tool:f Response:2
            shield_call> {"a":1} No.

        """.trimIndent()
        assertEquals(expected, told)
    }

    @Test
    fun `a content is told`() {
        val items = """[{"type":"text","text":"a"},{"type":"image","image":{"data":"x"}},{"type":"hologram"}]"""
        assertEquals("a|<image>|<hologram>", InterleavedContent.decode(JsonText.parse(items)).plainText("|"))
    }

    @Test
    fun `a chat is told`() = runBlocking {
        val chunks = listOf(
            """{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}""",
            """{"index":0,"delta":{"content":"Hi"},"finish_reason":null},{"index":1,"delta":{"content":"No"},"finish_reason":null}""",
            """{"index":0,"delta":{},"finish_reason":"length"}""",
        ).map { choices ->
            val text = """{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[$choices]}"""
            ChatCompletionChunk(ObjectReader(text))
        }
        val told = InferenceEventLogger().log(chunks.asFlow()).toList().joinToString("")
        assertEquals("assistant> Hi<truncated>\n", told)
    }

    @Test
    fun `a native chat is told`() = runBlocking {
        val events = listOf("start" to "", "progress" to "Hi", "complete" to "").map { (type, text) ->
            val delta = """{"type":"text","text":"$text"}"""
            val event = """{"event":{"event_type":"$type","delta":$delta}}"""
            ChatCompletionResponseStreamChunk(ObjectReader(event))
        }
        assertEquals("assistant> Hi\n", InferenceEventLogger().log(events.asFlow()).toList().joinToString(""))
    }
}
