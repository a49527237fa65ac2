// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Size of chunks and the model that leads into them.
 *
 * Source: vector_stores.yaml#/components/schemas/ContextualChunkingConfig
 */
public class ContextualChunkingConfig(
    /** Model that writes the lead. Default the stack's. */
    public val modelId: Field<String> = Field.Absent,
    /** Prompt for the model, with the placeholders `{{WHOLE_DOCUMENT}}` and `{{CHUNK_CONTENT}}`. Default the provider's. */
    public val contextPrompt: String? = null,
    /** Most tokens in a chunk. */
    public val maxChunkSizeTokens: Long? = null,
    /** Tokens that neighbours have in common; more than half a chunk counts as half. */
    public val chunkOverlapTokens: Long? = null,
    /** How long to wait for one lead. */
    public val timeoutSeconds: Field<Long> = Field.Absent,
    /** How many leads to ask for at once. */
    public val maxConcurrency: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("model_id", modelId, StringCodec)
        to.optional("context_prompt", contextPrompt, StringCodec)
        to.optional("max_chunk_size_tokens", maxChunkSizeTokens, LongCodec)
        to.optional("chunk_overlap_tokens", chunkOverlapTokens, LongCodec)
        to.field("timeout_seconds", timeoutSeconds, LongCodec)
        to.field("max_concurrency", maxConcurrency, LongCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var modelId: Field<String> = Field.Absent
        private var contextPrompt: String? = null
        private var maxChunkSizeTokens: Long? = null
        private var chunkOverlapTokens: Long? = null
        private var timeoutSeconds: Field<Long> = Field.Absent
        private var maxConcurrency: Field<Long> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ContextualChunkingConfig.modelId]. */
        public fun modelId(value: String?): Builder = apply { modelId = Field.of(value) }

        /** Sets [ContextualChunkingConfig.contextPrompt]. */
        public fun contextPrompt(value: String): Builder = apply { contextPrompt = value }

        /** Sets [ContextualChunkingConfig.maxChunkSizeTokens]. */
        public fun maxChunkSizeTokens(value: Long): Builder = apply { maxChunkSizeTokens = value }

        /** Sets [ContextualChunkingConfig.chunkOverlapTokens]. */
        public fun chunkOverlapTokens(value: Long): Builder = apply { chunkOverlapTokens = value }

        /** Sets [ContextualChunkingConfig.timeoutSeconds]. */
        public fun timeoutSeconds(value: Long?): Builder = apply { timeoutSeconds = Field.of(value) }

        /** Sets [ContextualChunkingConfig.maxConcurrency]. */
        public fun maxConcurrency(value: Long?): Builder = apply { maxConcurrency = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ContextualChunkingConfig = ContextualChunkingConfig(
            modelId = modelId,
            contextPrompt = contextPrompt,
            maxChunkSizeTokens = maxChunkSizeTokens,
            chunkOverlapTokens = chunkOverlapTokens,
            timeoutSeconds = timeoutSeconds,
            maxConcurrency = maxConcurrency,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ContextualChunkingConfig>() {
        override fun read(from: ObjectReader): ContextualChunkingConfig {
            return ContextualChunkingConfig(
                modelId = from.field("model_id", StringCodec),
                contextPrompt = from.optional("context_prompt", StringCodec),
                maxChunkSizeTokens = from.optional("max_chunk_size_tokens", LongCodec),
                chunkOverlapTokens = from.optional("chunk_overlap_tokens", LongCodec),
                timeoutSeconds = from.field("timeout_seconds", LongCodec),
                maxConcurrency = from.field("max_concurrency", LongCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
