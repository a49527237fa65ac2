// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A job that trains on preferences.
 *
 * Source: post_training.yaml#/components/schemas/PreferenceOptimizeRequest
 */
public class PreferenceOptimizeRequest(
    /** Identifier of the new job; it has no slashes. */
    public val jobUuid: String,
    /** Model to train. */
    public val finetunedModel: String,
    /** Direct preference optimization. */
    public val algorithmConfig: DPOAlignmentConfig,
    /** How long, on what and how training goes. */
    public val trainingConfig: TrainingConfig,
    /** Settings of a search for good settings. */
    public val hyperparamSearchConfig: JsonObject? = null,
    /** Settings of the log. */
    public val loggerConfig: JsonObject? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        jobUuid = from.required("job_uuid", StringDecoder),
        finetunedModel = from.required("finetuned_model", StringDecoder),
        algorithmConfig = from.required("algorithm_config", model { DPOAlignmentConfig(it) }),
        trainingConfig = from.required("training_config", model { TrainingConfig(it) }),
        hyperparamSearchConfig = from.optional("hyperparam_search_config", AnyObjectDecoder),
        loggerConfig = from.optional("logger_config", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("job_uuid", jobUuid)
        to.required("finetuned_model", finetunedModel)
        to.required("algorithm_config", algorithmConfig)
        to.required("training_config", trainingConfig)
        to.optional("hyperparam_search_config", hyperparamSearchConfig)
        to.optional("logger_config", loggerConfig)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<PreferenceOptimizeRequest, Builder>() {
        override fun make(from: ObjectReader): PreferenceOptimizeRequest = PreferenceOptimizeRequest(from)

        /** Sets [PreferenceOptimizeRequest.jobUuid]. */
        public fun jobUuid(value: String): Builder = set("job_uuid", value)

        /** Sets [PreferenceOptimizeRequest.finetunedModel]. */
        public fun finetunedModel(value: String): Builder = set("finetuned_model", value)

        /** Sets [PreferenceOptimizeRequest.algorithmConfig]. */
        public fun algorithmConfig(value: DPOAlignmentConfig): Builder = set("algorithm_config", value)

        /** Sets [PreferenceOptimizeRequest.trainingConfig]. */
        public fun trainingConfig(value: TrainingConfig): Builder = set("training_config", value)

        /** Sets [PreferenceOptimizeRequest.hyperparamSearchConfig]. */
        public fun hyperparamSearchConfig(value: JsonObject): Builder = set("hyperparam_search_config", value)

        /** Sets [PreferenceOptimizeRequest.loggerConfig]. */
        public fun loggerConfig(value: JsonObject): Builder = set("logger_config", value)
    }
}
