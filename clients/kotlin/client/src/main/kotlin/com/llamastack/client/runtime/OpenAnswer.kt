package com.llamastack.client.runtime

import kotlinx.coroutines.withTimeoutOrNull
import java.io.ByteArrayOutputStream
import java.io.IOException
import kotlin.time.Duration
import kotlin.time.TimeMark

/** The moment by which a whole call must be over. */
internal class Deadline(private val limit: Duration, private val start: TimeMark) {
    /** What is left; infinite when there is no limit. */
    val left: Duration get() = if (limit.isInfinite()) limit else limit - start.elapsedNow()

    /** The error when nothing is left. */
    fun error(): APITimeoutError = timeoutError("total", limit)
}

/** A success answer whose body is on its way, under the limits of its call. */
internal class OpenAnswer(
    private val response: TransportResponse,
    val url: String,
    private val idle: Duration,
    private val deadline: Deadline,
) : ResponseBody {
    val status: Int get() = response.status
    val headers: Headers get() = response.headers
    private val packed = response.headers["content-encoding"].equals("gzip", ignoreCase = true)
    private val body = if (packed) GzipBody(response.body) else response.body

    override suspend fun read(): ByteArray? {
        val left = deadline.left
        var arrived = false
        val bytes = try {
            limited(minOf(idle, left)) {
                val read = body.read()
                arrived = true
                read
            }
        } catch (error: IOException) {
            close()
            throw APIConnectionError("the answer broke off: ${error.message ?: error.javaClass.simpleName}", error)
        }
        if (arrived) return bytes
        close()
        throw if (left <= idle) deadline.error() else timeoutError("idle", idle)
    }

    /** All bytes. */
    suspend fun readAll(): ByteArray = use {
        val all = ByteArrayOutputStream()
        while (true) {
            val bytes = read() ?: break
            all.write(bytes, 0, bytes.size)
        }
        all.toByteArray()
    }

    override fun close(): Unit = body.close()
}

/** Runs [block] for at most [limit]; gives null when the time is over. */
internal suspend fun <T> limited(limit: Duration, block: suspend () -> T): T? =
    if (limit.isInfinite()) block() else withTimeoutOrNull(limit) { block() }

internal fun timeoutError(phase: String, limit: Duration, cause: Throwable? = null): APITimeoutError {
    val what = when (phase) {
        "connect" -> "no connection was made"
        "first_byte" -> "the server did not begin to answer"
        "idle" -> "nothing more of the answer arrived"
        else -> "the call was not over"
    }
    return APITimeoutError("$what within $limit ($phase timeout)", phase, cause)
}
