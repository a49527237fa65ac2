package com.llamastack.client.runtime

import java.io.IOException
import java.util.zip.DataFormatException
import java.util.zip.Inflater

/** Unpacks `content-encoding: gzip` (RFC 1952) for transports that leave that to the client. */
internal class GzipBody(private val packed: ResponseBody) : ResponseBody {
    private val inflater = Inflater(true)
    private val buffer = ByteArray(SIZE)
    private var head: ByteArray? = ByteArray(0)
    private var ended = false

    override suspend fun read(): ByteArray? {
        while (true) {
            unpacked()?.let { return it }
            val bytes = packed.read()
            if (bytes == null) {
                if (ended) return null
                throw IOException("the compressed answer ends too early")
            }
            feed(bytes)
        }
    }

    override fun close() {
        packed.close()
    }

    private fun unpacked(): ByteArray? {
        if (head != null || ended) return null
        val count = try {
            inflater.inflate(buffer)
        } catch (error: DataFormatException) {
            throw IOException("the answer is no gzip: ${error.message}", error)
        }
        if (inflater.finished()) {
            ended = true
            inflater.end()
        }
        return if (count > 0) buffer.copyOf(count) else null
    }

    private fun feed(bytes: ByteArray) {
        // After the end comes a checksum, which the connection's own makes needless.
        if (ended) return
        val held = head
        if (held == null) {
            inflater.setInput(bytes)
            return
        }
        val all = held + bytes
        val start = headerSize(all)
        head = if (start == null) all else null
        if (start != null) inflater.setInput(all, start, all.size - start)
    }

    /** Size of the header; null when it is not all there. */
    private fun headerSize(bytes: ByteArray): Int? {
        if (bytes.size < FIXED) return null
        if (bytes[0] != 0x1F.toByte() || bytes[1] != 0x8B.toByte()) throw IOException("the answer is no gzip")
        val flags = bytes[3].toInt()
        var at = FIXED
        if (flags and HAS_EXTRA != 0) {
            if (bytes.size < at + 2) return null
            at += 2 + (bytes[at].toInt() and 0xFF) + ((bytes[at + 1].toInt() and 0xFF) shl 8)
        }
        for (text in listOf(HAS_NAME, HAS_COMMENT)) {
            if (flags and text == 0) continue
            while (at < bytes.size && bytes[at] != 0.toByte()) at++
            at++
        }
        if (flags and HAS_CHECKSUM != 0) at += 2
        return at.takeIf { it <= bytes.size }
    }

    private companion object {
        const val SIZE = 16 * 1024
        const val FIXED = 10
        const val HAS_CHECKSUM = 2
        const val HAS_EXTRA = 4
        const val HAS_NAME = 8
        const val HAS_COMMENT = 16
    }
}
