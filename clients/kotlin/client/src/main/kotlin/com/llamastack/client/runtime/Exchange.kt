package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.io.IOException
import java.util.UUID
import kotlin.time.Duration
import kotlin.time.DurationUnit
import kotlin.time.TimeSource

/**
 * One call over all its attempts: the same headers, the same idempotency key, a count of retries.
 *
 * Once the head of a success answer is there, nothing is sent again.
 */
internal class Exchange(
    private val settings: ClientSettings,
    private val call: Call,
    private val options: RequestOptions,
) {
    private val limits = (options.timeout ?: settings.timeout).over(settings.timeout)
    private val deadline = Deadline(limit(limits.total), TimeSource.Monotonic.markNow())
    private val content = content()
    private val headers = headers()
    private val target = call.path + query()
    private val url = settings.baseUrl + target
    private var retries = 0

    /** Sends the call until there is a success answer, or an error to raise. */
    suspend fun run(): OpenAnswer {
        while (true) {
            val wait = try {
                val answer = attempt()
                log(LogLevel.INFO) { "${call.operation}: ${answer.status}" }
                log(LogLevel.DEBUG) { "${call.operation}: ${Redaction.headers(answer.headers)}" }
                if (answer.status in 200..299) return answer
                val body = bodyOf(answer.readAll().decodeToString())
                val error = APIStatusError.of(answer.status, answer.headers, body, url)
                waitFor(error, RetryPolicy.isTransient(answer.status, answer.headers), answer.headers)
            } catch (error: APIConnectionError) {
                waitFor(error, transient = deadline.left.isPositive(), Headers.EMPTY)
            }
            limited(deadline.left) { settings.clock.sleep(wait) } ?: throw deadline.error()
        }
    }

    private suspend fun attempt(): OpenAnswer {
        val left = deadline.left
        if (!left.isPositive()) throw deadline.error()
        val firstByte = limit(limits.firstByte)
        val connect = limit(limits.connect)
        val idleness = Idleness(firstByte, deadline)
        val request =
            TransportRequest(call.method, url, target, headers, content?.let { observed(it, idleness) }, connect)
        log(LogLevel.DEBUG) { "${call.method} ${Redaction.url(url)} ${Redaction.headers(headers)}" }
        val response = try {
            idleness.watch({ settings.transport.send(request) }, { it.body.close() })
        } catch (error: ConnectTimeoutException) {
            throw timeoutError("connect", connect, error)
        } catch (error: IOException) {
            throw connectionError(error)
        }
        return OpenAnswer(response, url, limit(limits.idle), deadline)
    }

    private fun observed(content: RequestContent, idleness: Idleness): RequestContent {
        val listener = options.onProgress.takeIf { content is MultipartContent }
        return ObservedContent(content) { sent ->
            idleness.touch()
            listener?.onProgress(sent)
        }
    }

    private fun connectionError(error: IOException): APIConnectionError {
        val reason = error.message ?: error.javaClass.simpleName
        val address = Redaction.url(url)
        if (error is java.net.ConnectException || error is java.net.UnknownHostException) {
            val question = "is the server running, and is the base URL its address?"
            return APIConnectionError("cannot connect to $address: $reason; $question", error)
        }
        return APIConnectionError("no complete answer from $address: $reason", error)
    }

    /** How long to wait before the next attempt; throws [error] when there is to be none. */
    private fun waitFor(error: APIError, transient: Boolean, headers: Headers): Duration {
        if (!transient || content?.replayable == false) throw error
        val wait = settings.retry.delay(retries, headers, settings.clock) ?: throw error
        retries++
        val seconds = wait.toString(DurationUnit.SECONDS, 2)
        log(LogLevel.INFO) { "${call.operation}: trying again in $seconds (${error.javaClass.simpleName})" }
        return wait
    }

    private fun content(): RequestContent? = when (val body = call.body) {
        is CallBody.Form -> MultipartContent(merged(body.parts, options.body), boundary())
        is CallBody.Json -> json(if (body.value is JsonObject) JsonObject(body.value + options.body) else body.value)
        CallBody.None -> options.body.ifEmpty { null }?.let { json(JsonObject(it)) }
    }

    private fun json(value: JsonElement): RequestContent = BytesContent(value.toString().encodeToByteArray())

    /** The parts, each one that an extra names replaced where it stands, and the other extras after them. */
    private fun merged(parts: List<FormPart>, extras: Map<String, JsonElement>): List<FormPart> {
        val replaced = parts.groupBy { it.name.substringBefore('[') }.flatMap { (name, own) ->
            if (name in extras) formFields(name, extras[name]) else own
        }
        val added = extras.filterKeys { name -> parts.none { it.name.substringBefore('[') == name } }
        return replaced + added.flatMap { (name, value) -> formFields(name, value) }
    }

    private fun boundary(): String = "llama-stack-client-${UUID.randomUUID()}"

    private fun headers(): Headers {
        val merged = LinkedHashMap<String, String>()
        merged["user-agent"] = "llama-stack-client-kotlin/${Provenance.VERSION}"
        merged["x-llamastack-client-version"] = Provenance.VERSION
        settings.apiKey?.let { merged["authorization"] = "Bearer $it" }
        settings.providerData?.let { merged["x-llamastack-provider-data"] = JsonText.ascii(it) }
        settings.headers.forEach { (name, value) -> merged[name.lowercase()] = value }
        merged["accept"] = call.accept
        when (val body = content) {
            null -> {}
            is MultipartContent -> merged["content-type"] = body.contentType
            else -> merged["content-type"] = MediaTypes.JSON
        }
        if (call.method != "GET" && call.method != "HEAD") {
            merged["idempotency-key"] = "llama-stack-client-${UUID.randomUUID()}"
        }
        for ((name, value) in call.headers) merged[name.lowercase()] = value
        options.headers.forEach { (name, value) -> merged[name.lowercase()] = value }
        return Headers(merged.map { (name, value) -> name to checkedHeader(name, value) })
    }

    private fun query(): String {
        val extra = settings.query + options.query
        val pairs =
            call.query.filter { it.first !in extra } +
                extra.flatMap { (name, value) -> QueryEncoding.encode(name, value) }
        return if (pairs.isEmpty()) "" else "?" + QueryEncoding.join(pairs)
    }

    private inline fun log(level: LogLevel, line: () -> String) {
        if (settings.logger.isEnabled(level)) settings.logger.log(level, line())
    }
}

private fun limit(duration: Duration?): Duration = duration ?: Duration.INFINITE

/** The value; a transport would show one that cannot be sent in its message, and it may be a key. */
private fun checkedHeader(name: String, value: String): String {
    if (value != value.trim() || value.any { it !in ' '..'~' }) {
        val reason = "has a character that is no printable ASCII, or space around it"
        throw LlamaStackClientError("the value of the header '$name' $reason")
    }
    return value
}
