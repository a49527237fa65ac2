// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Scoring functions.
 *
 * Source: scoring.yaml#/components/schemas/ListScoringFunctionsResponse
 */
public class ListScoringFunctionsResponse(
    /** The scoring functions. */
    public val data: List<ScoringFn>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(ScoringFn))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListScoringFunctionsResponse>() {
        override fun read(from: ObjectReader): ListScoringFunctionsResponse {
            return ListScoringFunctionsResponse(
                data = from.required("data", ListCodec(ScoringFn)),
                additionalProperties = from.rest(),
            )
        }
    }
}
