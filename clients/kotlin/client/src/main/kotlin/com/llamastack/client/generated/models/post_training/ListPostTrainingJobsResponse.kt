// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Jobs.
 *
 * Source: post_training.yaml#/components/schemas/ListPostTrainingJobsResponse
 */
public class ListPostTrainingJobsResponse(
    /** The jobs. */
    public val data: List<PostTrainingJob>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(PostTrainingJob))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListPostTrainingJobsResponse>() {
        override fun read(from: ObjectReader): ListPostTrainingJobsResponse {
            return ListPostTrainingJobsResponse(
                data = from.required("data", ListCodec(PostTrainingJob)),
                additionalProperties = from.rest(),
            )
        }
    }
}
