package com.llamastack.client.runtime

import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds

class EventStreamTest {
    private fun stream(
        vararg steps: suspend (TransportRequest) -> TransportResponse,
        options: RequestOptions = RequestOptions.NONE,
    ): EventStream<JsonElement, JsonElement> = core(ScriptedTransport(*steps)).stream(GET, options, PLAN)

    @Test
    fun `payloads come until the terminator`() = runBlocking {
        val body =
            FakeBody(
                listOf(chunk("a"), ": ping\n\ndata: \n\n", chunk("b"), "data: [DONE]\n\n", chunk("c")).map {
                    it.encodeToByteArray()
                },
            )
        assertEquals(2, stream(events(body)).toList().size)
        assertTrue(body.closes > 0)
    }

    @Test
    fun `final adds up`() = runBlocking {
        val result = stream(events(chunk("Hel"), chunk("lo"), "data: [DONE]\n\n")).final()
        val message = result.jsonObject["choices"]!!.jsonArray[0].jsonObject["message"]!!.jsonObject
        assertEquals("Hello", message["content"]!!.jsonPrimitive.content)
        assertEquals("chat.completion", result.jsonObject["object"]!!.jsonPrimitive.content)
    }

    @Test
    fun `final after the last payload reads nothing more`() = runBlocking {
        val stream = stream(events(chunk("a"), "data: [DONE]\n\n"))
        stream.collect {}
        assertEquals("m", stream.final().jsonObject["model"]!!.jsonPrimitive.content)
        assertFailsWith<LlamaStackClientError> { stream.toList() }
        Unit
    }

    @Test
    fun `a stream that breaks off has no result`() = runBlocking {
        val error = assertFailsWith<APIConnectionError> { stream(events(chunk("a"))).final() }
        assertEquals(1, error.partial.size)
    }

    @Test
    fun `an error carries what came before it`() = runBlocking {
        for (last in listOf(
            "data: {\"error\":{\"message\":\"no\",\"code\":1}}\n\n",
            "event: error\ndata: {\"message\":\"no\",\"code\":\"1\"}\n\n",
        )) {
            val error = assertFailsWith<APIStreamError> { stream(events(chunk("a") + last)).collect {} }
            assertEquals(listOf<Any?>("no", "1", 1), listOf(error.message, error.code, error.partial.size))
        }
        val broken =
            assertFailsWith<APIConnectionError> { stream(events(chunk("a"), then = FakeBody.Then.BREAK)).collect {} }
        assertEquals(1, broken.partial.size)
        val nonsense = assertFailsWith<APIStreamError> { stream(events(chunk("a"), "data: {\n\n")).collect {} }
        assertEquals(1, nonsense.partial.size)
    }

    @Test
    fun `a stream that stands still is a timeout`() = runBlocking {
        val options = RequestOptions(timeout = Timeout(idle = 20.milliseconds))
        val error =
            assertFailsWith<APITimeoutError> {
                stream(events(chunk("a"), then = FakeBody.Then.HANG), options = options).collect {}
            }
        assertEquals(listOf<Any>("idle", 1), listOf(error.phase, error.partial.size))
    }

    @Test
    fun `leaving frees the connection at once`() = runBlocking {
        val left = FakeBody(listOf(chunk("a") + chunk("b")).map { it.encodeToByteArray() }, FakeBody.Then.HANG)
        stream(events(left)).first()
        assertTrue(left.closes > 0)
        val taken = FakeBody(listOf(chunk("a") + chunk("b")).map { it.encodeToByteArray() }, FakeBody.Then.HANG)
        assertEquals(2, stream(events(taken)).take(2).toList().size)
        assertTrue(taken.closes > 0)
    }

    @Test
    fun `cancelling frees the connection at once`() = runBlocking {
        val body = FakeBody(listOf(chunk("a").encodeToByteArray()), FakeBody.Then.HANG)
        var seen = 0
        val job = launch { stream(events(body)).collect { seen++ } }
        while (seen == 0) yield()
        job.cancel()
        job.join()
        assertTrue(body.closes > 0)
    }

    @Test
    fun `a stream can be made without a server`() = runBlocking {
        assertEquals(listOf("a", "b"), EventStream.of(listOf("a", "b"), "ab").toList())
        assertEquals("ab", EventStream.of(listOf("a", "b"), "ab").final())
        assertEquals(listOf("a", "b"), BlockingEventStream(EventStream.of(listOf("a", "b"), "ab")).toList())
    }

    @Test
    fun `an answer that is no stream is refused`() = runBlocking {
        val error = assertFailsWith<APIResponseValidationError> { stream(answer(200)).collect {} }
        assertIs<APIError>(error)
        Unit
    }
}
