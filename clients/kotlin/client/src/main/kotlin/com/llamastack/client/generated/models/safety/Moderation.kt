// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * The judgement on some inputs.
 *
 * Source: safety.yaml#/components/schemas/Moderation
 */
public class Moderation @JvmOverloads constructor(
    /** Identifier of this judgement. */
    public val id: String,
    /** The shield or model that judged. */
    public val model: String,
    /** One result for each input, in their order. */
    public val results: List<ModerationResult>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        model = from.required("model", StringDecoder),
        results = from.required("results", ListDecoder(model { ModerationResult(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("model", model)
        to.required("results", results)
    }
}
