// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        dialogGenerations = from.required("dialog_generations", ListDecoder(model { DialogGenerations(it) })),
        model = from.required("model", StringDecoder),
        method = from.optional("method", RewardScoringMethod),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("dialog_generations", dialogGenerations)
        to.required("model", model)
        to.optional("method", method)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RewardScoringRequest, Builder>() {
        override fun make(from: ObjectReader): RewardScoringRequest = RewardScoringRequest(from)

        /** Sets [RewardScoringRequest.dialogGenerations]. */
        public fun dialogGenerations(value: List<DialogGenerations>): Builder = set("dialog_generations", value)

        /** Sets [RewardScoringRequest.model]. */
        public fun model(value: String): Builder = set("model", value)

        /** Sets [RewardScoringRequest.method]. */
        public fun method(value: RewardScoringMethod): Builder = set("method", value)
    }
}
