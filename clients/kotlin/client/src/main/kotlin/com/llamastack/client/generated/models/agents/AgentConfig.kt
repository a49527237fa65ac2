// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What an agent is made of.
 *
 * Source: agents.yaml#/components/schemas/AgentConfig
 */
public class AgentConfig(
    /** Model that thinks for the agent. */
    public val model: String,
    /** System prompt of the agent. */
    public val instructions: String,
    /** Name of the agent, for people and traces. */
    public val name: String? = null,
    /** How tokens are chosen and how many; without a strategy, greedily. */
    public val samplingParams: SamplingParams? = null,
    /** Most calls of the model in one turn. */
    public val maxInferIters: Long? = null,
    /** Shields that check what the user says. */
    public val inputShields: List<String>? = null,
    /** Shields that check what the agent says. */
    public val outputShields: List<String>? = null,
    /** Tools that the server runs for the agent. */
    public val toolgroups: List<AgentTool>? = null,
    /** Tools that the client runs; a call of one ends the turn awaiting input. */
    public val clientTools: List<ToolDef>? = null,
    /** How tools are shown to the model and chosen. */
    public val toolConfig: ToolConfig? = null,
    /** `auto`, `required` or `none`; say it in `tool_config`. Deprecated. */
    public val toolChoice: String? = null,
    /** How tools are written into the prompt; say it in `tool_config`. Deprecated. */
    public val toolPromptFormat: ToolPromptFormat? = null,
    /** A shape that the answer must have. */
    public val responseFormat: ResponseFormat? = null,
    /** Whether sessions outlive the server. */
    public val enableSessionPersistence: Boolean? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("model", model, StringCodec)
        to.required("instructions", instructions, StringCodec)
        to.optional("name", name, StringCodec)
        to.optional("sampling_params", samplingParams, SamplingParams)
        to.optional("max_infer_iters", maxInferIters, LongCodec)
        to.optional("input_shields", inputShields, ListCodec(StringCodec))
        to.optional("output_shields", outputShields, ListCodec(StringCodec))
        to.optional("toolgroups", toolgroups, ListCodec(AgentTool))
        to.optional("client_tools", clientTools, ListCodec(ToolDef))
        to.optional("tool_config", toolConfig, ToolConfig)
        to.optional("tool_choice", toolChoice, StringCodec)
        to.optional("tool_prompt_format", toolPromptFormat, ToolPromptFormat)
        to.optional("response_format", responseFormat, ResponseFormat)
        to.optional("enable_session_persistence", enableSessionPersistence, BooleanCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<AgentConfig, Builder>(AgentConfig) {
        /** Sets [AgentConfig.model]. */
        public fun model(value: String): Builder = set("model", value, StringCodec)

        /** Sets [AgentConfig.instructions]. */
        public fun instructions(value: String): Builder = set("instructions", value, StringCodec)

        /** Sets [AgentConfig.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [AgentConfig.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = set("sampling_params", value, SamplingParams)

        /** Sets [AgentConfig.maxInferIters]. */
        public fun maxInferIters(value: Long): Builder = set("max_infer_iters", value, LongCodec)

        /** Sets [AgentConfig.inputShields]. */
        public fun inputShields(value: List<String>): Builder = set("input_shields", value, ListCodec(StringCodec))

        /** Sets [AgentConfig.outputShields]. */
        public fun outputShields(value: List<String>): Builder = set("output_shields", value, ListCodec(StringCodec))

        /** Sets [AgentConfig.toolgroups]. */
        public fun toolgroups(value: List<AgentTool>): Builder = set("toolgroups", value, ListCodec(AgentTool))

        /** Sets [AgentConfig.clientTools]. */
        public fun clientTools(value: List<ToolDef>): Builder = set("client_tools", value, ListCodec(ToolDef))

        /** Sets [AgentConfig.toolConfig]. */
        public fun toolConfig(value: ToolConfig): Builder = set("tool_config", value, ToolConfig)

        /** Sets [AgentConfig.toolChoice]. */
        public fun toolChoice(value: String): Builder = set("tool_choice", value, StringCodec)

        /** Sets [AgentConfig.toolPromptFormat]. */
        public fun toolPromptFormat(value: ToolPromptFormat): Builder = set("tool_prompt_format", value, ToolPromptFormat)

        /** Sets [AgentConfig.responseFormat]. */
        public fun responseFormat(value: ResponseFormat): Builder = set("response_format", value, ResponseFormat)

        /** Sets [AgentConfig.enableSessionPersistence]. */
        public fun enableSessionPersistence(value: Boolean): Builder = set("enable_session_persistence", value, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentConfig>() {
        override fun read(from: ObjectReader): AgentConfig {
            return AgentConfig(
                model = from.required("model", StringCodec),
                instructions = from.required("instructions", StringCodec),
                name = from.optional("name", StringCodec),
                samplingParams = from.optional("sampling_params", SamplingParams),
                maxInferIters = from.optional("max_infer_iters", LongCodec),
                inputShields = from.optional("input_shields", ListCodec(StringCodec)),
                outputShields = from.optional("output_shields", ListCodec(StringCodec)),
                toolgroups = from.optional("toolgroups", ListCodec(AgentTool)),
                clientTools = from.optional("client_tools", ListCodec(ToolDef)),
                toolConfig = from.optional("tool_config", ToolConfig),
                toolChoice = from.optional("tool_choice", StringCodec),
                toolPromptFormat = from.optional("tool_prompt_format", ToolPromptFormat),
                responseFormat = from.optional("response_format", ResponseFormat),
                enableSessionPersistence = from.optional("enable_session_persistence", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
