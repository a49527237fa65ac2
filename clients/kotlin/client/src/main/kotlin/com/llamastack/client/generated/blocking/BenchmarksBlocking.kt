// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.Benchmark
import com.llamastack.client.models.ListBenchmarksResponse
import com.llamastack.client.models.RegisterBenchmarkRequest
import com.llamastack.client.resources.Benchmarks
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.benchmarks`; each blocks its thread until it is done. */
public class BenchmarksBlocking internal constructor(private val resource: Benchmarks) {
    /**
     * List benchmarks.
     *
     * Lists every registered benchmark.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/get
     */
    @JvmOverloads
    public fun list(options: RequestOptions = RequestOptions.NONE): BlockingPages<ListBenchmarksResponse, Benchmark> =
        BlockingPages(resource.list(options))

    /**
     * Register a benchmark.
     *
     * Joins a dataset and scoring functions under an identifier. An identifier that is taken answers 409.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks/post
     */
    @JvmOverloads
    public fun register(request: RegisterBenchmarkRequest, options: RequestOptions = RequestOptions.NONE): Benchmark =
        blocking { resource.register(request, options) }

    /**
     * Get a benchmark.
     *
     * Returns one benchmark.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/get
     *
     * @param benchmarkId Identifier of the benchmark.
     */
    @JvmOverloads
    public fun retrieve(benchmarkId: String, options: RequestOptions = RequestOptions.NONE): Benchmark =
        blocking { resource.retrieve(benchmarkId, options) }

    /**
     * Remove a benchmark.
     *
     * Forgets a benchmark together with its jobs.
     *
     * Source: eval.yaml#/paths/~1v1~1eval~1benchmarks~1{benchmark_id}/delete
     *
     * @param benchmarkId Identifier of the benchmark.
     */
    @JvmOverloads
    public fun unregister(benchmarkId: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.unregister(benchmarkId, options) }
}
