package com.llamastack.client.runtime

import com.llamastack.client.runtime.json.JsonCodec

/** Sends a call and reads its answer. */
internal suspend fun <T> ClientCore.answer(call: Call, codec: JsonCodec<T>, options: RequestOptions): T =
    send(call, options).read(codec::decode)

/** Sends a call that is answered without content. */
internal suspend fun ClientCore.run(call: Call, options: RequestOptions) {
    send(call, options)
}

/** A stream of payloads; [payload] is the name of their schema. */
internal fun <P : Any, F : Any> ClientCore.events(
    call: Call,
    payload: String,
    payloads: JsonCodec<P>,
    result: JsonCodec<F>,
    terminator: String?,
    options: RequestOptions,
): EventStream<P, F> = stream(call, options, StreamPlan(payload, terminator, payloads::decode, result::decode))
