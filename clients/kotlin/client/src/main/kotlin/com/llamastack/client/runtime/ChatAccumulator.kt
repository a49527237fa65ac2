package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.intOrNull
import java.util.TreeMap

/** Adds chunks up to a chat completion. */
internal class ChatAccumulator : ChoicesAccumulator("chat.completion") {
    private val choices = TreeMap<Int, Choice>()

    override fun addChoice(index: Int, choice: JsonObject) = choices.getOrPut(index) { Choice() }.add(choice)

    override fun choices(): List<JsonElement> = choices.map { (index, choice) -> choice.result(index) }

    private class Choice {
        private val content = Pieces()
        private val refusal = Pieces()
        private val texts = LinkedHashMap<String, Pieces>()
        private val calls = TreeMap<Int, MergedObject>()
        private val objects = LinkedHashMap<String, MergedObject>()
        private val logprobs = GrowingLists()
        private var finishReason: JsonElement = JsonNull

        fun add(choice: JsonObject) {
            choice.valueAt("finish_reason")?.let { finishReason = it }
            logprobs.add(choice.objectAt("logprobs"))
            val delta = choice.objectAt("delta")
            content.add(delta.textAt("content"))
            refusal.add(delta.textAt("refusal"))
            delta.listAt("tool_calls").forEachIndexed { position, call ->
                if (call is JsonObject) calls.getOrPut(index(call) ?: position) { MergedObject() }.add(call - "index")
            }
            delta?.forEach { (name, value) ->
                when {
                    name in KNOWN -> {}
                    value is JsonObject -> objects.getOrPut(name) { MergedObject() }.add(value)
                    value is JsonPrimitive && value.isString -> texts.getOrPut(name) { Pieces() }.add(value.content)
                }
            }
        }

        fun result(index: Int): JsonObject {
            val message = LinkedHashMap<String, JsonElement>()
            message["role"] = JsonPrimitive("assistant")
            message["content"] = content.orNull()
            message["refusal"] = refusal.orNull()
            texts.forEach { (name, pieces) -> message[name] = pieces.orNull() }
            objects.forEach { (name, merged) -> message[name] = merged.result() }
            if (calls.isNotEmpty()) message["tool_calls"] = JsonArray(calls.values.map { it.result(CALL_DEFAULTS) })
            return JsonObject(
                mapOf(
                    "index" to JsonPrimitive(index),
                    "message" to JsonObject(message),
                    "finish_reason" to finishReason,
                    "logprobs" to logprobs.orNull(),
                ),
            )
        }

        private fun index(call: JsonObject): Int? = (call["index"] as? JsonPrimitive)?.intOrNull
    }

    private companion object {
        val KNOWN = setOf("role", "content", "refusal", "tool_calls")
        val CALL_DEFAULTS = mapOf("type" to JsonPrimitive("function"))
    }
}

/** Adds pieces up to a completion. */
internal class CompletionAccumulator : ChoicesAccumulator("text_completion") {
    private val choices = TreeMap<Int, Choice>()

    override fun addChoice(index: Int, choice: JsonObject) = choices.getOrPut(index) { Choice() }.add(choice)

    override fun choices(): List<JsonElement> = choices.map { (index, choice) -> choice.result(index) }

    private class Choice {
        private val text = StringBuilder()
        private val logprobs = GrowingLists()
        private var finishReason: JsonElement = JsonNull

        fun add(choice: JsonObject) {
            text.append(choice.textAt("text").orEmpty())
            logprobs.add(choice.objectAt("logprobs"))
            choice.valueAt("finish_reason")?.let { finishReason = it }
        }

        fun result(index: Int): JsonObject = JsonObject(
            mapOf(
                "index" to JsonPrimitive(index),
                "text" to JsonPrimitive(text.toString()),
                "finish_reason" to finishReason,
                "logprobs" to logprobs.orNull(),
            ),
        )
    }
}

/** What the two kinds of completion share: facts of the whole, and choices by index. */
internal abstract class ChoicesAccumulator(private val kind: String) : Accumulator {
    private val facts = LinkedHashMap<String, JsonElement>()
    private var ended = false

    override fun add(payload: JsonElement) {
        if (payload !is JsonObject) return
        for ((name, value) in payload) {
            // The usage of every chunk but one is null; what is null there is absent from the whole.
            if (name !in PER_CHUNK && value !is JsonNull) facts[name] = value
        }
        for (choice in payload.listAt("choices")) {
            if (choice is JsonObject) addChoice((choice["index"] as? JsonPrimitive)?.intOrNull ?: 0, choice)
        }
    }

    override fun end() {
        ended = true
    }

    override fun result(): JsonElement? {
        if (!ended || facts.isEmpty()) return null
        val whole = LinkedHashMap(facts)
        whole["object"] = JsonPrimitive(kind)
        whole["choices"] = JsonArray(choices())
        return JsonObject(whole)
    }

    /** Takes a choice of a chunk. */
    protected abstract fun addChoice(index: Int, choice: JsonObject)

    /** The choices, added up. */
    protected abstract fun choices(): List<JsonElement>

    private companion object {
        val PER_CHUNK = setOf("choices", "object", "obfuscation")
    }
}

/** An object whose texts grow; identifying fields are not pieces of text, and the first one stands. */
internal class MergedObject {
    private val texts = LinkedHashMap<String, Pieces>()
    private val objects = LinkedHashMap<String, MergedObject>()
    private val others = LinkedHashMap<String, JsonElement>()

    fun add(value: Map<String, JsonElement>) {
        for ((name, item) in value) {
            when {
                item is JsonObject -> objects.getOrPut(name) { MergedObject() }.add(item)
                item is JsonPrimitive && item.isString && name !in WHOLE -> texts.getOrPut(name) {
                    Pieces()
                }.add(item.content)
                item is JsonNull -> {}
                name in WHOLE -> others.getOrPut(name) { item }
                else -> others[name] = item
            }
        }
    }

    fun result(defaults: Map<String, JsonElement> = emptyMap()): JsonObject =
        JsonObject(defaults + others + texts.mapValues { it.value.orNull() } + objects.mapValues { it.value.result() })

    private companion object {
        val WHOLE = setOf("id", "type")
    }
}
