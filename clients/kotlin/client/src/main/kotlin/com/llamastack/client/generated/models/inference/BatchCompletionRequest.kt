// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Native contents, and how they are to be continued.
 *
 * Source: inference.yaml#/components/schemas/BatchCompletionRequest
 */
public class BatchCompletionRequest(
    /** Identifier of the model. */
    public val modelId: String,
    /** The contents. */
    public val contentBatch: List<InterleavedContent>,
    /** How tokens are chosen and how many; without a strategy, greedily. */
    public val samplingParams: SamplingParams? = null,
    /** A shape that the answer must have. */
    public val responseFormat: ResponseFormat? = null,
    /** Ask for log probabilities. */
    public val logprobs: LogProbConfig? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("model_id", modelId, StringCodec)
        to.required("content_batch", contentBatch, ListCodec(InterleavedContent))
        to.optional("sampling_params", samplingParams, SamplingParams)
        to.optional("response_format", responseFormat, ResponseFormat)
        to.optional("logprobs", logprobs, LogProbConfig)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<BatchCompletionRequest, Builder>(BatchCompletionRequest) {
        /** Sets [BatchCompletionRequest.modelId]. */
        public fun modelId(value: String): Builder = set("model_id", value, StringCodec)

        /** Sets [BatchCompletionRequest.contentBatch]. */
        public fun contentBatch(value: List<InterleavedContent>): Builder = set("content_batch", value, ListCodec(InterleavedContent))

        /** Sets [BatchCompletionRequest.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = set("sampling_params", value, SamplingParams)

        /** Sets [BatchCompletionRequest.responseFormat]. */
        public fun responseFormat(value: ResponseFormat): Builder = set("response_format", value, ResponseFormat)

        /** Sets [BatchCompletionRequest.logprobs]. */
        public fun logprobs(value: LogProbConfig): Builder = set("logprobs", value, LogProbConfig)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BatchCompletionRequest>() {
        override fun read(from: ObjectReader): BatchCompletionRequest {
            return BatchCompletionRequest(
                modelId = from.required("model_id", StringCodec),
                contentBatch = from.required("content_batch", ListCodec(InterleavedContent)),
                samplingParams = from.optional("sampling_params", SamplingParams),
                responseFormat = from.optional("response_format", ResponseFormat),
                logprobs = from.optional("logprobs", LogProbConfig),
                additionalProperties = from.rest(),
            )
        }
    }
}
