// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.Benchmark
import com.llamastack.client.models.ListBenchmarksResponse
import com.llamastack.client.models.Metadata
import com.llamastack.client.models.RegisterBenchmarkRequest
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages
import com.llamastack.client.runtime.run

/** Operations of `client.benchmarks`. */
public interface Benchmarks {
    /**
     * List benchmarks.
     *
     * Lists every registered benchmark.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/get
     */
    public fun list(options: RequestOptions = RequestOptions.NONE): Pages<ListBenchmarksResponse, Benchmark>

    /**
     * Register a benchmark.
     *
     * Joins a dataset and scoring functions under an identifier. An identifier that is taken answers 409.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/post
     */
    public suspend fun register(request: RegisterBenchmarkRequest, options: RequestOptions = RequestOptions.NONE): Benchmark

    /**
     * Register a benchmark.
     *
     * Joins a dataset and scoring functions under an identifier. An identifier that is taken answers 409.
     *
     * An argument that is null is left out; the method that takes a [RegisterBenchmarkRequest] can also send null.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/post
     *
     * @param benchmarkId Identifier to register it under; it has no slashes.
     * @param datasetId Dataset with the questions.
     * @param scoringFunctions Functions that score the answers.
     * @param providerId Provider that shall run it. Default the only one.
     * @param providerBenchmarkId Name of the benchmark at the provider. Default its identifier.
     * @param metadata Free-form facts that the caller attaches.
     */
    public suspend fun register(
        benchmarkId: String,
        datasetId: String,
        scoringFunctions: List<String>,
        providerId: String? = null,
        providerBenchmarkId: String? = null,
        metadata: Metadata? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Benchmark =
        register(
            RegisterBenchmarkRequest(
                benchmarkId = benchmarkId,
                datasetId = datasetId,
                scoringFunctions = scoringFunctions,
                providerId = Field.orAbsent(providerId),
                providerBenchmarkId = Field.orAbsent(providerBenchmarkId),
                metadata = Field.orAbsent(metadata),
            ),
            options,
        )

    /**
     * Get a benchmark.
     *
     * Returns one benchmark.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/get
     *
     * @param benchmarkId Identifier of the benchmark.
     */
    public suspend fun retrieve(benchmarkId: String, options: RequestOptions = RequestOptions.NONE): Benchmark

    /**
     * Remove a benchmark.
     *
     * Forgets a benchmark together with its jobs.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/delete
     *
     * @param benchmarkId Identifier of the benchmark.
     */
    public suspend fun unregister(benchmarkId: String, options: RequestOptions = RequestOptions.NONE)
}

/** Asks a server. */
internal class RemoteBenchmarks(private val core: ClientCore) : Benchmarks {
    override fun list(options: RequestOptions): Pages<ListBenchmarksResponse, Benchmark> =
        core.pages(
            callOf("benchmarks.list", "GET", "/v1/eval/benchmarks"),
            model { ListBenchmarksResponse(it) },
            Paging(),
            options,
        ) { it.data }

    override suspend fun register(request: RegisterBenchmarkRequest, options: RequestOptions): Benchmark =
        core.answer(
            callOf("benchmarks.register", "POST", "/v1/eval/benchmarks", body = CallBody.Json(request.toJson())),
            model { Benchmark(it) },
            options,
        )

    override suspend fun retrieve(benchmarkId: String, options: RequestOptions): Benchmark =
        core.answer(
            callOf("benchmarks.retrieve", "GET", "/v1/eval/benchmarks/" + PathEncoding.encode("benchmark_id", benchmarkId)),
            model { Benchmark(it) },
            options,
        )

    override suspend fun unregister(benchmarkId: String, options: RequestOptions): Unit =
        core.run(
            callOf("benchmarks.unregister", "DELETE", "/v1/eval/benchmarks/" + PathEncoding.encode("benchmark_id", benchmarkId)),
            options,
        )
}
