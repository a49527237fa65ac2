package com.llamastack.client.runtime

import java.lang.management.ManagementFactory
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class SseDecoderTest {
    private fun decode(text: String, cut: Int = Int.MAX_VALUE): List<SseEvent> = decode(text.encodeToByteArray(), cut)

    private fun decode(bytes: ByteArray, cut: Int): List<SseEvent> {
        val decoder = SseDecoder()
        val events = mutableListOf<SseEvent>()
        for (start in bytes.indices step minOf(cut, bytes.size)) {
            decoder.feed(bytes.copyOfRange(start, minOf(start.toLong() + cut, bytes.size.toLong()).toInt()))
            while (true) events += decoder.next() ?: break
        }
        return events
    }

    @Test
    fun `every cut of a rich stream gives the same events`() {
        val stream = "\uFEFF: hi\r\n\r\nevent: x\rid: 1\rdata: ö€😀\r\rdata:a\ndata\ndata: b\n\r\n" +
            "retry: 5\ndata: c\n\nid: 2\n\ndata: d\n\ndata: lost"
        for (cut in listOf(1, 2, 3, 5, 7, 1000)) {
            val events = decode(stream, cut)
            assertEquals(listOf("ö€😀", "a\n\nb", "c", "d"), events.map { it.data }, "cut by $cut")
            assertEquals(listOf("x", "message", "message", "message"), events.map { it.name })
            assertEquals(listOf("1", "1", "1", "2"), events.map { it.id })
            assertEquals(listOf(null, null, 5L, null), events.map { it.retry })
        }
    }

    @Test
    fun `bytes that are no UTF-8 are replaced`() {
        val bytes = "data: a".encodeToByteArray() + byteArrayOf(0xFF.toByte()) + "b\n\n".encodeToByteArray()
        assertEquals("a\uFFFDb", decode(bytes, 1).single().data)
    }

    @Test
    fun `what only begins like a byte order mark is content`() {
        val bytes = byteArrayOf(0xEF.toByte(), 0xBB.toByte()) + "\ndata: a\n\n".encodeToByteArray()
        assertEquals("a", decode(bytes, 1).single().data)
    }

    @Test
    fun `the time is linear in the bytes however they are cut`() {
        fun cpu(megabytes: Int): Long {
            val bytes = ("data: " + "x".repeat(megabytes shl 20) + "\n\n").encodeToByteArray()
            val threads = ManagementFactory.getThreadMXBean()
            val start = threads.currentThreadCpuTime
            assertEquals(1, decode(bytes, 1024).size)
            return threads.currentThreadCpuTime - start
        }
        cpu(4)
        val small = (1..3).minOf { cpu(2) }
        val large = (1..3).minOf { cpu(16) }
        assertTrue(large < small * 24, "8 times the bytes took ${large.toDouble() / small} times as long")
    }

    @Test
    fun `events before one that is too large come first`() {
        val decoder = SseDecoder(maxEventBytes = 10)
        decoder.feed("data: a\n\ndata: 12345678901\n\n".encodeToByteArray())
        assertEquals("a", decoder.next()?.data)
        assertFailsWith<APIStreamError> { decoder.next() }
    }

    @Test
    fun `a line that never ends is stopped`() {
        val decoder = SseDecoder(maxEventBytes = 1000)
        assertFailsWith<APIStreamError> {
            repeat(100) {
                decoder.feed(ByteArray(100) { 'x'.code.toByte() })
                decoder.next()
            }
        }
    }
}
