package com.llamastack.client.runtime

import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.withContext
import java.util.concurrent.atomic.AtomicBoolean

/**
 * A stream of payloads, cold: the request is sent when it is collected. It can be collected once.
 *
 * The end of the stream, an error, leaving the collection (as `first` and `take` do) and cancelling the coroutine free
 * the connection. An error carries the payloads before it as `partial`.
 */
public class EventStream<out P : Any, out F : Any> private constructor(private val opening: Opening<P, F>) :
    Flow<P> by opening.payloads {
    internal constructor(open: suspend () -> PayloadSource<P, F>) : this(Opening(open))

    /**
     * Reads to the end and returns what the call without streaming would have answered. After the stream has been
     * collected to its end, returns the same without reading.
     */
    public suspend fun final(): F {
        opening.finished?.let { return it.result() }
        opening.payloads.collect {}
        return checkNotNull(opening.finished).result()
    }

    /** Opens the stream for reading one payload at a time; the caller closes it. */
    internal suspend fun open(): PayloadSource<P, F> = opening.open()

    /** A stream that no server is asked for: for implementations of a resource in a test or on a device. */
    public companion object {
        /** A stream of [payloads] that adds up to [result]. */
        @JvmStatic
        public fun <P : Any, F : Any> of(payloads: Iterable<P>, result: F): EventStream<P, F> =
            EventStream { ReadyPayloads(payloads.iterator(), result) }
    }

    private class Opening<out P : Any, out F : Any>(private val send: suspend () -> PayloadSource<P, F>) {
        private val opened = AtomicBoolean(false)

        /** Set once the stream has been read to its end. */
        @Volatile
        var finished: PayloadSource<@UnsafeVariance P, @UnsafeVariance F>? = null
            private set

        suspend fun open(): PayloadSource<P, F> {
            if (!opened.compareAndSet(false, true)) throw LlamaStackClientError("a stream can be read once")
            return send()
        }

        val payloads: Flow<P> = flow {
            val source = open()
            try {
                while (true) emit(source.next() ?: break)
                finished = source
            } finally {
                withContext(NonCancellable) { source.close() }
            }
        }
    }
}
