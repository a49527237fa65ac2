// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * The judgement on some inputs.
 *
 * Source: safety.yaml#/components/schemas/Moderation
 */
public class Moderation(
    /** Identifier of this judgement. */
    public val id: String,
    /** The shield or model that judged. */
    public val model: String,
    /** One result for each input, in their order. */
    public val results: List<ModerationResult>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.required("model", model, StringCodec)
        to.required("results", results, ListCodec(ModerationResult))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Moderation>() {
        override fun read(from: ObjectReader): Moderation {
            return Moderation(
                id = from.required("id", StringCodec),
                model = from.required("model", StringCodec),
                results = from.required("results", ListCodec(ModerationResult)),
                additionalProperties = from.rest(),
            )
        }
    }
}
