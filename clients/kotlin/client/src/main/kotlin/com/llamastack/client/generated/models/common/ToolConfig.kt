// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        toolChoice = from.optional("tool_choice", StringDecoder),
        toolPromptFormat = from.optional("tool_prompt_format", ToolPromptFormat),
        systemMessageBehavior = from.optional("system_message_behavior", SystemMessageBehavior),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("tool_choice", toolChoice)
        to.optional("tool_prompt_format", toolPromptFormat)
        to.optional("system_message_behavior", systemMessageBehavior)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolConfig, Builder>() {
        override fun make(from: ObjectReader): ToolConfig = ToolConfig(from)

        /** Sets [ToolConfig.toolChoice]. */
        public fun toolChoice(value: String): Builder = set("tool_choice", value)

        /** Sets [ToolConfig.toolPromptFormat]. */
        public fun toolPromptFormat(value: ToolPromptFormat): Builder = set("tool_prompt_format", value)

        /** Sets [ToolConfig.systemMessageBehavior]. */
        public fun systemMessageBehavior(value: SystemMessageBehavior): Builder = set("system_message_behavior", value)
    }
}
