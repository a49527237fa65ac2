// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A reward model reads the dialog with one answer and puts out a number, which is the score.
 *
 * Source: reward_scoring.yaml#/components/schemas/RewardModelMethod
 */
public class RewardModelMethod(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    RewardScoringMethod {
    /** Tag of this kind. */
    public val type: String get() = "reward_model"

    override fun write(to: ObjectWriter) {
        to.constant("type", "reward_model")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RewardModelMethod, Builder>(RewardModelMethod) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RewardModelMethod>() {
        override fun read(from: ObjectReader): RewardModelMethod {
            from.constant("type", "reward_model")
            return RewardModelMethod(
                additionalProperties = from.rest(),
            )
        }
    }
}
