// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val modelId: String,
        private val contentBatch: List<InterleavedContent>,
    ) {
        private var samplingParams: SamplingParams? = null
        private var responseFormat: ResponseFormat? = null
        private var logprobs: LogProbConfig? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [BatchCompletionRequest.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = apply { samplingParams = value }

        /** Sets [BatchCompletionRequest.responseFormat]. */
        public fun responseFormat(value: ResponseFormat): Builder = apply { responseFormat = value }

        /** Sets [BatchCompletionRequest.logprobs]. */
        public fun logprobs(value: LogProbConfig): Builder = apply { logprobs = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): BatchCompletionRequest = BatchCompletionRequest(
            modelId = modelId,
            contentBatch = contentBatch,
            samplingParams = samplingParams,
            responseFormat = responseFormat,
            logprobs = logprobs,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(modelId: String, contentBatch: List<InterleavedContent>): Builder = Builder(modelId, contentBatch)
    }
}
