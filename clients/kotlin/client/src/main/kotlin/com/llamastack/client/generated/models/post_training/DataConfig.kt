// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * What to train on.
 *
 * Source: post_training.yaml#/components/schemas/DataConfig
 */
public class DataConfig(
    /** Dataset with the training rows. */
    public val datasetId: String,
    /** Rows in a batch. */
    public val batchSize: Long,
    /** Whether to mix the rows in each epoch. */
    public val shuffle: Boolean,
    /** Shape of the rows. `instruct` has an instruction and its answer; `dialog` has messages. */
    public val dataFormat: DatasetFormat? = null,
    /** Dataset with the validation rows. */
    public val validationDatasetId: String? = null,
    /** Whether to fill the context with several rows. */
    public val packed: Boolean? = null,
    /** Whether the prompt counts for the loss. */
    public val trainOnInput: Boolean? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        datasetId = from.required("dataset_id", StringDecoder),
        batchSize = from.required("batch_size", LongDecoder),
        shuffle = from.required("shuffle", BooleanDecoder),
        dataFormat = from.optional("data_format", DatasetFormat),
        validationDatasetId = from.optional("validation_dataset_id", StringDecoder),
        packed = from.optional("packed", BooleanDecoder),
        trainOnInput = from.optional("train_on_input", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("dataset_id", datasetId)
        to.required("batch_size", batchSize)
        to.required("shuffle", shuffle)
        to.optional("data_format", dataFormat)
        to.optional("validation_dataset_id", validationDatasetId)
        to.optional("packed", packed)
        to.optional("train_on_input", trainOnInput)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<DataConfig, Builder>() {
        override fun make(from: ObjectReader): DataConfig = DataConfig(from)

        /** Sets [DataConfig.datasetId]. */
        public fun datasetId(value: String): Builder = set("dataset_id", value)

        /** Sets [DataConfig.batchSize]. */
        public fun batchSize(value: Long): Builder = set("batch_size", value)

        /** Sets [DataConfig.shuffle]. */
        public fun shuffle(value: Boolean): Builder = set("shuffle", value)

        /** Sets [DataConfig.dataFormat]. */
        public fun dataFormat(value: DatasetFormat): Builder = set("data_format", value)

        /** Sets [DataConfig.validationDatasetId]. */
        public fun validationDatasetId(value: String): Builder = set("validation_dataset_id", value)

        /** Sets [DataConfig.packed]. */
        public fun packed(value: Boolean): Builder = set("packed", value)

        /** Sets [DataConfig.trainOnInput]. */
        public fun trainOnInput(value: Boolean): Builder = set("train_on_input", value)
    }
}
