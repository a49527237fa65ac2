// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Why a response is incomplete.
 *
 * Source: responses.yaml#/components/schemas/ResponseIncompleteDetails
 */
public class ResponseIncompleteDetails(
    /** Which limit ended a response. */
    public val reason: ResponseIncompleteReason,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("reason", reason, ResponseIncompleteReason)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseIncompleteDetails>() {
        override fun read(from: ObjectReader): ResponseIncompleteDetails {
            return ResponseIncompleteDetails(
                reason = from.required("reason", ResponseIncompleteReason),
                additionalProperties = from.rest(),
            )
        }
    }
}
