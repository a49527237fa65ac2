package com.llamastack.client.runtime.json

import com.llamastack.client.runtime.JsonText
import kotlinx.serialization.json.JsonElement

/** A value of the contract that knows its JSON. */
public interface JsonValue {
    /** The value as JSON. */
    public fun toJson(): JsonElement
}

/** Reads one type. The companions of enums and unions are such; an object is read by a constructor of its class. */
public interface JsonDecoder<out T> {
    /** Reads a value; throws [SchemaException] where the JSON breaks its schema. */
    public fun decode(json: JsonElement): T
}

/** Reads a value from JSON text; throws [IllegalArgumentException] where the text is no JSON or breaks its schema. */
public fun <T> JsonDecoder<T>.parse(text: String): T = decode(JsonText.parse(text))

/** JSON that breaks its schema; the message names the place, such as `$.choices[0].message.role`. */
public class SchemaException private constructor(
    private val path: String,
    private val reason: String,
) : IllegalArgumentException() {
    internal constructor(reason: String) : this("", reason)

    override val message: String get() = "$$path: $reason"

    /** The same seen from outside: [step] is `.name` or `[index]`. */
    internal fun inside(step: String): SchemaException = SchemaException(step + path, reason)
}

/** Runs [block]; what breaks a schema there is told to be in [step]. */
internal inline fun <T> at(step: () -> String, block: () -> T): T = try {
    block()
} catch (error: SchemaException) {
    throw error.inside(step())
}
