package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Adds the payloads of a stream up to what the call without streaming would have answered. */
internal interface Accumulator {
    /** Takes the next payload. */
    fun add(payload: JsonElement)

    /** The stream came to its proper end. */
    fun end() {}

    /** The answer; null while the stream has not said all of it. */
    fun result(): JsonElement?

    companion object {
        /** The accumulator for payloads of one schema. */
        fun of(payload: String): Accumulator = when (payload) {
            "ChatCompletionChunk" -> ChatAccumulator()
            "Completion" -> CompletionAccumulator()
            "ChatCompletionResponseStreamChunk" -> ChatResponseAccumulator()
            "CompletionResponseStreamChunk" -> CompletionResponseAccumulator()
            "AgentTurnResponseStreamChunk" -> CarriedResult(listOf("event", "payload"), "event_type", TURN_ENDS, "turn")
            "ResponseStreamEvent" -> CarriedResult(emptyList(), "type", RESPONSE_ENDS, "response")
            else -> CarriedResult(emptyList(), "type", emptySet(), "")
        }

        private val TURN_ENDS = setOf("turn_complete", "turn_awaiting_input")
        private val RESPONSE_ENDS = setOf("response.completed", "response.incomplete", "response.failed")
    }
}

/** A result that an event near the end of the stream carries whole. */
internal class CarriedResult(
    private val path: List<String>,
    private val tag: String,
    private val ends: Set<String>,
    private val field: String,
) : Accumulator {
    private var carried: JsonElement? = null

    override fun add(payload: JsonElement) {
        val event = path.fold(payload as? JsonObject) { at, name -> at.objectAt(name) }
        if (event.textAt(tag) in ends) carried = event?.get(field)
    }

    override fun result(): JsonElement? = carried
}

/** The field of an object, where it is an object. */
internal fun JsonObject?.objectAt(name: String): JsonObject? = this?.get(name) as? JsonObject

/** The items of a field, where it is a list. */
internal fun JsonObject?.listAt(name: String): List<JsonElement> = this?.get(name) as? JsonArray ?: emptyList()

/** The text of a field, where it is a string. */
internal fun JsonObject?.textAt(name: String): String? =
    (this?.get(name) as? JsonPrimitive)?.takeIf { it.isString }?.content

/** The field, unless it is absent or null. */
internal fun JsonObject?.valueAt(name: String): JsonElement? = this?.get(name)?.takeIf { it !is JsonNull }

/** Text that comes in pieces; null until the first one. */
internal class Pieces {
    private var builder: StringBuilder? = null

    fun add(piece: String?) {
        if (piece != null) (builder ?: StringBuilder().also { builder = it }).append(piece)
    }

    fun textOrNull(): String? = builder?.toString()

    fun orNull(): JsonElement = JsonPrimitive(textOrNull())
}

/** Lists under one object that grow by the lists of further objects; other values are the last ones. */
internal class GrowingLists {
    private val lists = LinkedHashMap<String, MutableList<JsonElement>>()
    private val others = LinkedHashMap<String, JsonElement>()

    fun add(value: JsonObject?) = value?.forEach { (name, item) ->
        if (item is JsonArray) lists.getOrPut(name) { mutableListOf() }.addAll(item) else others[name] = item
    }

    fun orNull(): JsonElement {
        val all = others + lists.mapValues { JsonArray(it.value) }
        return if (all.isEmpty()) JsonNull else JsonObject(all)
    }
}
