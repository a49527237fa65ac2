// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Benchmarks.
 *
 * Source: eval.yaml#/components/schemas/ListBenchmarksResponse
 */
public class ListBenchmarksResponse(
    /** The benchmarks. */
    public val data: List<Benchmark>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(Benchmark))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListBenchmarksResponse>() {
        override fun read(from: ObjectReader): ListBenchmarksResponse {
            return ListBenchmarksResponse(
                data = from.required("data", ListCodec(Benchmark)),
                additionalProperties = from.rest(),
            )
        }
    }
}
