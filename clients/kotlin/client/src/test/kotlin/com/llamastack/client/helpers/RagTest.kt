package com.llamastack.client.helpers

import com.llamastack.client.LlamaStackClient
import com.llamastack.client.models.InterleavedContent
import com.llamastack.client.models.RagDocument
import com.llamastack.client.models.RagQueryConfig
import com.llamastack.client.runtime.ClientSettings
import com.llamastack.client.runtime.JsonText
import com.llamastack.client.runtime.ScriptedTransport
import com.llamastack.client.runtime.answer
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import org.junit.jupiter.api.io.TempDir
import java.nio.charset.CharacterCodingException
import java.nio.file.Files
import java.nio.file.Path
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class RagTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `the database is registered by its name`(): Unit = runBlocking {
        val made = """{"identifier":"handbook","provider_id":"p","provider_resource_id":"handbook","type":"vector_db",
            "embedding_model":"e","embedding_dimension":8}"""
        val transport = ScriptedTransport(answer(200, made))
        assertEquals("handbook", ragOf(transport).create(embeddingModel = "e", embeddingDimension = 8).identifier)
        val expected = """{"vector_db_id":"handbook","embedding_model":"e","embedding_dimension":8}"""
        assertEquals(JsonText.parse(expected), transport.sent().single())
    }

    @Test
    fun `texts, files, addresses and documents are added`(): Unit = runBlocking {
        val transport = ScriptedTransport(answer(200, "null"))
        val file = Files.write(folder.resolve("a.md"), "é".encodeToByteArray())
        val address = "https://example.com/x.html"
        val ids = ragOf(transport).add(
            texts = listOf("Snow."),
            files = listOf(file),
            addresses = listOf(address),
            documents = listOf(RagDocument(documentId = "own", content = InterleavedContent.of("Llamas."))),
            metadata = JsonObject(mapOf("by" to JsonPrimitive("me"))),
        )
        assertEquals(listOf("own", "$file", address), ids.filterNot { it.startsWith("text-") })
        assertTrue(Regex("text-[0-9a-f]{16}").matches(ids[1]))
        assertEquals(ids[1], ragOf(transport).add(listOf("Snow.", "Rain.")).first())
        val request = transport.sent().first()
        assertEquals(listOf("handbook", "512"), listOf(request.text("vector_db_id"), request.text("chunk_size_in_tokens")))
        val (own, text, read, fetched) = request.getValue("documents").jsonArray.map { it.toString() }
        assertEquals("""{"document_id":"own","content":"Llamas."}""", own)
        assertEquals(
            """{"document_id":"${ids[1]}","content":"Snow.","mime_type":"text/plain","metadata":{"by":"me"}}""",
            text,
        )
        assertEquals("""{"document_id":"$file","content":"é","mime_type":"text/markdown","metadata":{"by":"me"}}""", read)
        val html = """{"document_id":"$address","content":{"uri":"$address"},"mime_type":"text/html","metadata":{"by":"me"}}"""
        assertEquals(html, fetched)
    }

    @Test
    fun `a file that is no text is refused before anything is sent`(): Unit = runBlocking {
        val transport = ScriptedTransport(answer(200, "null"))
        val file = Files.write(folder.resolve("a.png"), byteArrayOf(-1, -2))
        assertFailsWith<CharacterCodingException> { ragOf(transport).add(files = listOf(file)) }
        assertEquals(0, transport.requests.size)
    }

    @Test
    fun `what fits is found, and is context`(): Unit = runBlocking {
        val found = answer(200, """{"content":[{"type":"text","text":"a"},{"type":"text","text":"b"}],"metadata":{"n":1}}""")
        val transport = ScriptedTransport(found, found, answer(200, """{"content":null,"metadata":{}}"""))
        val rag = ragOf(transport)
        assertEquals("a\nb", rag.context("q", RagQueryConfig(maxChunks = 1)))
        val expected = """{"content":"q","vector_db_ids":["handbook"],"query_config":{"max_chunks":1}}"""
        assertEquals(JsonText.parse(expected), transport.sent().single())
        assertEquals("1", rag.query("q").metadata.text("n"))
        assertEquals("", RagBlocking(rag).context("q"))
    }

    private fun ragOf(transport: ScriptedTransport): Rag =
        Rag(LlamaStackClient(ClientSettings(transport, baseUrl = "http://localhost:1")), "handbook")

    private suspend fun ScriptedTransport.sent(): List<JsonObject> = requests.map { request ->
        JsonText.parse(request.content!!.chunks().toList().joinToString("") { it.decodeToString() }) as JsonObject
    }
}
