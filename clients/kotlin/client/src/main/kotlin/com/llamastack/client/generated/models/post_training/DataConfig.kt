// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val datasetId: String,
        private val batchSize: Long,
        private val shuffle: Boolean,
    ) {
        private var dataFormat: DatasetFormat? = null
        private var validationDatasetId: String? = null
        private var packed: Boolean? = null
        private var trainOnInput: Boolean? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [DataConfig.dataFormat]. */
        public fun dataFormat(value: DatasetFormat): Builder = apply { dataFormat = value }

        /** Sets [DataConfig.validationDatasetId]. */
        public fun validationDatasetId(value: String): Builder = apply { validationDatasetId = value }

        /** Sets [DataConfig.packed]. */
        public fun packed(value: Boolean): Builder = apply { packed = value }

        /** Sets [DataConfig.trainOnInput]. */
        public fun trainOnInput(value: Boolean): Builder = apply { trainOnInput = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): DataConfig = DataConfig(
            datasetId = datasetId,
            batchSize = batchSize,
            shuffle = shuffle,
            dataFormat = dataFormat,
            validationDatasetId = validationDatasetId,
            packed = packed,
            trainOnInput = trainOnInput,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(datasetId: String, batchSize: Long, shuffle: Boolean): Builder = Builder(datasetId, batchSize, shuffle)
    }
}
