package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/**
 * What a caller adds to one call beyond its arguments.
 *
 * [headers] and [query] replace those of the same name; a list in the query is a parameter for each item. [body] is
 * merged over the top level of a JSON body or form. A limit that [timeout] does not name is the
 * client's. [onProgress] hears the bytes of a form that have been sent.
 */
public class RequestOptions private constructor(
    public val headers: Map<String, String>,
    public val query: Map<String, JsonElement>,
    public val body: Map<String, JsonElement>,
    public val timeout: Timeout?,
    public val onProgress: ProgressListener?,
    internal val raw: Boolean,
) {
    /** Options of one call. */
    public constructor(
        headers: Map<String, String> = emptyMap(),
        query: Map<String, JsonElement> = emptyMap(),
        body: Map<String, JsonElement> = emptyMap(),
        timeout: Timeout? = null,
        onProgress: ProgressListener? = null,
    ) : this(headers, query, body, timeout, onProgress, raw = false)

    internal fun asking(raw: Boolean): RequestOptions = RequestOptions(headers, query, body, timeout, onProgress, raw)

    /** The options of a call that adds nothing. */
    public companion object {
        /** Nothing added. */
        @JvmField
        public val NONE: RequestOptions = RequestOptions()

        /** Makes options piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }

    /** Makes options piece by piece. */
    public class Builder internal constructor() {
        private val headers = mutableMapOf<String, String>()
        private val query = mutableMapOf<String, JsonElement>()
        private val body = mutableMapOf<String, JsonElement>()
        private var timeout: Timeout? = null
        private var onProgress: ProgressListener? = null

        /** Adds or replaces a header. */
        public fun header(name: String, value: String): Builder = apply { headers[name] = value }

        /** Adds or replaces a query parameter. */
        public fun query(name: String, value: String): Builder = query(name, JsonPrimitive(value))

        /** Adds or replaces a query parameter; a list is one for each item, and null is left out. */
        public fun query(name: String, value: JsonElement): Builder = apply { query[name] = value }

        /** Adds or replaces a field of the body. */
        public fun body(name: String, value: JsonElement): Builder = apply { body[name] = value }

        /** Limits the call. */
        public fun timeout(timeout: Timeout): Builder = apply { this.timeout = timeout }

        /** Listens to the progress of an upload. */
        public fun onProgress(listener: ProgressListener): Builder = apply { onProgress = listener }

        /** The options. */
        public fun build(): RequestOptions = RequestOptions(headers, query, body, timeout, onProgress)
    }
}

/** Hears how much of a form has been sent. */
public fun interface ProgressListener {
    /** [sent] bytes of the whole body are on their way; counts from nothing at each attempt. */
    public fun onProgress(sent: Long)
}
