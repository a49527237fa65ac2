package com.llamastack.client.runtime

import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Files
import java.nio.file.Path
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class CassetteTest {
    @TempDir
    lateinit var folder: Path

    private val post =
        Call("x.y", "POST", "/x", listOf("q" to "ö"), body = CallBody.Json(JsonText.parse("""{"a":1,"b":[2.0]}""")))

    @Test
    fun `what was recorded is replayed once`() = runBlocking {
        val file = folder.resolve("cassette.json")
        val pieces =
            listOf(chunk("a"), chunk("b") + "data: [DONE]\n\n").map { it.encodeToByteArray() } + byteArrayOf(-1)
        val inner =
            ScriptedTransport(
                answer(200, """{"r":1}""", "set-cookie" to "secret", "x-request-id" to "r"),
                events(FakeBody(pieces)),
            )
        val recording = core(RecordingTransport(inner, file))
        recording.send(post, RequestOptions.NONE)
        recording.stream(GET, RequestOptions.NONE, PLAN).collect {}
        assertFalse("secret" in Files.readString(file))
        assertFalse("key" in Files.readString(file).replace("idempotency-key", ""))

        val replay = core(ReplayTransport(file))
        val same =
            Call("x.y", "POST", "/x", listOf("q" to "ö"), body = CallBody.Json(JsonText.parse("""{"b":[2],"a":1}""")))
        val raw = replay.send(same, RequestOptions.NONE)
        assertEquals("""{"r":1}""", raw.text)
        assertEquals("r", raw.requestId)
        assertEquals(2, replay.stream(GET, RequestOptions.NONE, PLAN).toList().size)
        val error = assertFailsWith<LlamaStackClientError> { replay.send(same, RequestOptions.NONE) }
        assertTrue("POST /x?q=%C3%B6" in error.message)
    }

    @Test
    fun `a form is recorded by its parts, even one that can be read once`() = runBlocking {
        val file = folder.resolve("form.json")
        val bytes = byteArrayOf(0, -1, 10)
        var sent = ByteArray(0)
        val inner = ScriptedTransport({ request ->
            sent = request.content!!.chunks().toList().reduce(ByteArray::plus)
            answer(200)(request)
        })
        fun call() = Call(
            "f.c",
            "POST",
            "/f",
            body = CallBody.Form(listOf(FormPart("file", FileInput.of(bytes.inputStream(), "n", "a/b")))),
        )
        core(RecordingTransport(inner, file)).send(call(), RequestOptions.NONE)
        assertTrue("\r\n\r\n".encodeToByteArray().toList().let { end -> sent.toList().windowed(4).contains(end) })
        core(ReplayTransport(file)).send(call(), RequestOptions.NONE)
        val request = Cassette.exchanges(Files.readString(file)).single().objectAt("request")
        assertEquals("multipart/form-data", request.objectAt("headers").textAt("content-type"))
    }

    @Test
    fun `a stream that was left is recorded as far as it came`() = runBlocking {
        val file = folder.resolve("left.json")
        val body = FakeBody(listOf(chunk("a").encodeToByteArray()), FakeBody.Then.HANG)
        core(RecordingTransport(ScriptedTransport(events(body)), file)).stream(GET, RequestOptions.NONE, PLAN).first()
        val chunks = Cassette.exchanges(Files.readString(file)).single().objectAt("response").listAt("chunks")
        assertEquals(1, chunks.size)
    }

    @Test
    fun `gzip is unpacked however it is cut`() = runBlocking {
        val text = "Lisbon ".repeat(5000)
        val packed = java.io.ByteArrayOutputStream().also { out ->
            java.util.zip.GZIPOutputStream(out).use { it.write(text.encodeToByteArray()) }
        }.toByteArray()
        for (cut in listOf(1, 7, 100, 100000)) {
            val body = GzipBody(FakeBody(packed.toList().chunked(cut).map { it.toByteArray() }))
            val all = java.io.ByteArrayOutputStream()
            while (true) all.write(body.read() ?: break)
            assertContentEquals(text.encodeToByteArray(), all.toByteArray())
        }
        assertFailsWith<java.io.IOException> {
            val body = GzipBody(FakeBody(listOf(packed.copyOf(50))))
            while (true) body.read() ?: break
        }
        Unit
    }
}
