package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonElement

/** Sends calls: adds the client's settings, tries again, keeps time, and raises typed errors. */
internal class ClientCore(val settings: ClientSettings) : AutoCloseable {
    /** Sends a call and reads its answer whole. */
    suspend fun send(call: Call, options: RequestOptions): RawResponse = TODO()

    /** An event stream; its request is sent when it is collected. */
    fun <P : Any, F : Any> stream(call: Call, options: RequestOptions, plan: StreamPlan<P, F>): EventStream<P, F> = TODO()

    /** Sends a call that bytes answer; they stay on the way until they are read. */
    suspend fun download(call: Call, options: RequestOptions): Download = TODO()

    override fun close() {
        settings.transport.close()
    }
}

/**
 * What a stream holds. [payload] is the schema's name of the payloads, and names the way they add up;
 * [decode] and [result] read a payload and the final result, and throw IllegalArgumentException where they break the schema.
 */
internal class StreamPlan<P : Any, F : Any>(
    val payload: String,
    val terminator: String?,
    val decode: (JsonElement) -> P,
    val result: (JsonElement) -> F,
)
