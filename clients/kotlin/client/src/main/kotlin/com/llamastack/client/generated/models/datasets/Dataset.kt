// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Rows under a name.
 *
 * Source: datasets.yaml#/components/schemas/Dataset
 */
public class Dataset(
    /** Identifier of the dataset. */
    public val identifier: String,
    /** Provider that keeps or reads it. */
    public val providerId: String,
    /**
     * What the rows are for, and so which columns they have: `messages` for post-training; `question` and `answer`, or
     * `messages` and `answer`, for evaluation.
     */
    public val purpose: DatasetPurpose,
    /** Where the rows come from. */
    public val source: DataSource,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata,
    /** Name of the dataset at its provider. */
    public val providerResourceId: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this resource. */
    public val type: String get() = "dataset"

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.optional("provider_resource_id", providerResourceId, StringCodec)
        to.constant("type", "dataset")
        to.required("purpose", purpose, DatasetPurpose)
        to.required("source", source, DataSource)
        to.required("metadata", metadata, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Dataset>() {
        override fun read(from: ObjectReader): Dataset {
            from.constant("type", "dataset")
            return Dataset(
                identifier = from.required("identifier", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                purpose = from.required("purpose", DatasetPurpose),
                source = from.required("source", DataSource),
                metadata = from.required("metadata", AnyObjectCodec),
                providerResourceId = from.optional("provider_resource_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
