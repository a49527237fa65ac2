// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Why a response is incomplete.
 *
 * Source: responses.yaml#/components/schemas/ResponseIncompleteDetails
 */
public class ResponseIncompleteDetails @JvmOverloads constructor(
    /** Which limit ended a response. */
    public val reason: ResponseIncompleteReason,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        reason = from.required("reason", ResponseIncompleteReason),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("reason", reason)
    }
}
