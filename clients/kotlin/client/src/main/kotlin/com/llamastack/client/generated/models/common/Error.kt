// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Every error, as a response or as an event inside a stream.
 *
 * Source: common.yaml#/components/schemas/Error
 */
public class Error(
    /** What went wrong, for people and for programs. */
    public val error: ErrorBody,
    /** The message once more, for clients older than the `error` object. */
    public val detail: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        error = from.required("error", model { ErrorBody(it) }),
        detail = from.optional("detail", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("error", error)
        to.optional("detail", detail)
    }
}
