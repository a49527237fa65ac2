// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        samplingParams = from.required("sampling_params", model { SamplingParams(it) }),
        systemMessage = from.field("system_message", model { SystemMessage(it) }),
        additionalProperties = from.constant("type", "model").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("model", model)
        to.required("sampling_params", samplingParams)
        to.field("system_message", systemMessage)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ModelCandidate, Builder>() {
        override fun make(from: ObjectReader): ModelCandidate = ModelCandidate(from)

        /** Sets [ModelCandidate.model]. */
        public fun model(value: String): Builder = set("model", value)

        /** Sets [ModelCandidate.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = set("sampling_params", value)

        /** Sets [ModelCandidate.systemMessage]. */
        public fun systemMessage(value: SystemMessage?): Builder = set("system_message", value)
    }
}
