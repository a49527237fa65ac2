// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * How the query is made from the content.
 *
 * Source: tools.yaml#/components/schemas/RagQueryGeneratorConfig
 */
public sealed interface RagQueryGeneratorConfig : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<RagQueryGeneratorConfig>("type") {
        override fun read(value: String, json: JsonObject): RagQueryGeneratorConfig = when (value) {
            "default" -> DefaultRagQueryGeneratorConfig.decode(json)
            "llm" -> LlmRagQueryGeneratorConfig.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun default_(): DefaultRagQueryGeneratorConfig =
            DefaultRagQueryGeneratorConfig()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun llm(model: String, template: String): LlmRagQueryGeneratorConfig =
            LlmRagQueryGeneratorConfig(model = model, template = template)
    }
}
