package com.llamastack.client.runtime

/** One event; [id] is the last one that the stream named, in this event or before. */
internal class SseEvent(val data: String, val name: String, val id: String, val retry: Long?)

/**
 * Decodes event streams as the WHATWG's HTML standard, section 9.2, describes them.
 *
 * Bytes go in as they arrive, cut anywhere; events come out as soon as their blank line is seen. Each byte is looked at
 * a constant number of times, however the stream is cut.
 */
internal class SseDecoder(private val maxEventBytes: Long = ClientSettings.DEFAULT_MAX_EVENT_BYTES) {
    private val line = ByteBuffer()
    private val data = ByteBuffer()
    private var hasData = false
    private var name = ""
    private var id = ""
    private var retry: Long? = null
    private var bomBytes = 0
    private var skipLf = false
    private var chunk = ByteArray(0)
    private var position = 0

    /** Takes the next bytes; the events that they complete come from [next]. */
    fun feed(bytes: ByteArray) {
        chunk = bytes
        position = begin(bytes)
    }

    /** The next event; null when the bytes so far complete no further one. */
    fun next(): SseEvent? {
        while (position < chunk.size) {
            val start = position
            val end = endOfLine(start)
            if (end == chunk.size) {
                hold(chunk, start, end)
                position = end
                break
            }
            position = afterLine(end)
            take(start, end)?.let { return it }
        }
        return null
    }

    /** Where the text of this chunk begins: after a BOM at the start, and after the LF of a CRLF cut in two. */
    private fun begin(chunk: ByteArray): Int {
        var start = 0
        while (bomBytes in BOM.indices && start < chunk.size) {
            if (chunk[start] != BOM[bomBytes]) {
                // What looked like a BOM was text.
                hold(BOM, 0, bomBytes)
                bomBytes = BOM.size
                return start
            }
            start++
            bomBytes++
        }
        if (skipLf && start < chunk.size) {
            skipLf = false
            if (chunk[start] == LF) start++
        }
        return start
    }

    private fun endOfLine(start: Int): Int {
        var end = start
        while (end < chunk.size && chunk[end] != LF && chunk[end] != CR) end++
        return end
    }

    private fun afterLine(end: Int): Int {
        if (chunk[end] == LF) return end + 1
        if (end + 1 == chunk.size) skipLf = true
        return if (end + 1 < chunk.size && chunk[end + 1] == LF) end + 2 else end + 1
    }

    private fun hold(bytes: ByteArray, start: Int, end: Int) {
        check(line.size.toLong() + (end - start))
        line.append(bytes, start, end)
    }

    /** Takes a line without its end; gives the event when the line is blank and there is one. */
    private fun take(start: Int, end: Int): SseEvent? {
        if (line.size == 0) return takeLine(chunk, start, end)
        hold(chunk, start, end)
        return takeLine(line.bytes, 0, line.size).also { line.clear() }
    }

    private fun takeLine(bytes: ByteArray, start: Int, end: Int): SseEvent? {
        if (start == end) return dispatch()
        var colon = start
        while (colon < end && bytes[colon] != COLON) colon++
        var value = minOf(colon + 1, end)
        if (value < end && bytes[value] == SPACE) value++
        when (bytes.decodeToString(start, colon)) {
            "data" -> {
                check((end - value).toLong())
                if (hasData) data.append(NEWLINE, 0, 1)
                data.append(bytes, value, end)
                hasData = true
            }
            "event" -> name = bytes.decodeToString(value, end)
            "id" -> bytes.decodeToString(value, end).let { if ('\u0000' !in it) id = it }
            "retry" -> bytes.decodeToString(value, end).let { text ->
                if (text.isNotEmpty() && text.all { it in '0'..'9' }) retry = text.toLongOrNull()
            }
        }
        return null
    }

    private fun dispatch(): SseEvent? {
        val event = if (hasData) SseEvent(data.text(), name.ifEmpty { "message" }, id, retry) else null
        data.clear()
        hasData = false
        name = ""
        retry = null
        return event
    }

    private fun check(size: Long) {
        if (data.size + size > maxEventBytes) {
            throw APIStreamError("an event of the stream is larger than $maxEventBytes bytes")
        }
    }

    private companion object {
        val BOM = byteArrayOf(0xEF.toByte(), 0xBB.toByte(), 0xBF.toByte())
        val NEWLINE = byteArrayOf('\n'.code.toByte())
        const val LF: Byte = 10
        const val CR: Byte = 13
        const val COLON: Byte = 58
        const val SPACE: Byte = 32
    }
}

/** Bytes that grow by doubling. */
private class ByteBuffer {
    var bytes = ByteArray(0)
        private set
    var size = 0
        private set

    fun append(source: ByteArray, start: Int, end: Int) {
        val needed = size + (end - start)
        if (needed > bytes.size) bytes = bytes.copyOf(maxOf(needed, minOf(bytes.size.toLong() * 2, MAX).toInt()))
        source.copyInto(bytes, size, start, end)
        size = needed
    }

    fun text(): String = bytes.decodeToString(0, size)

    fun clear() {
        size = 0
        // One large event must not hold its memory for the rest of a long stream.
        if (bytes.size > KEPT) bytes = ByteArray(0)
    }

    private companion object {
        const val MAX = Int.MAX_VALUE - 8L
        const val KEPT = 1 shl 20
    }
}
