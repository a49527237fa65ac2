package com.llamastack.client.runtime

import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Files
import java.nio.file.Path
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

class DownloadTest {
    @TempDir
    lateinit var folder: Path

    private val headers = Headers(listOf("content-type" to "text/csv", "content-disposition" to "attachment; filename=\"a.csv\""))

    @Test
    fun `a content can be made without a server, and is taken once`(): Unit = runBlocking {
        val download = Download.of("a,b".encodeToByteArray(), headers)
        assertEquals(listOf<String?>("text/csv", "a.csv"), listOf(download.contentType, download.filename))
        assertEquals("a,b", download.bytes().decodeToString())
        assertFailsWith<LlamaStackClientError> { download.bytes() }
        Unit
    }

    @Test
    fun `a content is written to a file`(): Unit = runBlocking {
        val file = folder.resolve("a.csv")
        Download.of("a,b".encodeToByteArray()).writeTo(file)
        assertEquals("a,b", Files.readAllBytes(file).decodeToString())
    }

    @Test
    fun `leaving closes the body`(): Unit = runBlocking {
        val body = FakeBody(listOf("a", "b").map { it.encodeToByteArray() }, FakeBody.Then.HANG)
        Download(headers, body).chunks().first()
        assertEquals(1, body.closes)
    }
}
