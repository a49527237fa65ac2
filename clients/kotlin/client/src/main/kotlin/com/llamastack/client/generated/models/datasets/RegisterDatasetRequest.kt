// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A dataset to register.
 *
 * Source: datasets.yaml#/components/schemas/RegisterDatasetRequest
 */
public class RegisterDatasetRequest(
    /**
     * What the rows are for, and so which columns they have: `messages` for post-training; `question` and `answer`, or
     * `messages` and `answer`, for evaluation.
     */
    public val purpose: DatasetPurpose,
    /** Where the rows come from. */
    public val source: DataSource,
    /** Free-form facts that the caller attaches. */
    public val metadata: Field<Metadata> = Field.Absent,
    /** Identifier to register it under. The server makes one when there is none. */
    public val datasetId: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("purpose", purpose, DatasetPurpose)
        to.required("source", source, DataSource)
        to.field("metadata", metadata, AnyObjectCodec)
        to.field("dataset_id", datasetId, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val purpose: DatasetPurpose,
        private val source: DataSource,
    ) {
        private var metadata: Field<Metadata> = Field.Absent
        private var datasetId: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RegisterDatasetRequest.metadata]. */
        public fun metadata(value: Metadata?): Builder = apply { metadata = Field.of(value) }

        /** Sets [RegisterDatasetRequest.datasetId]. */
        public fun datasetId(value: String?): Builder = apply { datasetId = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RegisterDatasetRequest = RegisterDatasetRequest(
            purpose = purpose,
            source = source,
            metadata = metadata,
            datasetId = datasetId,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RegisterDatasetRequest>() {
        override fun read(from: ObjectReader): RegisterDatasetRequest {
            return RegisterDatasetRequest(
                purpose = from.required("purpose", DatasetPurpose),
                source = from.required("source", DataSource),
                metadata = from.field("metadata", AnyObjectCodec),
                datasetId = from.field("dataset_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(purpose: DatasetPurpose, source: DataSource): Builder = Builder(purpose, source)
    }
}
