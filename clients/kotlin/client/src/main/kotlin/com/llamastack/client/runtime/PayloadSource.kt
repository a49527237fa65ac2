package com.llamastack.client.runtime

/**
 * Where the payloads of a stream come from, one at a time. Knows nothing of flows, so that [EventStream] and
 * [BlockingEventStream] share it. An error closes it.
 */
internal interface PayloadSource<out P : Any, out F : Any> {
    /** The next payload; null at the end of the stream. */
    suspend fun next(): P?

    /** What the call without streaming would have answered; the stream must have been read to its end. */
    fun result(): F

    /** Frees what the stream holds; often called at its end, and harmless there. */
    suspend fun close()
}

/** Payloads that are there already. */
internal class ReadyPayloads<P : Any, F : Any>(private val payloads: Iterator<P>, private val result: F) :
    PayloadSource<P, F> {
    override suspend fun next(): P? = if (payloads.hasNext()) payloads.next() else null

    override fun result(): F = result

    override suspend fun close() {
        // Holds nothing.
    }
}
