// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val model: String,
        private val samplingParams: SamplingParams,
    ) {
        private var systemMessage: Field<SystemMessage> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ModelCandidate.systemMessage]. */
        public fun systemMessage(value: SystemMessage?): Builder = apply { systemMessage = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ModelCandidate = ModelCandidate(
            model = model,
            samplingParams = samplingParams,
            systemMessage = systemMessage,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(model: String, samplingParams: SamplingParams): Builder = Builder(model, samplingParams)
    }
}
