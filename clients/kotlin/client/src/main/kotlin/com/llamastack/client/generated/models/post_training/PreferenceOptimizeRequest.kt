// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("job_uuid", jobUuid, StringCodec)
        to.required("finetuned_model", finetunedModel, StringCodec)
        to.required("algorithm_config", algorithmConfig, DPOAlignmentConfig)
        to.required("training_config", trainingConfig, TrainingConfig)
        to.optional("hyperparam_search_config", hyperparamSearchConfig, AnyObjectCodec)
        to.optional("logger_config", loggerConfig, AnyObjectCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<PreferenceOptimizeRequest, Builder>(PreferenceOptimizeRequest) {
        /** Sets [PreferenceOptimizeRequest.jobUuid]. */
        public fun jobUuid(value: String): Builder = set("job_uuid", value, StringCodec)

        /** Sets [PreferenceOptimizeRequest.finetunedModel]. */
        public fun finetunedModel(value: String): Builder = set("finetuned_model", value, StringCodec)

        /** Sets [PreferenceOptimizeRequest.algorithmConfig]. */
        public fun algorithmConfig(value: DPOAlignmentConfig): Builder = set("algorithm_config", value, DPOAlignmentConfig)

        /** Sets [PreferenceOptimizeRequest.trainingConfig]. */
        public fun trainingConfig(value: TrainingConfig): Builder = set("training_config", value, TrainingConfig)

        /** Sets [PreferenceOptimizeRequest.hyperparamSearchConfig]. */
        public fun hyperparamSearchConfig(value: JsonObject): Builder = set("hyperparam_search_config", value, AnyObjectCodec)

        /** Sets [PreferenceOptimizeRequest.loggerConfig]. */
        public fun loggerConfig(value: JsonObject): Builder = set("logger_config", value, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<PreferenceOptimizeRequest>() {
        override fun read(from: ObjectReader): PreferenceOptimizeRequest {
            return PreferenceOptimizeRequest(
                jobUuid = from.required("job_uuid", StringCodec),
                finetunedModel = from.required("finetuned_model", StringCodec),
                algorithmConfig = from.required("algorithm_config", DPOAlignmentConfig),
                trainingConfig = from.required("training_config", TrainingConfig),
                hyperparamSearchConfig = from.optional("hyperparam_search_config", AnyObjectCodec),
                loggerConfig = from.optional("logger_config", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
