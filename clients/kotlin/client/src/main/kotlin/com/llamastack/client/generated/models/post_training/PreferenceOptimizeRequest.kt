// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val jobUuid: String,
        private val finetunedModel: String,
        private val algorithmConfig: DPOAlignmentConfig,
        private val trainingConfig: TrainingConfig,
    ) {
        private var hyperparamSearchConfig: JsonObject? = null
        private var loggerConfig: JsonObject? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [PreferenceOptimizeRequest.hyperparamSearchConfig]. */
        public fun hyperparamSearchConfig(value: JsonObject): Builder = apply { hyperparamSearchConfig = value }

        /** Sets [PreferenceOptimizeRequest.loggerConfig]. */
        public fun loggerConfig(value: JsonObject): Builder = apply { loggerConfig = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): PreferenceOptimizeRequest = PreferenceOptimizeRequest(
            jobUuid = jobUuid,
            finetunedModel = finetunedModel,
            algorithmConfig = algorithmConfig,
            trainingConfig = trainingConfig,
            hyperparamSearchConfig = hyperparamSearchConfig,
            loggerConfig = loggerConfig,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(
            jobUuid: String,
            finetunedModel: String,
            algorithmConfig: DPOAlignmentConfig,
            trainingConfig: TrainingConfig,
        ): Builder = Builder(jobUuid, finetunedModel, algorithmConfig, trainingConfig)
    }
}
