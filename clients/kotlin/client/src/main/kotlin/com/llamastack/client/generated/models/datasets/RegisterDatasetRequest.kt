// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        purpose = from.required("purpose", DatasetPurpose),
        source = from.required("source", DataSource),
        metadata = from.field("metadata", AnyObjectDecoder),
        datasetId = from.field("dataset_id", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("purpose", purpose)
        to.required("source", source)
        to.field("metadata", metadata)
        to.field("dataset_id", datasetId)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterDatasetRequest, Builder>() {
        override fun make(from: ObjectReader): RegisterDatasetRequest = RegisterDatasetRequest(from)

        /** Sets [RegisterDatasetRequest.purpose]. */
        public fun purpose(value: DatasetPurpose): Builder = set("purpose", value)

        /** Sets [RegisterDatasetRequest.source]. */
        public fun source(value: DataSource): Builder = set("source", value)

        /** Sets [RegisterDatasetRequest.metadata]. */
        public fun metadata(value: Metadata?): Builder = set("metadata", value)

        /** Sets [RegisterDatasetRequest.datasetId]. */
        public fun datasetId(value: String?): Builder = set("dataset_id", value)
    }
}
