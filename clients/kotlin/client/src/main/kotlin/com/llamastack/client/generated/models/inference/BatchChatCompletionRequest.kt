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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val modelId: String,
        private val messagesBatch: List<MessageList>,
    ) {
        private var samplingParams: SamplingParams? = null
        private var tools: List<ToolDefinition>? = null
        private var toolConfig: ToolConfig? = null
        private var responseFormat: ResponseFormat? = null
        private var logprobs: LogProbConfig? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [BatchChatCompletionRequest.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = apply { samplingParams = value }

        /** Sets [BatchChatCompletionRequest.tools]. */
        public fun tools(value: List<ToolDefinition>): Builder = apply { tools = value }

        /** Sets [BatchChatCompletionRequest.toolConfig]. */
        public fun toolConfig(value: ToolConfig): Builder = apply { toolConfig = value }

        /** Sets [BatchChatCompletionRequest.responseFormat]. */
        public fun responseFormat(value: ResponseFormat): Builder = apply { responseFormat = value }

        /** Sets [BatchChatCompletionRequest.logprobs]. */
        public fun logprobs(value: LogProbConfig): Builder = apply { logprobs = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): BatchChatCompletionRequest = BatchChatCompletionRequest(
            modelId = modelId,
            messagesBatch = messagesBatch,
            samplingParams = samplingParams,
            tools = tools,
            toolConfig = toolConfig,
            responseFormat = responseFormat,
            logprobs = logprobs,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(modelId: String, messagesBatch: List<MessageList>): Builder = Builder(modelId, messagesBatch)
    }
}
