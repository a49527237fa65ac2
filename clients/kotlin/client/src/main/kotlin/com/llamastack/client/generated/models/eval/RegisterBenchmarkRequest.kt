// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        benchmarkId = from.required("benchmark_id", StringDecoder),
        datasetId = from.required("dataset_id", StringDecoder),
        scoringFunctions = from.required("scoring_functions", ListDecoder(StringDecoder)),
        providerId = from.field("provider_id", StringDecoder),
        providerBenchmarkId = from.field("provider_benchmark_id", StringDecoder),
        metadata = from.field("metadata", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("benchmark_id", benchmarkId)
        to.required("dataset_id", datasetId)
        to.required("scoring_functions", scoringFunctions)
        to.field("provider_id", providerId)
        to.field("provider_benchmark_id", providerBenchmarkId)
        to.field("metadata", metadata)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterBenchmarkRequest, Builder>() {
        override fun make(from: ObjectReader): RegisterBenchmarkRequest = RegisterBenchmarkRequest(from)

        /** Sets [RegisterBenchmarkRequest.benchmarkId]. */
        public fun benchmarkId(value: String): Builder = set("benchmark_id", value)

        /** Sets [RegisterBenchmarkRequest.datasetId]. */
        public fun datasetId(value: String): Builder = set("dataset_id", value)

        /** Sets [RegisterBenchmarkRequest.scoringFunctions]. */
        public fun scoringFunctions(value: List<String>): Builder = set("scoring_functions", value)

        /** Sets [RegisterBenchmarkRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value)

        /** Sets [RegisterBenchmarkRequest.providerBenchmarkId]. */
        public fun providerBenchmarkId(value: String?): Builder = set("provider_benchmark_id", value)

        /** Sets [RegisterBenchmarkRequest.metadata]. */
        public fun metadata(value: Metadata?): Builder = set("metadata", value)
    }
}
