package com.llamastack.client.runtime

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlin.time.Duration
import kotlin.time.TimeMark
import kotlin.time.TimeSource

/**
 * Watches for the head of an answer: it must come within [limit] of the last byte sent, and before the [deadline].
 */
internal class Idleness(private val limit: Duration, private val deadline: Deadline) {
    @Volatile
    private var last: TimeMark = TimeSource.Monotonic.markNow()

    /** Something was sent: the time begins anew. */
    fun touch() {
        last = TimeSource.Monotonic.markNow()
    }

    /** Runs [block] under the limits; a result that comes too late is given to [discard]. */
    suspend fun <T : Any> watch(block: suspend () -> T, discard: (T) -> Unit): T {
        var result: T? = null
        var late: APITimeoutError? = null
        try {
            coroutineScope {
                val work = async { block().also { result = it } }
                val watchdog = launch {
                    late = expiry()
                    work.cancel()
                }
                work.join()
                watchdog.cancel()
                // Awaited only for its failure; cancelled by the watchdog, it has none.
                if (late == null) work.await()
            }
        } catch (error: CancellationException) {
            result?.let(discard)
            throw error
        }
        late?.let { error ->
            result?.let(discard)
            throw error
        }
        return checkNotNull(result)
    }

    /** Waits until a limit is passed. */
    private suspend fun expiry(): APITimeoutError {
        while (true) {
            val left = deadline.left
            val rest = limit - last.elapsedNow()
            if (!left.isPositive()) return deadline.error()
            if (!rest.isPositive()) return timeoutError("first_byte", limit)
            delay(minOf(left, rest))
        }
    }
}
