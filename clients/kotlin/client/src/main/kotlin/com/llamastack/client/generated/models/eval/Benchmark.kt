// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A dataset together with the functions that score answers to it.
 *
 * Source: eval.yaml#/components/schemas/Benchmark
 */
public class Benchmark(
    /** Identifier of the benchmark. */
    public val identifier: String,
    /** Provider that runs it. */
    public val providerId: String,
    /** Dataset with the questions. */
    public val datasetId: String,
    /** Functions that score the answers. */
    public val scoringFunctions: List<String>,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata,
    /** Name of the benchmark at its provider. */
    public val providerResourceId: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this resource. */
    public val type: String get() = "benchmark"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        identifier = from.required("identifier", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        datasetId = from.required("dataset_id", StringDecoder),
        scoringFunctions = from.required("scoring_functions", ListDecoder(StringDecoder)),
        metadata = from.required("metadata", AnyObjectDecoder),
        providerResourceId = from.optional("provider_resource_id", StringDecoder),
        additionalProperties = from.constant("type", "benchmark").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier)
        to.required("provider_id", providerId)
        to.optional("provider_resource_id", providerResourceId)
        to.required("type", type)
        to.required("dataset_id", datasetId)
        to.required("scoring_functions", scoringFunctions)
        to.required("metadata", metadata)
    }
}
