package com.llamastack.client.okhttp

import com.llamastack.client.runtime.ResponseBody
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asExecutor
import kotlinx.coroutines.suspendCancellableCoroutine
import okhttp3.Call
import okhttp3.Response
import java.io.IOException
import java.util.concurrent.Executor

/** The body of an answer; each read takes a thread for as long as it waits. */
internal class BlockingBody(private val call: Call, private val response: Response) : ResponseBody {
    private val source = response.body?.source() ?: throw IOException("an answer without a body")
    private val buffer = ByteArray(SIZE)
    private var reading = false
    private var closed = false

    @Volatile
    private var ended = false

    override suspend fun read(): ByteArray? = suspendCancellableCoroutine { continuation ->
        continuation.invokeOnCancellation { close() }
        READERS.execute { continuation.resumeWith(runCatching(::readNow)) }
    }

    private fun readNow(): ByteArray? {
        synchronized(this) {
            if (closed) throw IOException("the body was closed")
            reading = true
        }
        try {
            val count = source.read(buffer)
            ended = count < 0
            return if (ended) null else buffer.copyOf(count)
        } finally {
            val late = synchronized(this) {
                reading = false
                closed
            }
            if (late || ended) response.close()
        }
    }

    override fun close() {
        val free = synchronized(this) {
            if (closed) return
            closed = true
            !reading
        }
        // Cancelled first: closing alone would wait for the rest of the body, to use the connection again.
        if (!ended) call.cancel()
        if (free) response.close()
    }

    private companion object {
        const val SIZE = 16 * 1024

        /** More than the 64 threads of Dispatchers.IO: an open stream needs one while it waits. */
        val READERS: Executor = Dispatchers.IO.limitedParallelism(1000).asExecutor()
    }
}
