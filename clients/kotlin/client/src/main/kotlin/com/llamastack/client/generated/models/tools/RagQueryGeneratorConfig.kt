// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * How the query is made from the content.
 *
 * Source: tools.yaml#/components/schemas/RagQueryGeneratorConfig
 */
public sealed interface RagQueryGeneratorConfig : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<RagQueryGeneratorConfig>("type") {
        override fun read(value: String, from: ObjectReader): RagQueryGeneratorConfig? = when (value) {
            "default" -> DefaultRagQueryGeneratorConfig(from)
            "llm" -> LlmRagQueryGeneratorConfig(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun defaultValue(): DefaultRagQueryGeneratorConfig =
            DefaultRagQueryGeneratorConfig()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun llm(model: String, template: String): LlmRagQueryGeneratorConfig =
            LlmRagQueryGeneratorConfig(model = model, template = template)
    }
}
