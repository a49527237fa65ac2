package com.llamastack.conformance

import com.llamastack.client.LlamaStackClient
import com.llamastack.client.runtime.Download
import com.llamastack.client.runtime.EventStream
import com.llamastack.client.runtime.FileInput
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.double
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import java.util.Base64

/** One operation, called through its typed method. The generated table has each; a way that it lacks is null. */
class Operation(
    /** The whole answer; null for one without content. Of a list it is null: [list] has its first page. */
    val call: (suspend Invocation.() -> JsonValue?)? = null,
    /** The events. */
    val stream: (Invocation.() -> EventStream<JsonValue, JsonValue>)? = null,
    /** The pages. */
    val list: (Invocation.() -> Pages<JsonValue, Any>)? = null,
    /** The bytes. */
    val download: (suspend Invocation.() -> Download)? = null,
)

/** What a method is called with: [arguments] are flat, by wire name. */
class Invocation(val client: LlamaStackClient, val arguments: JsonObject, val options: RequestOptions) {
    /** The text of an argument of the path. */
    fun text(name: String): String = required(name, ::string)

    /** A file. */
    fun file(name: String): FileInput? = (arguments[name] as? JsonObject)?.let { given ->
        val bytes = Base64.getDecoder().decode(given.getValue("base64").jsonPrimitive.content)
        FileInput.of(
            bytes,
            given.getValue("filename").jsonPrimitive.content,
            given.getValue("content_type").jsonPrimitive.content,
        )
    }

    /** An argument that every case has. */
    fun <T> required(name: String, read: (JsonElement) -> T): T = read(arguments.getValue(name))

    /** An argument, or null where the case has none, or null. */
    fun <T> optional(name: String, read: (JsonElement) -> T): T? = arguments[name]?.takeIf { it !is JsonNull }?.let(read)

    /** The arguments that are fields of the body. */
    fun body(vararg others: String): ObjectReader = ObjectReader(JsonObject(arguments - others.toSet()))
}

/** A string. */
fun string(json: JsonElement): String = json.jsonPrimitive.content

/** An integer. */
fun long(json: JsonElement): Long = json.jsonPrimitive.long

/** A number. */
fun double(json: JsonElement): Double = json.jsonPrimitive.double

/** True or false. */
fun boolean(json: JsonElement): Boolean = json.jsonPrimitive.boolean

/** An object, read by the constructor of its class. */
fun <T> fields(make: (ObjectReader) -> T): (JsonElement) -> T = { json -> make(ObjectReader(json.jsonObject)) }

/** A list. */
fun <T> items(read: (JsonElement) -> T): (JsonElement) -> List<T> = { json -> json.jsonArray.map(read) }

/** An object with free keys. */
fun <T> values(read: (JsonElement) -> T): (JsonElement) -> Map<String, T> = { json -> json.jsonObject.mapValues { read(it.value) } }

/** A payload or an item as JSON; rows of data are JSON already. */
fun encoded(value: Any): JsonElement = (value as? JsonValue)?.toJson() ?: value as JsonElement
