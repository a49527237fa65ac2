// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.optional("provider_resource_id", providerResourceId, StringCodec)
        to.constant("type", "benchmark")
        to.required("dataset_id", datasetId, StringCodec)
        to.required("scoring_functions", scoringFunctions, ListCodec(StringCodec))
        to.required("metadata", metadata, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Benchmark>() {
        override fun read(from: ObjectReader): Benchmark {
            from.constant("type", "benchmark")
            return Benchmark(
                identifier = from.required("identifier", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                datasetId = from.required("dataset_id", StringCodec),
                scoringFunctions = from.required("scoring_functions", ListCodec(StringCodec)),
                metadata = from.required("metadata", AnyObjectCodec),
                providerResourceId = from.optional("provider_resource_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
