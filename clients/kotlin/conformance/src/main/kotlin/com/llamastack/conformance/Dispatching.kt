package com.llamastack.conformance

import com.llamastack.client.LlamaStackClient
import com.llamastack.client.runtime.Download
import com.llamastack.client.runtime.EventStream
import com.llamastack.client.runtime.FileInput
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.json.JsonValue
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.util.Base64

/** One operation, called through its typed method. The generated table has each; a way that it lacks is null. */
class Operation(
    /** The whole answer; null for one without content. Of a list it is null: [list] has its first page. */
    val call: (suspend Invocation.() -> JsonValue?)? = null,
    /** The events. */
    val stream: (Invocation.() -> EventStream<JsonValue, JsonValue>)? = null,
    /** The pages. */
    val list: (Invocation.() -> Pages<JsonValue, JsonValue>)? = null,
    /** The bytes. */
    val download: (suspend Invocation.() -> Download)? = null,
)

/** What a method is called with: [arguments] are flat, by wire name. */
class Invocation(val client: LlamaStackClient, val arguments: JsonObject, val options: RequestOptions) {
    /** The argument, or null where the case has none. */
    operator fun get(name: String): JsonElement? = arguments[name]

    /** The text of an argument of the path. */
    fun text(name: String): String = arguments.getValue(name).jsonPrimitive.content

    /** A file. */
    fun file(name: String): FileInput? = (arguments[name] as? JsonObject)?.let { given ->
        val bytes = Base64.getDecoder().decode(given.getValue("base64").jsonPrimitive.content)
        FileInput.of(
            bytes,
            given.getValue("filename").jsonPrimitive.content,
            given.getValue("content_type").jsonPrimitive.content,
        )
    }

    /** The arguments that are fields of the body. */
    fun body(vararg others: String): JsonObject = JsonObject(arguments - others.toSet())
}
