package com.llamastack.client.runtime

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.emitAll
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** A form on the wire (RFC 7578). The parts are read while they are sent. */
internal class MultipartContent(val parts: List<FormPart>, val boundary: String) : RequestContent {
    val contentType: String get() = "multipart/form-data; boundary=$boundary"

    override val replayable: Boolean get() = parts.all { it.content.replayable }

    override val length: Long? by lazy {
        var sum = end().size.toLong()
        for (part in parts) sum += head(part).size + (part.content.length ?: return@lazy null) + LINE.size
        sum
    }

    override fun chunks(): Flow<ByteArray> = flow {
        for (part in parts) {
            emit(head(part))
            emitAll(part.content.chunks())
            emit(LINE)
        }
        emit(end())
    }

    private fun head(part: FormPart): ByteArray = buildString {
        append("--").append(boundary).append("\r\n")
        append("content-disposition: form-data; name=\"").append(quoted(part.name)).append('"')
        part.filename?.let { append("; filename=\"").append(quoted(it)).append('"') }
        part.contentType?.let { append("\r\ncontent-type: ").append(it) }
        append("\r\n\r\n")
    }.encodeToByteArray()

    private fun end(): ByteArray = "--$boundary--\r\n".encodeToByteArray()

    /** As the HTML standard has it: quotation marks and line breaks are percent-encoded. */
    private fun quoted(text: String): String = text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A")

    private companion object {
        val LINE = "\r\n".encodeToByteArray()
    }
}

/** A body whose bytes are counted while they are sent. */
internal class ObservedContent(val content: RequestContent, private val onSent: (Long) -> Unit) :
    RequestContent by content {
    /** Another body, observed in the same way. */
    fun with(other: RequestContent): ObservedContent = ObservedContent(other, onSent)

    override fun chunks(): Flow<ByteArray> = flow {
        var sent = 0L
        content.chunks().collect { bytes ->
            emit(bytes)
            sent += bytes.size
            onSent(sent)
        }
    }
}

/** A field as parts: an object as `name[key]`, a list as one part for each item, and nothing for null. */
internal fun formFields(name: String, value: JsonElement?): List<FormPart> = when (value) {
    null, JsonNull -> emptyList()
    is JsonObject -> value.flatMap { (key, item) -> formFields("$name[$key]", item) }
    is JsonArray -> value.flatMap { formFields(name, it) }
    is JsonPrimitive -> listOf(FormPart(name, value.content))
}
