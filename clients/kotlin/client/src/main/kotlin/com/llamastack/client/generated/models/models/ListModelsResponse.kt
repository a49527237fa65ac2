// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Registered models.
 *
 * Source: models.yaml#/components/schemas/ListModelsResponse
 */
public class ListModelsResponse(
    /** The models. */
    public val data: List<Model>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "list"

    override fun write(to: ObjectWriter) {
        to.constant("object", "list")
        to.required("data", data, ListCodec(Model))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListModelsResponse>() {
        override fun read(from: ObjectReader): ListModelsResponse {
            from.constant("object", "list")
            return ListModelsResponse(
                data = from.required("data", ListCodec(Model)),
                additionalProperties = from.rest(),
            )
        }
    }
}
