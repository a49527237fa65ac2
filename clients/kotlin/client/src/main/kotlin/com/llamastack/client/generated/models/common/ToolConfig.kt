// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * How tools are shown to the model and chosen.
 *
 * Source: common.yaml#/components/schemas/ToolConfig
 */
public class ToolConfig(
    /** `auto`, `required`, `none`, or the name of the one tool to call. */
    public val toolChoice: String? = null,
    /** How tool definitions are written into the prompt. */
    public val toolPromptFormat: ToolPromptFormat? = null,
    /** Whether the given system message follows the default one or replaces it. */
    public val systemMessageBehavior: SystemMessageBehavior? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("tool_choice", toolChoice, StringCodec)
        to.optional("tool_prompt_format", toolPromptFormat, ToolPromptFormat)
        to.optional("system_message_behavior", systemMessageBehavior, SystemMessageBehavior)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var toolChoice: String? = null
        private var toolPromptFormat: ToolPromptFormat? = null
        private var systemMessageBehavior: SystemMessageBehavior? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ToolConfig.toolChoice]. */
        public fun toolChoice(value: String): Builder = apply { toolChoice = value }

        /** Sets [ToolConfig.toolPromptFormat]. */
        public fun toolPromptFormat(value: ToolPromptFormat): Builder = apply { toolPromptFormat = value }

        /** Sets [ToolConfig.systemMessageBehavior]. */
        public fun systemMessageBehavior(value: SystemMessageBehavior): Builder = apply { systemMessageBehavior = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ToolConfig = ToolConfig(
            toolChoice = toolChoice,
            toolPromptFormat = toolPromptFormat,
            systemMessageBehavior = systemMessageBehavior,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolConfig>() {
        override fun read(from: ObjectReader): ToolConfig {
            return ToolConfig(
                toolChoice = from.optional("tool_choice", StringCodec),
                toolPromptFormat = from.optional("tool_prompt_format", ToolPromptFormat),
                systemMessageBehavior = from.optional("system_message_behavior", SystemMessageBehavior),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
