// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A benchmark to register.
 *
 * Source: eval.yaml#/components/schemas/RegisterBenchmarkRequest
 */
public class RegisterBenchmarkRequest(
    /** Identifier to register it under; it has no slashes. */
    public val benchmarkId: String,
    /** Dataset with the questions. */
    public val datasetId: String,
    /** Functions that score the answers. */
    public val scoringFunctions: List<String>,
    /** Provider that shall run it. Default the only one. */
    public val providerId: Field<String> = Field.Absent,
    /** Name of the benchmark at the provider. Default its identifier. */
    public val providerBenchmarkId: Field<String> = Field.Absent,
    /** Free-form facts that the caller attaches. */
    public val metadata: Field<Metadata> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("benchmark_id", benchmarkId, StringCodec)
        to.required("dataset_id", datasetId, StringCodec)
        to.required("scoring_functions", scoringFunctions, ListCodec(StringCodec))
        to.field("provider_id", providerId, StringCodec)
        to.field("provider_benchmark_id", providerBenchmarkId, StringCodec)
        to.field("metadata", metadata, AnyObjectCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val benchmarkId: String,
        private val datasetId: String,
        private val scoringFunctions: List<String>,
    ) {
        private var providerId: Field<String> = Field.Absent
        private var providerBenchmarkId: Field<String> = Field.Absent
        private var metadata: Field<Metadata> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RegisterBenchmarkRequest.providerId]. */
        public fun providerId(value: String?): Builder = apply { providerId = Field.of(value) }

        /** Sets [RegisterBenchmarkRequest.providerBenchmarkId]. */
        public fun providerBenchmarkId(value: String?): Builder = apply { providerBenchmarkId = Field.of(value) }

        /** Sets [RegisterBenchmarkRequest.metadata]. */
        public fun metadata(value: Metadata?): Builder = apply { metadata = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RegisterBenchmarkRequest = RegisterBenchmarkRequest(
            benchmarkId = benchmarkId,
            datasetId = datasetId,
            scoringFunctions = scoringFunctions,
            providerId = providerId,
            providerBenchmarkId = providerBenchmarkId,
            metadata = metadata,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RegisterBenchmarkRequest>() {
        override fun read(from: ObjectReader): RegisterBenchmarkRequest {
            return RegisterBenchmarkRequest(
                benchmarkId = from.required("benchmark_id", StringCodec),
                datasetId = from.required("dataset_id", StringCodec),
                scoringFunctions = from.required("scoring_functions", ListCodec(StringCodec)),
                providerId = from.field("provider_id", StringCodec),
                providerBenchmarkId = from.field("provider_benchmark_id", StringCodec),
                metadata = from.field("metadata", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(
            benchmarkId: String,
            datasetId: String,
            scoringFunctions: List<String>,
        ): Builder = Builder(benchmarkId, datasetId, scoringFunctions)
    }
}
