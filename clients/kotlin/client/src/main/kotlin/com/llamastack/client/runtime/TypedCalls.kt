package com.llamastack.client.runtime

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.Parameters
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** A call of the contract. */
internal fun callOf(
    operation: String,
    method: String,
    path: String,
    parameters: Parameters = Parameters(),
    body: CallBody = CallBody.None,
    accept: String = MediaTypes.JSON,
): Call = Call(operation, method, path, parameters.query, parameters.headers, body, accept)

/** The body of a request whose [switch] asks for a stream. */
internal fun JsonModel.switchedOn(switch: String): CallBody =
    CallBody.Json(JsonObject(toJson() + (switch to JsonPrimitive(true))))

/** Sends a call and reads its answer. */
internal suspend fun <T> ClientCore.answer(call: Call, decoder: JsonDecoder<T>, options: RequestOptions): T =
    send(call, options).read(decoder::decode)

/** Sends a call that is answered without content. */
internal suspend fun ClientCore.run(call: Call, options: RequestOptions) {
    send(call, options)
}

/** A stream of payloads; [payload] is the name of their schema. */
internal fun <P : Any, F : Any> ClientCore.events(
    call: Call,
    payload: String,
    payloads: JsonDecoder<P>,
    result: JsonDecoder<F>,
    terminator: String?,
    options: RequestOptions,
): EventStream<P, F> = stream(call, options, StreamPlan(payload, terminator, payloads::decode, result::decode))
