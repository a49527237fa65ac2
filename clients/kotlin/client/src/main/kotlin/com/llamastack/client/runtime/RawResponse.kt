package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonElement

/** A success answer as it came. */
public class RawResponse internal constructor(
    /** Status of the answer. */
    public val status: Int,
    /** Headers of the answer. */
    public val headers: Headers,
    /** Body of the answer. */
    public val body: ByteArray,
    private val url: String,
) {
    /** Identifier under which the server logged the request. */
    public val requestId: String?
        get() = headers["x-request-id"]

    /** Body of the answer as text. */
    public val text: String by lazy { body.decodeToString() }

    /** The value of a JSON body; [decode] throws IllegalArgumentException where it breaks its schema. */
    internal fun <T> read(decode: (JsonElement) -> T): T {
        if (mediaType(headers) == "text/html") throw wrongMediaType(headers, url, text, expected = "JSON")
        var element: JsonElement? = null
        try {
            element = JsonText.parse(text)
            return decode(element)
        } catch (error: IllegalArgumentException) {
            val reason = error.message?.lineSequence()?.firstOrNull().orEmpty()
            throw APIResponseValidationError("the answer breaks its schema: $reason", element ?: bodyOf(text), error)
        }
    }
}
