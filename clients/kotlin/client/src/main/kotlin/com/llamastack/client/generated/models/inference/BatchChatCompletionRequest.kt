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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        modelId = from.required("model_id", StringDecoder),
        messagesBatch = from.required("messages_batch", ListDecoder(ListDecoder(Message))),
        samplingParams = from.optional("sampling_params", model { SamplingParams(it) }),
        tools = from.optional("tools", ListDecoder(model { ToolDefinition(it) })),
        toolConfig = from.optional("tool_config", model { ToolConfig(it) }),
        responseFormat = from.optional("response_format", ResponseFormat),
        logprobs = from.optional("logprobs", model { LogProbConfig(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model_id", modelId)
        to.required("messages_batch", messagesBatch)
        to.optional("sampling_params", samplingParams)
        to.optional("tools", tools)
        to.optional("tool_config", toolConfig)
        to.optional("response_format", responseFormat)
        to.optional("logprobs", logprobs)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<BatchChatCompletionRequest, Builder>() {
        override fun make(from: ObjectReader): BatchChatCompletionRequest = BatchChatCompletionRequest(from)

        /** Sets [BatchChatCompletionRequest.modelId]. */
        public fun modelId(value: String): Builder = set("model_id", value)

        /** Sets [BatchChatCompletionRequest.messagesBatch]. */
        public fun messagesBatch(value: List<MessageList>): Builder = set("messages_batch", value)

        /** Sets [BatchChatCompletionRequest.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = set("sampling_params", value)

        /** Sets [BatchChatCompletionRequest.tools]. */
        public fun tools(value: List<ToolDefinition>): Builder = set("tools", value)

        /** Sets [BatchChatCompletionRequest.toolConfig]. */
        public fun toolConfig(value: ToolConfig): Builder = set("tool_config", value)

        /** Sets [BatchChatCompletionRequest.responseFormat]. */
        public fun responseFormat(value: ResponseFormat): Builder = set("response_format", value)

        /** Sets [BatchChatCompletionRequest.logprobs]. */
        public fun logprobs(value: LogProbConfig): Builder = set("logprobs", value)
    }
}
