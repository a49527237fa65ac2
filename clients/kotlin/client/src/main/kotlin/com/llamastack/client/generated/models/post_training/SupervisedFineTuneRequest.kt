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
 * A job that trains on examples.
 *
 * Source: post_training.yaml#/components/schemas/SupervisedFineTuneRequest
 */
public class SupervisedFineTuneRequest(
    /** Identifier of the new job; it has no slashes. */
    public val jobUuid: String,
    /** How long, on what and how training goes. */
    public val trainingConfig: TrainingConfig,
    /** Model to train. */
    public val model: String? = null,
    /** Where the weights to start from lie. Default the model as it is. */
    public val checkpointDir: String? = null,
    /** How supervised training changes the weights. */
    public val algorithmConfig: AlgorithmConfig? = null,
    /** Settings of a search for good settings. */
    public val hyperparamSearchConfig: JsonObject? = null,
    /** Settings of the log. */
    public val loggerConfig: JsonObject? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        jobUuid = from.required("job_uuid", StringDecoder),
        trainingConfig = from.required("training_config", model { TrainingConfig(it) }),
        model = from.optional("model", StringDecoder),
        checkpointDir = from.optional("checkpoint_dir", StringDecoder),
        algorithmConfig = from.optional("algorithm_config", AlgorithmConfig),
        hyperparamSearchConfig = from.optional("hyperparam_search_config", AnyObjectDecoder),
        loggerConfig = from.optional("logger_config", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("job_uuid", jobUuid)
        to.optional("model", model)
        to.optional("checkpoint_dir", checkpointDir)
        to.optional("algorithm_config", algorithmConfig)
        to.required("training_config", trainingConfig)
        to.optional("hyperparam_search_config", hyperparamSearchConfig)
        to.optional("logger_config", loggerConfig)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<SupervisedFineTuneRequest, Builder>() {
        override fun make(from: ObjectReader): SupervisedFineTuneRequest = SupervisedFineTuneRequest(from)

        /** Sets [SupervisedFineTuneRequest.jobUuid]. */
        public fun jobUuid(value: String): Builder = set("job_uuid", value)

        /** Sets [SupervisedFineTuneRequest.trainingConfig]. */
        public fun trainingConfig(value: TrainingConfig): Builder = set("training_config", value)

        /** Sets [SupervisedFineTuneRequest.model]. */
        public fun model(value: String): Builder = set("model", value)

        /** Sets [SupervisedFineTuneRequest.checkpointDir]. */
        public fun checkpointDir(value: String): Builder = set("checkpoint_dir", value)

        /** Sets [SupervisedFineTuneRequest.algorithmConfig]. */
        public fun algorithmConfig(value: AlgorithmConfig): Builder = set("algorithm_config", value)

        /** Sets [SupervisedFineTuneRequest.hyperparamSearchConfig]. */
        public fun hyperparamSearchConfig(value: JsonObject): Builder = set("hyperparam_search_config", value)

        /** Sets [SupervisedFineTuneRequest.loggerConfig]. */
        public fun loggerConfig(value: JsonObject): Builder = set("logger_config", value)
    }
}
