// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        identifier = from.required("identifier", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        purpose = from.required("purpose", DatasetPurpose),
        source = from.required("source", DataSource),
        metadata = from.required("metadata", AnyObjectDecoder),
        providerResourceId = from.optional("provider_resource_id", StringDecoder),
        additionalProperties = from.constant("type", "dataset").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier)
        to.required("provider_id", providerId)
        to.optional("provider_resource_id", providerResourceId)
        to.required("type", type)
        to.required("purpose", purpose)
        to.required("source", source)
        to.required("metadata", metadata)
    }
}
