package com.llamastack.client.runtime

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import java.util.concurrent.atomic.AtomicBoolean

/**
 * A stream of payloads, cold: the request is sent when it is collected. It can be collected once.
 *
 * The end of the stream, an error, leaving the collection (as `first` and `take` do) and cancelling the coroutine free
 * the connection. An error carries the payloads before it as `partial`.
 */
public class EventStream<out P : Any, out F : Any> private constructor(private val source: Source<P, F>) :
    Flow<P> by source.payloads {
    internal constructor(open: suspend () -> EventReader<P, F>) : this(Source(open))

    /**
     * Reads to the end and returns what the call without streaming would have answered. After the stream has been
     * collected to its end, returns the same without reading.
     */
    public suspend fun final(): F {
        source.reader?.let { return it.result() }
        source.payloads.collect {}
        return checkNotNull(source.reader).result()
    }

    /** Opens the stream for reading one payload at a time; the caller closes it. */
    internal suspend fun open(): EventReader<@UnsafeVariance P, @UnsafeVariance F> = source.open()

    private class Source<P : Any, F : Any>(private val send: suspend () -> EventReader<P, F>) {
        private val opened = AtomicBoolean(false)

        /** Set once the stream has been read to its end. */
        @Volatile
        var reader: EventReader<P, F>? = null

        suspend fun open(): EventReader<P, F> {
            if (!opened.compareAndSet(false, true)) throw LlamaStackClientError("a stream can be read once")
            return send()
        }

        val payloads: Flow<P> = flow {
            open().use { reader ->
                while (true) emit(reader.next() ?: break)
                this@Source.reader = reader
            }
        }
    }
}
