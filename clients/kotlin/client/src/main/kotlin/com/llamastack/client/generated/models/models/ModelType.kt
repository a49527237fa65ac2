// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * What a model does.
 *
 * Source: models.yaml#/components/schemas/ModelType
 */
public class ModelType(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ModelType>() {
        /** `llm`. */
        @JvmField
        public val LLM: ModelType = ModelType("llm")

        /** `embedding`. */
        @JvmField
        public val EMBEDDING: ModelType = ModelType("embedding")

        /** `rerank`. */
        @JvmField
        public val RERANK: ModelType = ModelType("rerank")

        override fun of(value: String): ModelType = ModelType(value)
    }
}
