package com.llamastack.client.runtime

import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import java.io.IOException
import java.net.ConnectException
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds

class ExchangeTest {
    private val clock = FakeClock()

    private fun send(
        transport: Transport,
        call: Call = GET,
        options: RequestOptions = RequestOptions.NONE,
        retries: Int = 2,
    ): RawResponse =
        runBlocking { core(transport, clock, retries).send(call, options) }

    @Test
    fun `a passing failure is tried again, with the same key`() {
        val transport = ScriptedTransport({ throw IOException("reset") }, answer(503), answer(200, """{"a":1}"""))
        assertEquals("""{"a":1}""", send(transport, Call("things.create", "POST", "/v1/things")).text)
        assertEquals(listOf(0.4375, 0.875), clock.waits)
        assertEquals(1, transport.requests.mapTo(HashSet()) { it.headers["idempotency-key"] }.size)
        assertTrue(transport.requests[0].headers["idempotency-key"]!!.startsWith("llama-stack-client-"))
    }

    @Test
    fun `the server's wish to wait comes first`() {
        val answers = listOf(
            answer(429, "{}", "retry-after-ms" to "1500", "retry-after" to "9"),
            answer(429, "{}", "retry-after" to "0.25"),
            answer(429, "{}", "retry-after" to "Thu, 01 Jan 2026 00:00:07 GMT"),
            answer(429, "{}", "retry-after" to "-1"),
            answer(429, "{}", "retry-after" to "NaN"),
            answer(200),
        )
        send(ScriptedTransport(*answers.toTypedArray()), retries = 5)
        assertEquals(listOf(1.5, 0.25, 7.0, 3.5, 7.0), clock.waits)
    }

    @Test
    fun `a wait that is too long is none`() {
        val transport = ScriptedTransport(answer(429, "{}", "retry-after" to "121"))
        assertFailsWith<RateLimitError> { send(transport) }
        assertEquals(1, transport.requests.size)
    }

    @Test
    fun `the server's word on trying again is the last`() {
        val never = ScriptedTransport(answer(503, "{}", "x-should-retry" to "false"))
        assertFailsWith<InternalServerError> { send(never) }
        assertEquals(1, never.requests.size)
        val always = ScriptedTransport(answer(400, "{}", "x-should-retry" to "true"), answer(200))
        send(always)
        assertEquals(2, always.requests.size)
    }

    @Test
    fun `a body that cannot be read again is sent once`() {
        val file = FileInput.of("x".byteInputStream())
        val transport = ScriptedTransport(answer(503))
        val call = Call("files.create", "POST", "/v1/files", body = CallBody.Form(listOf(FormPart("file", file))))
        assertFailsWith<InternalServerError> { send(transport, call) }
        assertEquals(1, transport.requests.size)
    }

    @Test
    fun `an answer that breaks off is not asked for again`() {
        val transport = ScriptedTransport({
            TransportResponse(200, Headers.EMPTY, FakeBody(listOf("{".encodeToByteArray()), FakeBody.Then.BREAK))
        })
        assertFailsWith<APIConnectionError> { send(transport) }
        assertEquals(1, transport.requests.size)
    }

    @Test
    fun `each status has its error`() {
        val body = """{"error":{"message":"no","type":"t","code":7,"param":"p"}}"""
        val error = assertFailsWith<NotFoundError> { send(ScriptedTransport(answer(404, body, "x-request-id" to "r"))) }
        assertEquals("404: no", error.message)
        assertEquals(
            listOf<Any?>(404, "t", "7", "p", "r"),
            listOf(error.status, error.type, error.code, error.param, error.requestId),
        )
        assertFailsWith<UnsupportedOperationError> { send(ScriptedTransport(answer(501))) }
        assertEquals(
            "418: tea",
            assertFailsWith<APIStatusError> {
                send(ScriptedTransport(answer(418, "tea")))
            }.message,
        )
        assertEquals(
            "409: Conflict",
            assertFailsWith<ConflictError> {
                send(ScriptedTransport(answer(409, "")))
            }.message,
        )
    }

    @Test
    fun `a refused connection says where`() {
        val error =
            assertFailsWith<APIConnectionError> {
                send(ScriptedTransport({ throw ConnectException("refused") }), retries = 0)
            }
        assertTrue("http://localhost:1/v1/things" in error.message)
    }

    @Test
    fun `options replace what is there and are merged into the body`() {
        val transport = ScriptedTransport(answer(200))
        val call = Call(
            "things.create",
            "POST",
            "/v1/things",
            listOf("a" to "1", "b" to "2 3"),
            listOf("x-a" to "1"),
            CallBody.Json(
                buildJsonObject {
                    put("n", 1)
                    put("m", 2)
                },
            ),
        )
        val options =
            RequestOptions(
                mapOf("X-A" to "2", "accept" to "a/b"),
                mapOf("a" to JsonPrimitive("ö")),
                mapOf("m" to JsonPrimitive(3)),
            )
        send(transport, call, options)
        val request = transport.requests.single()
        assertEquals("/v1/things?b=2%203&a=%C3%B6", request.target)
        assertEquals(listOf<String?>("2", "a/b"), listOf(request.headers["x-a"], request.headers["accept"]))
        assertEquals("""{"n":1,"m":3}""", body(request))
    }

    @Test
    fun `a number keeps its digits`() {
        val transport = ScriptedTransport(answer(200))
        val value = JsonText.parse("""{"n":12345678901234567890,"s":"/ö\u2028"}""")
        send(transport, Call("x.y", "POST", "/x", body = CallBody.Json(value)))
        assertEquals("{\"n\":12345678901234567890,\"s\":\"/ö\u2028\"}", body(transport.requests.single()))
    }

    @Test
    fun `no answer in time is a timeout that says which`() {
        val timeout = Timeout(firstByte = 20.milliseconds)
        val error = assertFailsWith<APITimeoutError> {
            runBlocking {
                core(ScriptedTransport({ awaitCancellation() }), clock, 0, timeout).send(GET, RequestOptions.NONE)
            }
        }
        assertEquals("first_byte", error.phase)
        val total = assertFailsWith<APITimeoutError> {
            send(
                ScriptedTransport({
                    awaitCancellation()
                }),
                options = RequestOptions(timeout = Timeout(total = 20.milliseconds)),
            )
        }
        assertEquals("total", total.phase)
    }

    @Test
    fun `an answer that stands still is a timeout`() {
        val body = FakeBody(listOf("{".encodeToByteArray()), FakeBody.Then.HANG)
        val transport = ScriptedTransport({ TransportResponse(200, Headers.EMPTY, body) })
        val error =
            assertFailsWith<APITimeoutError> {
                send(transport, options = RequestOptions(timeout = Timeout(idle = 20.milliseconds)))
            }
        assertEquals("idle", error.phase)
        assertTrue(body.closes > 0)
    }

    @Test
    fun `a web page is no answer`() {
        val raw =
            send(
                ScriptedTransport({
                    TransportResponse(
                        200,
                        Headers(listOf("Content-Type" to "text/html; charset=utf-8")),
                        FakeBody(emptyList()),
                    )
                }),
            )
        assertFailsWith<APIResponseValidationError> { raw.read { it } }
        val nonsense = send(ScriptedTransport(answer(200, "{a:1}")))
        assertFailsWith<APIResponseValidationError> { nonsense.read { it } }
    }

    @Test
    fun `secrets do not get into lines and messages`() {
        val lines = mutableListOf<String>()
        val settings = ClientSettings(
            ScriptedTransport({ throw IOException("reset") }),
            baseUrl = "http://me:hidden@localhost:1/sub/",
            apiKey = "hidden",
            providerData = JsonObject(mapOf("k" to JsonPrimitive("hidden"))),
            headers = mapOf("X-My-Token" to "hidden", "x-tokens" to "seen"),
            retry = RetryPolicy(0),
            logger = { _, line -> lines += line },
        )
        val error =
            assertFailsWith<APIConnectionError> { runBlocking { ClientCore(settings).send(GET, RequestOptions.NONE) } }
        assertFalse("hidden" in lines.joinToString() + error.message)
        assertTrue("http://localhost:1/sub/v1/things" in lines.joinToString())
        assertTrue("x-tokens: seen" in lines.joinToString())
    }

    @Test
    fun `a header with a line break is refused without its value`() {
        val error = assertFailsWith<LlamaStackClientError> {
            send(ScriptedTransport(answer(200)), options = RequestOptions(headers = mapOf("x-key" to "secret\nx: y")))
        }
        assertFalse("secret" in error.message)
    }

    @Test
    fun `dot segments and empty values do not become paths`() {
        for (value in listOf("", ".", "..")) assertFailsWith<LlamaStackClientError> { PathEncoding.encode("id", value) }
        assertEquals("a%2Fb%20%C3%B6~", PathEncoding.encode("id", "a/b ö~"))
        assertEquals("a/b", PathEncoding.encode("id", "a/b", multiSegment = true))
        assertFailsWith<LlamaStackClientError> { PathEncoding.encode("id", "a/../b", multiSegment = true) }
    }

    @Test
    fun `a form is written part by part and counted`() {
        val transport = ScriptedTransport({ request ->
            request.content!!.chunks().collect {}
            answer(200)(request)
        })
        val file = FileInput.of("héllo".encodeToByteArray(), "a\"b.txt", "text/plain")
        val parts = listOf(FormPart("purpose", "assistants"), FormPart("file", file))
        val sent = mutableListOf<Long>()
        val options = RequestOptions(body = mapOf("extra" to JsonPrimitive(true)), onProgress = { sent += it })
        send(transport, Call("files.create", "POST", "/v1/files", body = CallBody.Form(parts)), options)
        val request = transport.requests.single()
        val boundary = request.headers["content-type"]!!.substringAfter("boundary=")
        val expected = """
            --$boundary
            content-disposition: form-data; name="purpose"

            assistants
            --$boundary
            content-disposition: form-data; name="file"; filename="a%22b.txt"
            content-type: text/plain

            héllo
            --$boundary
            content-disposition: form-data; name="extra"

            true
            --$boundary--

        """.trimIndent().replace("\n", "\r\n")
        assertEquals(expected, body(request))
        assertEquals(expected.encodeToByteArray().size.toLong(), request.content!!.length)
        assertEquals(request.content.length, sent[sent.size / 2 - 1])
        assertEquals(sent.take(sent.size / 2).sorted(), sent.take(sent.size / 2))
    }

    @Test
    fun `the name of a download is read`() {
        assertEquals("a b.txt", ContentDisposition.filename("attachment; filename=\"a b.txt\""))
        assertEquals("a\"b", ContentDisposition.filename("attachment; filename=\"a\\\"b\"; size=1"))
        assertEquals(
            "naïve.txt",
            ContentDisposition.filename("attachment; filename=n.txt; filename*=UTF-8''na%C3%AFve.txt"),
        )
        assertNull(ContentDisposition.filename("inline"))
    }

    private fun body(request: TransportRequest): String = runBlocking {
        val all = java.io.ByteArrayOutputStream()
        request.content!!.chunks().collect(all::write)
        all.toByteArray().decodeToString()
    }

    @Test
    fun `cancelling a call cancels its transport`() = runBlocking {
        var cancelled = false
        val transport = ScriptedTransport({
            try {
                awaitCancellation()
            } finally {
                cancelled = true
            }
        })
        val outcome = kotlinx.coroutines.withTimeoutOrNull(20) { core(transport).send(GET, RequestOptions.NONE) }
        assertNull(outcome)
        assertIs<Boolean>(cancelled)
        assertTrue(cancelled)
    }
}
