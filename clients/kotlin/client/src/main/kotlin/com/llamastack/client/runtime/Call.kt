package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonElement

/** One call: everything in it comes from the documents and from the caller's arguments. [path] is encoded. */
internal class Call(
    val operation: String,
    val method: String,
    val path: String,
    val query: List<Pair<String, String>> = emptyList(),
    val headers: List<Pair<String, String>> = emptyList(),
    val body: CallBody = CallBody.None,
    val accept: String = MediaTypes.JSON,
) {
    /** The same call with another [query]: the next page of a list. */
    fun withQuery(query: List<Pair<String, String>>): Call =
        Call(operation, method, path, query, headers, body, accept)
}

/** What a call carries. */
internal sealed interface CallBody {
    /** Nothing. */
    object None : CallBody

    /** A JSON value. */
    class Json(val value: JsonElement) : CallBody

    /** A form, sent as `multipart/form-data`. */
    class Form(val parts: List<FormPart>) : CallBody
}

/** Media types that the runtime speaks of. */
internal object MediaTypes {
    const val JSON: String = "application/json"
    const val EVENTS: String = "text/event-stream"
    const val ANY: String = "*/*"
}
