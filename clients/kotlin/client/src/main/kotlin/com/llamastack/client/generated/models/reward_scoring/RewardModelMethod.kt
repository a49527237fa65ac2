// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A reward model reads the dialog with one answer and puts out a number, which is the score.
 *
 * Source: reward_scoring.yaml#/components/schemas/RewardModelMethod
 */
public class RewardModelMethod @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    RewardScoringMethod {
    /** Tag of this kind. */
    public val type: String get() = "reward_model"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "reward_model").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
