package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonElement

/**
 * Makes a call and gives its answer as it came, not read: `rawResponse { client.models.retrieve("m", options = it) }`.
 *
 * [call] hands the options that it is given to one method; they add those of [options].
 */
public suspend fun rawResponse(
    options: RequestOptions = RequestOptions.NONE,
    call: suspend (RequestOptions) -> Any?,
): RawResponse {
    try {
        call(options.asking(raw = true))
    } catch (taken: RawTaken) {
        return taken.response
    }
    throw LlamaStackClientError("rawResponse takes one call of a method that is answered whole")
}

/** Ends a call whose caller wants the raw answer. */
internal class RawTaken(val response: RawResponse) : RuntimeException(null, null, false, false)

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
