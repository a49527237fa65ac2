package com.llamastack.client.runtime

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.withContext
import java.io.ByteArrayOutputStream
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.atomic.AtomicBoolean

/**
 * The content of a file, with what the server says about it. The bytes stay on the way until they are read, once.
 *
 * Reading to the end, an error, cancelling or [close] frees the connection.
 */
public class Download internal constructor(
    /** Headers of the answer. */
    public val headers: Headers,
    private val body: ResponseBody,
) : AutoCloseable {
    private val taken = AtomicBoolean(false)

    /** Media type of the bytes. */
    public val contentType: String get() = headers["content-type"] ?: "application/octet-stream"

    /** Name of the file, where the server says one. */
    public val filename: String? by lazy { headers["content-disposition"]?.let(ContentDisposition::filename) }

    /** The bytes as they come. */
    public fun chunks(): Flow<ByteArray> = flow {
        if (!taken.compareAndSet(false, true)) throw LlamaStackClientError("the bytes have been taken already")
        body.use { while (true) emit(it.read() ?: break) }
    }

    /** Reads all bytes into memory. */
    public suspend fun bytes(): ByteArray =
        ByteArrayOutputStream().also { all -> chunks().collect(all::write) }.toByteArray()

    /** Writes the bytes to a file as they come; no more than a piece of them is in memory. */
    public suspend fun writeTo(path: Path): Unit = withContext(Dispatchers.IO) {
        Files.newOutputStream(path).use { file -> chunks().collect(file::write) }
    }

    override fun close(): Unit = body.close()

    /** The content of a file without a server: for implementations of a resource in a test or on a device. */
    public companion object {
        /** A content that is there already. */
        @JvmStatic
        @JvmOverloads
        public fun of(bytes: ByteArray, headers: Headers = Headers(emptyList())): Download =
            Download(headers, ChunksBody(listOf(bytes)))
    }
}

/** Reads `content-disposition` (RFC 6266). */
internal object ContentDisposition {
    private val PARAMETER =
        Regex(""";\s*(filename\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))""", RegexOption.IGNORE_CASE)

    /** The name of the file; the extended form comes first. */
    fun filename(header: String): String? {
        val found = PARAMETER.findAll(header).associate { match ->
            val (name, quoted, token) = match.destructured
            name.lowercase() to token.ifEmpty { quoted.replace(Regex("""\\(.)"""), "$1") }
        }
        return found["filename*"]?.let(::extended) ?: found["filename"]
    }

    /** `UTF-8''na%C3%AFve.txt` (RFC 8187). */
    private fun extended(value: String): String? {
        val (charset, _, encoded) = value.split('\'', limit = 3).takeIf { it.size == 3 } ?: return null
        if (!charset.equals("utf-8", ignoreCase = true)) return null
        val bytes = ArrayList<Byte>()
        var index = 0
        while (index < encoded.length) {
            if (encoded[index] == '%') {
                val code = encoded.drop(index + 1).take(2).takeIf { it.length == 2 }?.toIntOrNull(16) ?: return null
                bytes += code.toByte()
                index += 3
            } else {
                bytes += encoded[index++].code.toByte()
            }
        }
        return bytes.toByteArray().decodeToString()
    }
}
