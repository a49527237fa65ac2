// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A model answers.
 *
 * Source: eval.yaml#/components/schemas/ModelCandidate
 */
public class ModelCandidate(
    /** Identifier of the model. */
    public val model: String,
    /** How tokens are chosen and how many; without a strategy, greedily. */
    public val samplingParams: SamplingParams,
    /** Instructions that go before each row. */
    public val systemMessage: Field<SystemMessage> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    EvalCandidate {
    /** Tag of this kind. */
    public val type: String get() = "model"

    override fun write(to: ObjectWriter) {
        to.constant("type", "model")
        to.required("model", model, StringCodec)
        to.required("sampling_params", samplingParams, SamplingParams)
        to.field("system_message", systemMessage, SystemMessage)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ModelCandidate, Builder>(ModelCandidate) {
        /** Sets [ModelCandidate.model]. */
        public fun model(value: String): Builder = set("model", value, StringCodec)

        /** Sets [ModelCandidate.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = set("sampling_params", value, SamplingParams)

        /** Sets [ModelCandidate.systemMessage]. */
        public fun systemMessage(value: SystemMessage?): Builder = set("system_message", value, SystemMessage)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ModelCandidate>() {
        override fun read(from: ObjectReader): ModelCandidate {
            from.constant("type", "model")
            return ModelCandidate(
                model = from.required("model", StringCodec),
                samplingParams = from.required("sampling_params", SamplingParams),
                systemMessage = from.field("system_message", SystemMessage),
                additionalProperties = from.rest(),
            )
        }
    }
}
