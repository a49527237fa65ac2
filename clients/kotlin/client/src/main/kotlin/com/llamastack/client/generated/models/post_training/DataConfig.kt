// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("dataset_id", datasetId, StringCodec)
        to.required("batch_size", batchSize, LongCodec)
        to.required("shuffle", shuffle, BooleanCodec)
        to.optional("data_format", dataFormat, DatasetFormat)
        to.optional("validation_dataset_id", validationDatasetId, StringCodec)
        to.optional("packed", packed, BooleanCodec)
        to.optional("train_on_input", trainOnInput, BooleanCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<DataConfig, Builder>(DataConfig) {
        /** Sets [DataConfig.datasetId]. */
        public fun datasetId(value: String): Builder = set("dataset_id", value, StringCodec)

        /** Sets [DataConfig.batchSize]. */
        public fun batchSize(value: Long): Builder = set("batch_size", value, LongCodec)

        /** Sets [DataConfig.shuffle]. */
        public fun shuffle(value: Boolean): Builder = set("shuffle", value, BooleanCodec)

        /** Sets [DataConfig.dataFormat]. */
        public fun dataFormat(value: DatasetFormat): Builder = set("data_format", value, DatasetFormat)

        /** Sets [DataConfig.validationDatasetId]. */
        public fun validationDatasetId(value: String): Builder = set("validation_dataset_id", value, StringCodec)

        /** Sets [DataConfig.packed]. */
        public fun packed(value: Boolean): Builder = set("packed", value, BooleanCodec)

        /** Sets [DataConfig.trainOnInput]. */
        public fun trainOnInput(value: Boolean): Builder = set("train_on_input", value, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<DataConfig>() {
        override fun read(from: ObjectReader): DataConfig {
            return DataConfig(
                datasetId = from.required("dataset_id", StringCodec),
                batchSize = from.required("batch_size", LongCodec),
                shuffle = from.required("shuffle", BooleanCodec),
                dataFormat = from.optional("data_format", DatasetFormat),
                validationDatasetId = from.optional("validation_dataset_id", StringCodec),
                packed = from.optional("packed", BooleanCodec),
                trainOnInput = from.optional("train_on_input", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
