package com.llamastack.client.runtime

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.intOrNull
import java.io.ByteArrayOutputStream
import java.nio.charset.CharacterCodingException
import java.nio.file.Files
import java.nio.file.Path
import java.util.Base64

/**
 * Sends requests with another transport and writes what was exchanged to a file, whole, after each exchange.
 *
 * Keys do not get there: of a request's headers only `accept` and `content-type` are written, of an answer's all but
 * `set-cookie` and those between two machines.
 */
public class RecordingTransport(private val transport: Transport, private val file: Path) : Transport {
    private val exchanges = mutableListOf<JsonElement>()

    override suspend fun send(request: TransportRequest): TransportResponse {
        val (body, sent) = recorded(request)
        val response = transport.send(sent)
        return TransportResponse(
            response.status,
            response.headers,
            RecordedBody(response.body) { chunks -> write(Cassette.exchange(request, body, response, chunks)) },
        )
    }

    override fun close(): Unit = transport.close()

    private fun write(exchange: JsonObject) {
        synchronized(exchanges) {
            exchanges += exchange
            Files.write(file, Cassette.text(exchanges).encodeToByteArray())
        }
    }

    /** The body as it is written, and a request that can still be sent after the body has been read. */
    private suspend fun recorded(request: TransportRequest): Pair<JsonElement?, TransportRequest> {
        val observed = request.content as? ObservedContent
        val content = observed?.content ?: request.content ?: return null to request
        val kept = if (content is MultipartContent) content.inMemory() else BytesContent(content.readAll())
        val again = observed?.with(kept) ?: kept
        val sent = TransportRequest(
            request.method,
            request.url,
            request.target,
            request.headers,
            again,
            request.connectTimeout,
        )
        return Cassette.body(kept) to sent
    }
}

/** Answers requests from a file that [RecordingTransport] wrote, in any of the four languages; sends nothing. */
public class ReplayTransport(file: Path) : Transport {
    private val unused = Cassette.exchanges(Files.readAllBytes(file).decodeToString()).toMutableList()

    override suspend fun send(request: TransportRequest): TransportResponse {
        val content = (request.content as? ObservedContent)?.content ?: request.content
        val body = when (content) {
            null -> null
            is MultipartContent -> Cassette.body(content.inMemory())
            else -> Cassette.body(BytesContent(content.readAll()))
        }
        val wanted = Cassette.key(request.method, request.target, body)
        val found = synchronized(unused) {
            val index = unused.indexOfFirst { Cassette.key(it) == wanted }
            if (index < 0) null else unused.removeAt(index)
        } ?: throw LlamaStackClientError("the cassette has no unused answer to ${request.method} ${request.target}")
        return Cassette.response(found)
    }
}

/** The file of a cassette. */
internal object Cassette {
    private const val VERSION = 1
    private val KEPT_OF_REQUEST = listOf("accept", "content-type")
    private val LEFT_OUT_OF_RESPONSE = setOf(
        "set-cookie", "connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te",
        "trailer", "transfer-encoding", "upgrade",
    )
    private val PRETTY = Json { prettyPrint = true }

    fun text(exchanges: List<JsonElement>): String {
        val file = JsonObject(mapOf("version" to JsonPrimitive(VERSION), "exchanges" to JsonArray(exchanges)))
        return PRETTY.encodeToString(JsonElement.serializer(), file) + "\n"
    }

    fun exchanges(text: String): List<JsonObject> {
        val file = JsonText.parseOrNull(text) as? JsonObject
        val version = (file?.get("version") as? JsonPrimitive)?.intOrNull
        if (version != VERSION) throw LlamaStackClientError("the file is no cassette of version $VERSION")
        return file.listAt("exchanges").filterIsInstance<JsonObject>()
    }

    fun exchange(
        request: TransportRequest,
        body: JsonElement?,
        response: TransportResponse,
        chunks: List<ByteArray>,
    ): JsonObject {
        val asked = LinkedHashMap<String, JsonElement>()
        asked["method"] = JsonPrimitive(request.method)
        asked["path"] = JsonPrimitive(request.target)
        val kept = KEPT_OF_REQUEST.mapNotNull { name -> request.headers[name]?.let { name to it } }
        // A form's boundary is another one each time.
        asked["headers"] = JsonObject(kept.associate { (name, value) -> name to JsonPrimitive(withoutBoundary(value)) })
        body?.let { asked["body"] = it }
        val told = response.headers.toMap() - LEFT_OUT_OF_RESPONSE
        val answered = mapOf(
            "status" to JsonPrimitive(response.status),
            "headers" to JsonObject(told.mapValues { JsonPrimitive(it.value) }),
            "chunks" to JsonArray(chunks.map(::textOrBase64)),
        )
        return JsonObject(mapOf("request" to JsonObject(asked), "response" to JsonObject(answered)))
    }

    private fun withoutBoundary(mediaType: String): String = mediaType.substringBefore("; boundary=")

    /** The body of a request; [content] is in memory. */
    fun body(content: RequestContent): JsonElement? = when (content) {
        is MultipartContent -> JsonObject(mapOf("parts" to JsonArray(content.parts.map(::part))))
        is BytesContent -> when {
            content.bytes.isEmpty() -> null
            else -> JsonText.parseOrNull(content.bytes.decodeToString())?.let { JsonObject(mapOf("json" to it)) }
                ?: textOrBase64(content.bytes)
        }
        else -> null
    }

    private fun part(part: FormPart): JsonObject {
        val fields = LinkedHashMap<String, JsonElement>()
        fields["name"] = JsonPrimitive(part.name)
        part.filename?.let { fields["filename"] = JsonPrimitive(it) }
        part.contentType?.let { fields["content_type"] = JsonPrimitive(it) }
        val bytes = (part.content as UploadContent.Bytes).bytes
        fields["base64"] = JsonPrimitive(Base64.getEncoder().encodeToString(bytes))
        return JsonObject(fields)
    }

    private fun textOrBase64(bytes: ByteArray): JsonObject = try {
        JsonObject(mapOf("text" to JsonPrimitive(bytes.decodeToString(throwOnInvalidSequence = true))))
    } catch (_: CharacterCodingException) {
        JsonObject(mapOf("base64" to JsonPrimitive(Base64.getEncoder().encodeToString(bytes))))
    }

    /** What an exchange is found by. */
    fun key(
        method: String,
        target: String,
        body: JsonElement?,
    ): List<Any?> = listOf(method, target, body?.let(::canonical))

    fun key(exchange: JsonObject): List<Any?> {
        val request = exchange.objectAt("request")
        return key(request.textAt("method").orEmpty(), request.textAt("path").orEmpty(), request.valueAt("body"))
    }

    /** Numbers that are equal get one spelling; objects are equal in any order already. */
    private fun canonical(value: JsonElement): JsonElement = when (value) {
        is JsonObject -> JsonObject(value.mapValues { canonical(it.value) })
        is JsonArray -> JsonArray(value.map(::canonical))
        is JsonPrimitive -> {
            val number = if (value.isString) null else value.content.toBigDecimalOrNull()
            if (number == null) value else JsonPrimitive(number.stripTrailingZeros())
        }
    }

    fun response(exchange: JsonObject): TransportResponse {
        val response = exchange.objectAt("response")
        val status = (response?.get("status") as? JsonPrimitive)?.intOrNull
            ?: throw LlamaStackClientError("an answer of the cassette has no status")
        val headers = response.objectAt("headers").orEmpty().map { (name, value) -> name to QueryEncoding.text(value) }
        val chunks = response.listAt("chunks").filterIsInstance<JsonObject>().map { chunk ->
            chunk.textAt("base64")?.let(Base64.getDecoder()::decode)
                ?: chunk.textAt("text").orEmpty().encodeToByteArray()
        }
        return TransportResponse(status, Headers(headers), ChunksBody(chunks))
    }
}

private class RecordedBody(private val body: ResponseBody, private val write: (List<ByteArray>) -> Unit) :
    ResponseBody {
    private val chunks = mutableListOf<ByteArray>()
    private var written = false

    override suspend fun read(): ByteArray? {
        val bytes = body.read()
        if (bytes == null) finish() else synchronized(chunks) { chunks += bytes }
        return bytes
    }

    override fun close() {
        body.close()
        finish()
    }

    private fun finish() {
        val taken = synchronized(chunks) {
            if (written) return
            written = true
            chunks.toList()
        }
        write(taken)
    }
}

private suspend fun RequestContent.readAll(): ByteArray {
    if (this is BytesContent) return bytes
    val all = ByteArrayOutputStream()
    chunks().collect(all::write)
    return all.toByteArray()
}

private suspend fun MultipartContent.inMemory(): MultipartContent {
    val read = parts.map { part ->
        val bytes = ByteArrayOutputStream().also { all -> part.content.chunks().collect(all::write) }.toByteArray()
        FormPart(part.name, UploadContent.Bytes(bytes), part.filename, part.contentType)
    }
    return MultipartContent(read, boundary)
}
