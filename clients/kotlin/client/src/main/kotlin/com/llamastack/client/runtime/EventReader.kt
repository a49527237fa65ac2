package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Turns the bytes of one stream into payloads, one at a time. Whatever ends it frees the connection. */
internal class EventReader<P : Any, F : Any>(
    private val answer: OpenAnswer,
    private val plan: StreamPlan<P, F>,
    maxEventBytes: Long,
) : PayloadSource<P, F> {
    private val decoder = SseDecoder(maxEventBytes)
    private val accumulator = Accumulator.of(plan.payload)
    private val received = mutableListOf<P>()
    private var ended = false

    override suspend fun next(): P? {
        if (ended) return null
        try {
            while (true) {
                val event = decoder.next()
                if (event == null) {
                    decoder.feed(answer.read() ?: return finish(complete = plan.terminator == null))
                } else if (plan.terminator != null && event.data == plan.terminator) {
                    return finish(complete = true)
                } else if (event.data.isNotBlank()) {
                    return payload(event)
                }
            }
        } catch (error: APIError) {
            close()
            error.partial = received.toList()
            throw error
        } catch (error: Throwable) {
            close()
            throw error
        }
    }

    override fun result(): F {
        try {
            val whole =
                accumulator.result() ?: throw APIConnectionError("the stream ended before its answer was complete")
            return plan.result(whole)
        } catch (error: IllegalArgumentException) {
            throw APIResponseValidationError(
                "the stream adds up to no answer: ${error.message}",
                null,
                error,
            ).withPartial()
        } catch (error: APIConnectionError) {
            throw error.withPartial()
        }
    }

    override suspend fun close() {
        ended = true
        answer.close()
    }

    private suspend fun finish(complete: Boolean): P? {
        close()
        if (complete) accumulator.end()
        return null
    }

    private fun payload(event: SseEvent): P {
        val body = try {
            JsonText.parse(event.data)
        } catch (error: JsonTooDeepException) {
            throw APIResponseValidationError("an event of the stream breaks its schema: ${error.message}", null, error)
        } catch (_: IllegalArgumentException) {
            null
        }
        if (isError(event, body)) {
            val found = body ?: JsonPrimitive(event.data)
            throw APIStreamError(Problem.of(found).message ?: "the server gave no reason", found)
        }
        if (body == null) throw APIStreamError("an event of the stream is no JSON", JsonPrimitive(event.data))
        val payload = try {
            plan.decode(body)
        } catch (error: IllegalArgumentException) {
            throw APIResponseValidationError("an event of the stream breaks its schema: ${error.message}", body, error)
        }
        accumulator.add(body)
        received += payload
        return payload
    }

    private fun <E : APIError> E.withPartial(): E = apply { partial = received.toList() }
}

/** Whether an event reports an error of the stream, rather than being a payload that speaks of one. */
private fun isError(event: SseEvent, body: JsonElement?): Boolean {
    if (event.name == "error") return true
    if (body !is JsonObject || "message" !in body.objectAt("error").orEmpty()) return false
    val tag = body.valueAt("type")
    return tag == null || tag == JsonPrimitive("error")
}
