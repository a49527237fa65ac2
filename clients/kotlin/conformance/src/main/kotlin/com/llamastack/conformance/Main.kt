package com.llamastack.conformance

import com.llamastack.client.LlamaStackClient
import com.llamastack.client.jdk.JdkTransport
import com.llamastack.client.models.UnknownVariant
import com.llamastack.client.okhttp.OkHttpTransport
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.rawResponse
import com.llamastack.conformance.generated.OPERATIONS
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import java.util.Base64
import kotlin.time.Duration.Companion.milliseconds

/** Makes the calls of the wire vectors: a JSON line in, a JSON line out. `--okhttp` carries them with OkHttp. */
fun main(args: Array<String>) {
    var client: LlamaStackClient? = null
    for (text in generateSequence(::readLine)) {
        // Closed when the next line comes: leaving a stream must do without that.
        client?.close()
        val case = Case(Json.parseToJsonElement(text) as JsonObject)
        val outcome = runCatching {
            val transport = if ("--okhttp" in args) OkHttpTransport() else JdkTransport()
            val made = LlamaStackClient(case.settings(case.taped(transport))).also { client = it }
            runBlocking { cancellable(case) { outcome(case, made) } }
        }.getOrElse { mapOf("error" to told(it)) }
        say(JsonObject(mapOf("case" to case.id) + outcome + case.notes()))
    }
    client?.close()
}

private suspend fun outcome(case: Case, client: LlamaStackClient): Map<String, JsonElement> {
    if (case.mode == "compatibility") return mapOf("result" to client.compatibility().toJson())
    val operation = OPERATIONS.getValue(case.operation)
    val invocation = Invocation(client, case.arguments, case.options())
    return when (case.mode) {
        "stream" -> several(case, operation.stream!!(invocation))
        "items" -> several(case, operation.list!!(invocation))
        "final" -> one(operation.stream!!(invocation).final())
        "raw" -> {
            val raw =
                rawResponse(invocation.options) { options ->
                    whole(operation, Invocation(client, case.arguments, options))
                }
            val headers = JsonObject(raw.headers.toMap().mapValues { JsonPrimitive(it.value) })
            mapOf(
                "result" to
                    buildJsonObject {
                        put("status", raw.status)
                        put("headers", headers)
                        put("text", raw.text)
                    },
            )
        }
        "download" -> {
            val download = operation.download!!(invocation)
            val base64 = Base64.getEncoder().encodeToString(download.bytes())
            mapOf(
                "result" to buildJsonObject {
                    put("base64", base64)
                    download.filename?.let { put("filename", it) }
                },
            )
        }
        else -> one(whole(operation, invocation))
    }
}

private suspend fun whole(operation: Operation, invocation: Invocation): JsonValue? =
    operation.list?.let { it(invocation).firstPage().response } ?: operation.call!!(invocation)

private fun one(value: JsonValue?): Map<String, JsonElement> =
    mapOf("result" to (value?.toJson() ?: JsonNull), "unknown" to tags(listOfNotNull(value)))

private suspend fun several(case: Case, items: Flow<Any>): Map<String, JsonElement> {
    val seen = items.onEach { if (case.live) say(JsonObject(mapOf("case" to case.id, "event" to encoded(it)))) }
    val found = (case.stopAfter?.let(seen::take) ?: seen).toList()
    return mapOf("result" to JsonArray(found.map(::encoded)), "unknown" to tags(found))
}

private fun tags(values: List<Any>): JsonArray =
    JsonArray(values.filterIsInstance<UnknownVariant>().map { JsonPrimitive(it.tag) })

private suspend fun <T> cancellable(case: Case, block: suspend () -> T): T = withContext(Dispatchers.Default) {
    val work = async { block() }
    val alarm = case.cancelAfter?.let { milliseconds ->
        async {
            delay(milliseconds.milliseconds)
            work.cancel(CancellationException("cancelled"))
        }
    }
    work.join()
    alarm?.cancel()
    work.await()
}

private fun say(line: JsonObject) {
    println(line)
    System.out.flush()
}
