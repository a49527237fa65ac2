// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A native content, and how it is to be continued.
 *
 * Source: inference.yaml#/components/schemas/CompletionRequest
 */
public class CompletionRequest(
    /** Identifier of the model. */
    public val modelId: String,
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    /** How tokens are chosen and how many; without a strategy, greedily. */
    public val samplingParams: SamplingParams? = null,
    /** A shape that the answer must have. */
    public val responseFormat: ResponseFormat? = null,
    /** Whether to answer in pieces. Default false. */
    public val stream: Boolean? = null,
    /** Ask for log probabilities. */
    public val logprobs: LogProbConfig? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        modelId = from.required("model_id", StringDecoder),
        content = from.required("content", InterleavedContent),
        samplingParams = from.optional("sampling_params", model { SamplingParams(it) }),
        responseFormat = from.optional("response_format", ResponseFormat),
        stream = from.optional("stream", BooleanDecoder),
        logprobs = from.optional("logprobs", model { LogProbConfig(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model_id", modelId)
        to.required("content", content)
        to.optional("sampling_params", samplingParams)
        to.optional("response_format", responseFormat)
        to.optional("stream", stream)
        to.optional("logprobs", logprobs)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CompletionRequest, Builder>() {
        override fun make(from: ObjectReader): CompletionRequest = CompletionRequest(from)

        /** Sets [CompletionRequest.modelId]. */
        public fun modelId(value: String): Builder = set("model_id", value)

        /** Sets [CompletionRequest.content]. */
        public fun content(value: InterleavedContent): Builder = set("content", value)

        /** Sets [CompletionRequest.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = set("sampling_params", value)

        /** Sets [CompletionRequest.responseFormat]. */
        public fun responseFormat(value: ResponseFormat): Builder = set("response_format", value)

        /** Sets [CompletionRequest.stream]. */
        public fun stream(value: Boolean): Builder = set("stream", value)

        /** Sets [CompletionRequest.logprobs]. */
        public fun logprobs(value: LogProbConfig): Builder = set("logprobs", value)
    }
}
