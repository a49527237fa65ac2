// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A model writes the query.
 *
 * Source: tools.yaml#/components/schemas/LlmRagQueryGeneratorConfig
 */
public class LlmRagQueryGeneratorConfig(
    /** The model. */
    public val model: String,
    /** Prompt for the model; `messages` in it stands for the content. */
    public val template: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    RagQueryGeneratorConfig {
    /** Tag of this kind. */
    public val type: String get() = "llm"

    override fun write(to: ObjectWriter) {
        to.constant("type", "llm")
        to.required("model", model, StringCodec)
        to.required("template", template, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<LlmRagQueryGeneratorConfig, Builder>(LlmRagQueryGeneratorConfig) {
        /** Sets [LlmRagQueryGeneratorConfig.model]. */
        public fun model(value: String): Builder = set("model", value, StringCodec)

        /** Sets [LlmRagQueryGeneratorConfig.template]. */
        public fun template(value: String): Builder = set("template", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<LlmRagQueryGeneratorConfig>() {
        override fun read(from: ObjectReader): LlmRagQueryGeneratorConfig {
            from.constant("type", "llm")
            return LlmRagQueryGeneratorConfig(
                model = from.required("model", StringCodec),
                template = from.required("template", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
