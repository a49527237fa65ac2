package com.llamastack.client.runtime

import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** JSON texts, as RFC 8259 has them. Numbers keep their digits. */
internal object JsonText {
    /** Nesting that readers of a tree, which call themselves, can stand. */
    private const val DEEPEST = 500
    private val NUMBER = Regex("""-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?""")

    /** Reads a text; throws IllegalArgumentException when it is no JSON. */
    fun parse(text: String): JsonElement {
        checkDepth(text)
        val element = Json.parseToJsonElement(text)
        check(element)
        return element
    }

    /** Reads a text, or gives null when it is no JSON. */
    fun parseOrNull(text: String): JsonElement? = try {
        parse(text)
    } catch (_: IllegalArgumentException) {
        null
    }

    private fun checkDepth(text: String) {
        var depth = 0
        var inString = false
        var index = 0
        while (index < text.length) {
            when (text[index]) {
                '"' -> inString = !inString
                '\\' -> if (inString) index++
                '{', '[' -> if (!inString && ++depth > DEEPEST) throw JsonTooDeepException()
                '}', ']' -> if (!inString) depth--
            }
            index++
        }
    }

    /** The library takes words without quotes for values; JSON knows three of them, and numbers. */
    private fun check(root: JsonElement) {
        // A list instead of recursion: nesting is as deep as the sender likes.
        val open = ArrayDeque<JsonElement>()
        open.addLast(root)
        while (open.isNotEmpty()) {
            when (val element = open.removeLast()) {
                is JsonObject -> open.addAll(element.values)
                is JsonArray -> open.addAll(element)
                JsonNull -> {}
                is JsonPrimitive -> if (!element.isString && !isLiteral(element.content)) {
                    throw SerializationException("'${element.content}' is no JSON value")
                }
            }
        }
    }

    private fun isLiteral(word: String): Boolean = word == "true" || word == "false" || NUMBER.matches(word)

    /** Like [JsonElement.toString], but with every character outside ASCII escaped, for headers. */
    fun ascii(value: JsonElement): String = buildString {
        for (char in value.toString()) {
            if (char.code < 0x7F) append(char) else append("\\u").append(char.code.toString(16).padStart(4, '0'))
        }
    }
}

/** JSON that is nested too deeply to be read. */
internal class JsonTooDeepException : IllegalArgumentException("it is nested too deeply")

/** A body for an error: JSON where it is JSON, else a JSON string; null when there is none. */
internal fun bodyOf(text: String): JsonElement? =
    if (text.isEmpty()) null else JsonText.parseOrNull(text) ?: JsonPrimitive(text)

/** The media type of an answer, without parameters. */
internal fun mediaType(headers: Headers): String =
    headers["content-type"].orEmpty().substringBefore(';').trim().lowercase()

/** The error for an answer, read whole, that is of another kind than every server's. */
internal fun wrongMediaType(headers: Headers, url: String, text: String, expected: String): APIResponseValidationError {
    val found = mediaType(headers).ifEmpty { "no media type" }
    val message = "${Redaction.url(url)} answered $found, not $expected; is the base URL right?"
    return APIResponseValidationError(message, bodyOf(text))
}
