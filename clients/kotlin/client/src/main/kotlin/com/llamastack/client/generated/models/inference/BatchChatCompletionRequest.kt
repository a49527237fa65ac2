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
 * Native conversations, and how each next message is to be written.
 *
 * Source: inference.yaml#/components/schemas/BatchChatCompletionRequest
 */
public class BatchChatCompletionRequest(
    /** Identifier of the model. */
    public val modelId: String,
    /** The conversations. */
    public val messagesBatch: List<MessageList>,
    /** How tokens are chosen and how many; without a strategy, greedily. */
    public val samplingParams: SamplingParams? = null,
    /** Tools that the model may call. */
    public val tools: List<ToolDefinition>? = null,
    /** How tools are shown to the model and chosen. */
    public val toolConfig: ToolConfig? = null,
    /** A shape that the answer must have. */
    public val responseFormat: ResponseFormat? = null,
    /** Ask for log probabilities. */
    public val logprobs: LogProbConfig? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("model_id", modelId, StringCodec)
        to.required("messages_batch", messagesBatch, ListCodec(ListCodec(Message)))
        to.optional("sampling_params", samplingParams, SamplingParams)
        to.optional("tools", tools, ListCodec(ToolDefinition))
        to.optional("tool_config", toolConfig, ToolConfig)
        to.optional("response_format", responseFormat, ResponseFormat)
        to.optional("logprobs", logprobs, LogProbConfig)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<BatchChatCompletionRequest, Builder>(BatchChatCompletionRequest) {
        /** Sets [BatchChatCompletionRequest.modelId]. */
        public fun modelId(value: String): Builder = set("model_id", value, StringCodec)

        /** Sets [BatchChatCompletionRequest.messagesBatch]. */
        public fun messagesBatch(value: List<MessageList>): Builder = set("messages_batch", value, ListCodec(ListCodec(Message)))

        /** Sets [BatchChatCompletionRequest.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = set("sampling_params", value, SamplingParams)

        /** Sets [BatchChatCompletionRequest.tools]. */
        public fun tools(value: List<ToolDefinition>): Builder = set("tools", value, ListCodec(ToolDefinition))

        /** Sets [BatchChatCompletionRequest.toolConfig]. */
        public fun toolConfig(value: ToolConfig): Builder = set("tool_config", value, ToolConfig)

        /** Sets [BatchChatCompletionRequest.responseFormat]. */
        public fun responseFormat(value: ResponseFormat): Builder = set("response_format", value, ResponseFormat)

        /** Sets [BatchChatCompletionRequest.logprobs]. */
        public fun logprobs(value: LogProbConfig): Builder = set("logprobs", value, LogProbConfig)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BatchChatCompletionRequest>() {
        override fun read(from: ObjectReader): BatchChatCompletionRequest {
            return BatchChatCompletionRequest(
                modelId = from.required("model_id", StringCodec),
                messagesBatch = from.required("messages_batch", ListCodec(ListCodec(Message))),
                samplingParams = from.optional("sampling_params", SamplingParams),
                tools = from.optional("tools", ListCodec(ToolDefinition)),
                toolConfig = from.optional("tool_config", ToolConfig),
                responseFormat = from.optional("response_format", ResponseFormat),
                logprobs = from.optional("logprobs", LogProbConfig),
                additionalProperties = from.rest(),
            )
        }
    }
}
