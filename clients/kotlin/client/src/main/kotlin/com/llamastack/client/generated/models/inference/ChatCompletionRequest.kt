// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        modelId = from.required("model_id", StringDecoder),
        messages = from.required("messages", ListDecoder(Message)),
        samplingParams = from.optional("sampling_params", model { SamplingParams(it) }),
        tools = from.optional("tools", ListDecoder(model { ToolDefinition(it) })),
        toolConfig = from.optional("tool_config", model { ToolConfig(it) }),
        toolChoice = from.optional("tool_choice", ToolChoiceMode),
        toolPromptFormat = from.optional("tool_prompt_format", ToolPromptFormat),
        responseFormat = from.optional("response_format", ResponseFormat),
        stream = from.optional("stream", BooleanDecoder),
        logprobs = from.optional("logprobs", model { LogProbConfig(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model_id", modelId)
        to.required("messages", messages)
        to.optional("sampling_params", samplingParams)
        to.optional("tools", tools)
        to.optional("tool_config", toolConfig)
        to.optional("tool_choice", toolChoice)
        to.optional("tool_prompt_format", toolPromptFormat)
        to.optional("response_format", responseFormat)
        to.optional("stream", stream)
        to.optional("logprobs", logprobs)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatCompletionRequest, Builder>() {
        override fun make(from: ObjectReader): ChatCompletionRequest = ChatCompletionRequest(from)

        /** Sets [ChatCompletionRequest.modelId]. */
        public fun modelId(value: String): Builder = set("model_id", value)

        /** Sets [ChatCompletionRequest.messages]. */
        public fun messages(value: List<Message>): Builder = set("messages", value)

        /** Sets [ChatCompletionRequest.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = set("sampling_params", value)

        /** Sets [ChatCompletionRequest.tools]. */
        public fun tools(value: List<ToolDefinition>): Builder = set("tools", value)

        /** Sets [ChatCompletionRequest.toolConfig]. */
        public fun toolConfig(value: ToolConfig): Builder = set("tool_config", value)

        /** Sets [ChatCompletionRequest.toolChoice]. */
        public fun toolChoice(value: ToolChoiceMode): Builder = set("tool_choice", value)

        /** Sets [ChatCompletionRequest.toolPromptFormat]. */
        public fun toolPromptFormat(value: ToolPromptFormat): Builder = set("tool_prompt_format", value)

        /** Sets [ChatCompletionRequest.responseFormat]. */
        public fun responseFormat(value: ResponseFormat): Builder = set("response_format", value)

        /** Sets [ChatCompletionRequest.stream]. */
        public fun stream(value: Boolean): Builder = set("stream", value)

        /** Sets [ChatCompletionRequest.logprobs]. */
        public fun logprobs(value: LogProbConfig): Builder = set("logprobs", value)
    }
}
