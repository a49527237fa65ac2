// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A native conversation, and how the next message is to be written.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionRequest
 */
public class ChatCompletionRequest(
    /** Identifier of the model. */
    public val modelId: String,
    /** The conversation so far, oldest first. */
    public val messages: List<Message>,
    /** How tokens are chosen and how many; without a strategy, greedily. */
    public val samplingParams: SamplingParams? = null,
    /** Tools that the model may call. */
    public val tools: List<ToolDefinition>? = null,
    /** How tools are shown to the model and chosen. */
    public val toolConfig: ToolConfig? = null,
    /** Older form of `tool_config.tool_choice`. Deprecated. */
    public val toolChoice: ToolChoiceMode? = null,
    /** Older form of `tool_config.tool_prompt_format`. Deprecated. */
    public val toolPromptFormat: ToolPromptFormat? = null,
    /** A shape that the answer must have. */
    public val responseFormat: ResponseFormat? = null,
    /** Whether to answer in events. Default false. */
    public val stream: Boolean? = null,
    /** Ask for log probabilities. */
    public val logprobs: LogProbConfig? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("model_id", modelId, StringCodec)
        to.required("messages", messages, ListCodec(Message))
        to.optional("sampling_params", samplingParams, SamplingParams)
        to.optional("tools", tools, ListCodec(ToolDefinition))
        to.optional("tool_config", toolConfig, ToolConfig)
        to.optional("tool_choice", toolChoice, ToolChoiceMode)
        to.optional("tool_prompt_format", toolPromptFormat, ToolPromptFormat)
        to.optional("response_format", responseFormat, ResponseFormat)
        to.optional("stream", stream, BooleanCodec)
        to.optional("logprobs", logprobs, LogProbConfig)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatCompletionRequest, Builder>(ChatCompletionRequest) {
        /** Sets [ChatCompletionRequest.modelId]. */
        public fun modelId(value: String): Builder = set("model_id", value, StringCodec)

        /** Sets [ChatCompletionRequest.messages]. */
        public fun messages(value: List<Message>): Builder = set("messages", value, ListCodec(Message))

        /** Sets [ChatCompletionRequest.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = set("sampling_params", value, SamplingParams)

        /** Sets [ChatCompletionRequest.tools]. */
        public fun tools(value: List<ToolDefinition>): Builder = set("tools", value, ListCodec(ToolDefinition))

        /** Sets [ChatCompletionRequest.toolConfig]. */
        public fun toolConfig(value: ToolConfig): Builder = set("tool_config", value, ToolConfig)

        /** Sets [ChatCompletionRequest.toolChoice]. */
        public fun toolChoice(value: ToolChoiceMode): Builder = set("tool_choice", value, ToolChoiceMode)

        /** Sets [ChatCompletionRequest.toolPromptFormat]. */
        public fun toolPromptFormat(value: ToolPromptFormat): Builder = set("tool_prompt_format", value, ToolPromptFormat)

        /** Sets [ChatCompletionRequest.responseFormat]. */
        public fun responseFormat(value: ResponseFormat): Builder = set("response_format", value, ResponseFormat)

        /** Sets [ChatCompletionRequest.stream]. */
        public fun stream(value: Boolean): Builder = set("stream", value, BooleanCodec)

        /** Sets [ChatCompletionRequest.logprobs]. */
        public fun logprobs(value: LogProbConfig): Builder = set("logprobs", value, LogProbConfig)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCompletionRequest>() {
        override fun read(from: ObjectReader): ChatCompletionRequest {
            return ChatCompletionRequest(
                modelId = from.required("model_id", StringCodec),
                messages = from.required("messages", ListCodec(Message)),
                samplingParams = from.optional("sampling_params", SamplingParams),
                tools = from.optional("tools", ListCodec(ToolDefinition)),
                toolConfig = from.optional("tool_config", ToolConfig),
                toolChoice = from.optional("tool_choice", ToolChoiceMode),
                toolPromptFormat = from.optional("tool_prompt_format", ToolPromptFormat),
                responseFormat = from.optional("response_format", ResponseFormat),
                stream = from.optional("stream", BooleanCodec),
                logprobs = from.optional("logprobs", LogProbConfig),
                additionalProperties = from.rest(),
            )
        }
    }
}
