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
 * Dialogs with sampled answers, and who scores them.
 *
 * Source: reward_scoring.yaml#/components/schemas/RewardScoringRequest
 */
public class RewardScoringRequest(
    /** Dialogs with their sampled answers. */
    public val dialogGenerations: List<DialogGenerations>,
    /** The model that scores: a reward model, or the judge. */
    public val model: String,
    /** How scores come about. Left out, the provider takes what the model is made for. */
    public val method: RewardScoringMethod? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("dialog_generations", dialogGenerations, ListCodec(DialogGenerations))
        to.required("model", model, StringCodec)
        to.optional("method", method, RewardScoringMethod)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val dialogGenerations: List<DialogGenerations>,
        private val model: String,
    ) {
        private var method: RewardScoringMethod? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RewardScoringRequest.method]. */
        public fun method(value: RewardScoringMethod): Builder = apply { method = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RewardScoringRequest = RewardScoringRequest(
            dialogGenerations = dialogGenerations,
            model = model,
            method = method,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RewardScoringRequest>() {
        override fun read(from: ObjectReader): RewardScoringRequest {
            return RewardScoringRequest(
                dialogGenerations = from.required("dialog_generations", ListCodec(DialogGenerations)),
                model = from.required("model", StringCodec),
                method = from.optional("method", RewardScoringMethod),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(dialogGenerations: List<DialogGenerations>, model: String): Builder = Builder(dialogGenerations, model)
    }
}
