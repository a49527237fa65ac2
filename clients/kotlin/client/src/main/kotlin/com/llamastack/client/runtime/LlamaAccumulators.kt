package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Adds events up to the answer of `inference.chat_completion`. */
internal class ChatResponseAccumulator : Accumulator {
    private val content = mutableListOf<JsonObject>()
    private val text = StringBuilder()
    private val calls = mutableListOf<JsonElement>()
    private val logprobs = mutableListOf<JsonElement>()
    private var metrics: JsonElement? = null
    private var stopReason: JsonElement? = null
    private var complete = false

    override fun add(payload: JsonElement) {
        if (payload !is JsonObject) return
        payload.valueAt("metrics")?.let { metrics = it }
        val event = payload.objectAt("event")
        event.valueAt("stop_reason")?.let { stopReason = it }
        logprobs += event.listAt("logprobs")
        val delta = event.objectAt("delta")
        when (delta.textAt("type")) {
            "text" -> text.append(delta.textAt("text").orEmpty())
            "image" -> addImage(delta.textAt("image").orEmpty())
            // Pieces of a call are text; the call itself comes at its end.
            "tool_call" -> delta.objectAt("tool_call")?.let { calls += it }
        }
        if (event.textAt("event_type") == "complete") complete = true
    }

    private fun addImage(data: String) {
        closeText()
        val image = JsonObject(mapOf("data" to JsonPrimitive(data)))
        content += JsonObject(mapOf("type" to JsonPrimitive("image"), "image" to image))
    }

    private fun closeText() {
        if (text.isEmpty()) return
        content += JsonObject(mapOf("type" to JsonPrimitive("text"), "text" to JsonPrimitive(text.toString())))
        text.clear()
    }

    override fun result(): JsonElement? {
        if (!complete) return null
        val message = LinkedHashMap<String, JsonElement>()
        message["role"] = JsonPrimitive("assistant")
        message["content"] = whole()
        message["stop_reason"] = stopReason ?: JsonPrimitive("end_of_turn")
        if (calls.isNotEmpty()) message["tool_calls"] = JsonArray(calls)
        return withExtras(mapOf("completion_message" to JsonObject(message)), logprobs, metrics)
    }

    private fun whole(): JsonElement {
        if (content.isEmpty()) return JsonPrimitive(text.toString())
        closeText()
        return JsonArray(content.toList())
    }
}

/** Adds pieces up to the answer of `inference.completion`. */
internal class CompletionResponseAccumulator : Accumulator {
    private val text = StringBuilder()
    private val logprobs = mutableListOf<JsonElement>()
    private var metrics: JsonElement? = null
    private var stopReason: JsonElement? = null

    override fun add(payload: JsonElement) {
        if (payload !is JsonObject) return
        text.append(payload.textAt("delta").orEmpty())
        payload.valueAt("stop_reason")?.let { stopReason = it }
        payload.valueAt("metrics")?.let { metrics = it }
        logprobs += payload.listAt("logprobs")
    }

    override fun result(): JsonElement? {
        val reason = stopReason ?: return null
        return withExtras(
            mapOf("content" to JsonPrimitive(text.toString()), "stop_reason" to reason),
            logprobs,
            metrics,
        )
    }
}

private fun withExtras(
    fields: Map<String, JsonElement>,
    logprobs: List<JsonElement>,
    metrics: JsonElement?,
): JsonObject {
    val whole = LinkedHashMap(fields)
    if (logprobs.isNotEmpty()) whole["logprobs"] = JsonArray(logprobs)
    metrics?.let { whole["metrics"] = it }
    return JsonObject(whole)
}
