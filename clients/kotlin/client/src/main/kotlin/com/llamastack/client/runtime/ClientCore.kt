package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonElement

/** Sends calls: adds the client's settings, tries again, keeps time, and raises typed errors. */
internal class ClientCore(val settings: ClientSettings) : AutoCloseable {
    /** Sends a call and reads its answer whole. */
    suspend fun send(call: Call, options: RequestOptions): RawResponse {
        val answer = Exchange(settings, call, options).run()
        val response = RawResponse(answer.status, answer.headers, answer.readAll(), answer.url)
        return if (options.raw) throw RawTaken(response) else response
    }

    /** An event stream; its request is sent when it is collected. */
    fun <P : Any, F : Any> stream(call: Call, options: RequestOptions, plan: StreamPlan<P, F>): EventStream<P, F> =
        EventStream {
            val answer = Exchange(settings, call, options).run()
            if (mediaType(answer.headers) != MediaTypes.EVENTS) {
                throw wrongMediaType(
                    answer.headers,
                    answer.url,
                    answer.readAll().decodeToString(),
                    "a stream of events",
                )
            }
            EventReader(answer, plan, settings.maxEventBytes)
        }

    /** Sends a call that bytes answer; they stay on the way until they are read. */
    suspend fun download(call: Call, options: RequestOptions): Download =
        Exchange(settings, call, options).run().let { Download(it.headers, it) }

    /** Asks the server which of the operations whose digests are [ours] mean the same there. */
    suspend fun compatibility(ours: Map<String, String>, options: RequestOptions): Compatibility {
        val call = Call("inspect.contract", "GET", "/v1/inspect/contract")
        return send(call, options).read { Compatibility.of(ours, it) }
    }

    override fun close() {
        settings.transport.close()
    }
}

/**
 * What a stream holds. [payload] is the name of the schema of the payloads, and chooses the way they add up;
 * [decode] and [result] read a payload and the final result, and throw IllegalArgumentException where they break the schema.
 */
internal class StreamPlan<P : Any, F : Any>(
    val payload: String,
    val terminator: String?,
    val decode: (JsonElement) -> P,
    val result: (JsonElement) -> F,
)
