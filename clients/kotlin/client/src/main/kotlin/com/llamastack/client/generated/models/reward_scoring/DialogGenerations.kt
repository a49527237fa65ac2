// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A dialog and answers sampled for it.
 *
 * Source: reward_scoring.yaml#/components/schemas/DialogGenerations
 */
public class DialogGenerations @JvmOverloads constructor(
    /** The messages so far, oldest first. */
    public val dialog: List<Message>,
    /** Candidates for the next message. */
    public val sampledGenerations: List<Message>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        dialog = from.required("dialog", ListDecoder(Message)),
        sampledGenerations = from.required("sampled_generations", ListDecoder(Message)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("dialog", dialog)
        to.required("sampled_generations", sampledGenerations)
    }
}
