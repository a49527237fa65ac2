package com.llamastack.conformance

import com.llamastack.client.runtime.APIError
import com.llamastack.client.runtime.APIStatusError
import com.llamastack.client.runtime.ClientSettings
import com.llamastack.client.runtime.Clock
import com.llamastack.client.runtime.LlamaStackLogger
import com.llamastack.client.runtime.LogLevel
import com.llamastack.client.runtime.ProgressListener
import com.llamastack.client.runtime.RecordingTransport
import com.llamastack.client.runtime.ReplayTransport
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.RetryPolicy
import com.llamastack.client.runtime.Timeout
import com.llamastack.client.runtime.Transport
import com.llamastack.client.runtime.json.JsonValue
import kotlinx.coroutines.CancellationException
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.double
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import java.nio.file.Path
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.DurationUnit

/** One line of the runner, and what is noted while it is worked on. */
class Case(private val line: JsonObject) {
    private val given = line.child("client")
    private val waits = CopyOnWriteArrayList<JsonElement>()
    private val log = CopyOnWriteArrayList<JsonElement>()
    private val progress = CopyOnWriteArrayList<JsonElement>()

    val id: JsonElement = line.getValue("case")
    val operation: String = line["operation"]?.jsonPrimitive?.content.orEmpty()
    val arguments: JsonObject = line.child("arguments")
    val mode: String = line["mode"]?.jsonPrimitive?.content ?: "call"
    val live: Boolean = line["live"]?.jsonPrimitive?.content == "true"
    val stopAfter: Int? = line["stop_after"]?.jsonPrimitive?.int
    val cancelAfter: Long? = line["cancel_after_ms"]?.jsonPrimitive?.long

    fun settings(transport: Transport): ClientSettings = ClientSettings(
        transport = transport,
        baseUrl = line["base_url"]?.jsonPrimitive?.content,
        apiKey = given["api_key"]?.jsonPrimitive?.content,
        providerData = given["provider_data"] as? JsonObject,
        headers = given.texts("headers"),
        query = given.child("query"),
        timeout = given["timeout"]?.let(::timeout) ?: Timeout.DEFAULT,
        retry = given["max_retries"]?.let { RetryPolicy(it.jsonPrimitive.int) } ?: RetryPolicy.DEFAULT,
        maxEventBytes = given["max_event_bytes"]?.jsonPrimitive?.long ?: ClientSettings.DEFAULT_MAX_EVENT_BYTES,
        clock = (line["clock"] as? JsonObject)?.let(::clock) ?: Clock.SYSTEM,
        logger = logger(),
    )

    /** A transport that records to a cassette or answers from one, where the line asks for that. */
    fun taped(transport: Transport): Transport {
        line["replay"]?.let { return ReplayTransport(Path.of(it.jsonPrimitive.content)) }
        return line["record"]?.let { RecordingTransport(transport, Path.of(it.jsonPrimitive.content)) } ?: transport
    }

    fun options(): RequestOptions {
        val options = line.child("options")
        return RequestOptions(
            headers = options.texts("headers"),
            query = options.child("query"),
            body = options.child("body"),
            timeout = options["timeout"]?.let(::timeout),
            onProgress = ProgressListener { progress += JsonPrimitive(it) }.takeIf { "progress" in line },
        )
    }

    /** What was noted. */
    fun notes(): Map<String, JsonElement> {
        val notes = mapOf("waits" to JsonArray(waits), "log" to JsonArray(log))
        return if ("progress" in line) notes + ("progress" to JsonArray(progress)) else notes
    }

    private fun clock(given: JsonObject) = object : Clock {
        override fun now(): Double = given.getValue("now").jsonPrimitive.double

        override fun random(): Double = given.getValue("random").jsonPrimitive.double

        override suspend fun sleep(duration: Duration) {
            waits += JsonPrimitive(duration.toDouble(DurationUnit.SECONDS))
        }
    }

    private fun logger(): LlamaStackLogger {
        val wanted = when (line["log"]?.jsonPrimitive?.content) {
            "debug" -> LogLevel.DEBUG
            "info" -> LogLevel.INFO
            else -> return LlamaStackLogger.NONE
        }
        return object : LlamaStackLogger {
            override fun isEnabled(level: LogLevel): Boolean = level <= wanted

            override fun log(level: LogLevel, line: String) {
                log += JsonPrimitive(line)
            }
        }
    }
}

/** An error as JSON. */
fun told(error: Throwable): JsonObject {
    if (error is CancellationException) return JsonObject(mapOf("name" to JsonPrimitive("Cancelled")))
    val facts = linkedMapOf<String, JsonElement?>(
        "name" to JsonPrimitive(error.javaClass.simpleName),
        "message" to text(error.message),
    )
    if (error is APIError) {
        facts +=
            mapOf(
                "type" to text(error.type),
                "code" to text(error.code),
                "param" to text(error.param),
                "body" to error.body,
            )
        facts["partial"] = JsonArray(error.partial.map { (it as JsonValue).toJson() }).takeIf { it.isNotEmpty() }
    }
    if (error is APIStatusError) {
        facts +=
            mapOf("status" to JsonPrimitive(error.status), "request_id" to text(error.requestId))
    }
    return JsonObject(facts.entries.mapNotNull { (name, value) -> value?.let { name to it } }.toMap())
}

private fun text(value: String?): JsonElement? = value?.let(::JsonPrimitive)

private fun timeout(given: JsonElement): Timeout {
    if (given !is JsonObject) return Timeout(given.jsonPrimitive.double.seconds)
    fun limit(name: String): Duration? = given[name]?.jsonPrimitive?.double?.seconds
    return Timeout(limit("connect"), limit("first_byte"), limit("idle"), limit("total"))
}

private fun JsonObject.child(name: String): JsonObject = this[name] as? JsonObject ?: JsonObject(emptyMap())

private fun JsonObject.texts(name: String): Map<String, String> = child(name).mapValues {
    it.value.jsonPrimitive.content
}
