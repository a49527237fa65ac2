// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        instructions = from.required("instructions", StringDecoder),
        name = from.optional("name", StringDecoder),
        samplingParams = from.optional("sampling_params", model { SamplingParams(it) }),
        maxInferIters = from.optional("max_infer_iters", LongDecoder),
        inputShields = from.optional("input_shields", ListDecoder(StringDecoder)),
        outputShields = from.optional("output_shields", ListDecoder(StringDecoder)),
        toolgroups = from.optional("toolgroups", ListDecoder(AgentTool)),
        clientTools = from.optional("client_tools", ListDecoder(model { ToolDef(it) })),
        toolConfig = from.optional("tool_config", model { ToolConfig(it) }),
        toolChoice = from.optional("tool_choice", StringDecoder),
        toolPromptFormat = from.optional("tool_prompt_format", ToolPromptFormat),
        responseFormat = from.optional("response_format", ResponseFormat),
        enableSessionPersistence = from.optional("enable_session_persistence", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model", model)
        to.required("instructions", instructions)
        to.optional("name", name)
        to.optional("sampling_params", samplingParams)
        to.optional("max_infer_iters", maxInferIters)
        to.optional("input_shields", inputShields)
        to.optional("output_shields", outputShields)
        to.optional("toolgroups", toolgroups)
        to.optional("client_tools", clientTools)
        to.optional("tool_config", toolConfig)
        to.optional("tool_choice", toolChoice)
        to.optional("tool_prompt_format", toolPromptFormat)
        to.optional("response_format", responseFormat)
        to.optional("enable_session_persistence", enableSessionPersistence)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<AgentConfig, Builder>() {
        override fun make(from: ObjectReader): AgentConfig = AgentConfig(from)

        /** Sets [AgentConfig.model]. */
        public fun model(value: String): Builder = set("model", value)

        /** Sets [AgentConfig.instructions]. */
        public fun instructions(value: String): Builder = set("instructions", value)

        /** Sets [AgentConfig.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [AgentConfig.samplingParams]. */
        public fun samplingParams(value: SamplingParams): Builder = set("sampling_params", value)

        /** Sets [AgentConfig.maxInferIters]. */
        public fun maxInferIters(value: Long): Builder = set("max_infer_iters", value)

        /** Sets [AgentConfig.inputShields]. */
        public fun inputShields(value: List<String>): Builder = set("input_shields", value)

        /** Sets [AgentConfig.outputShields]. */
        public fun outputShields(value: List<String>): Builder = set("output_shields", value)

        /** Sets [AgentConfig.toolgroups]. */
        public fun toolgroups(value: List<AgentTool>): Builder = set("toolgroups", value)

        /** Sets [AgentConfig.clientTools]. */
        public fun clientTools(value: List<ToolDef>): Builder = set("client_tools", value)

        /** Sets [AgentConfig.toolConfig]. */
        public fun toolConfig(value: ToolConfig): Builder = set("tool_config", value)

        /** Sets [AgentConfig.toolChoice]. */
        public fun toolChoice(value: String): Builder = set("tool_choice", value)

        /** Sets [AgentConfig.toolPromptFormat]. */
        public fun toolPromptFormat(value: ToolPromptFormat): Builder = set("tool_prompt_format", value)

        /** Sets [AgentConfig.responseFormat]. */
        public fun responseFormat(value: ResponseFormat): Builder = set("response_format", value)

        /** Sets [AgentConfig.enableSessionPersistence]. */
        public fun enableSessionPersistence(value: Boolean): Builder = set("enable_session_persistence", value)
    }
}
