// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        modelId = from.required("model_id", StringDecoder),
        contentBatch = from.required("content_batch", ListDecoder(InterleavedContent)),
        samplingParams = from.optional("sampling_params", model { SamplingParams(it) }),
        responseFormat = from.optional("response_format", ResponseFormat),
        logprobs = from.optional("logprobs", model { LogProbConfig(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model_id", modelId)
        to.required("content_batch", contentBatch)
        to.optional("sampling_params", samplingParams)
        to.optional("response_format", responseFormat)
        to.optional("logprobs", logprobs)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<BatchCompletionRequest, Builder>() {
        override fun make(from: ObjectReader): BatchCompletionRequest = BatchCompletionRequest(from)

        /** Sets [BatchCompletionRequest.modelId]. */
        public fun modelId(value: String): Builder = set("model_id", value)

        /** Sets [BatchCompletionRequest.contentBatch]. */
        public fun contentBatch(value: List<InterleavedContent>): Builder = set("content_batch", value)

        /** Sets [BatchCompletionRequest.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = set("sampling_params", value)

        /** Sets [BatchCompletionRequest.responseFormat]. */
        public fun responseFormat(value: ResponseFormat): Builder = set("response_format", value)

        /** Sets [BatchCompletionRequest.logprobs]. */
        public fun logprobs(value: LogProbConfig): Builder = set("logprobs", value)
    }
}
