// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ContextualChunkingConfig, Builder>(ContextualChunkingConfig) {
        /** Sets [ContextualChunkingConfig.modelId]. */
        public fun modelId(value: String?): Builder = set("model_id", value, StringCodec)

        /** Sets [ContextualChunkingConfig.contextPrompt]. */
        public fun contextPrompt(value: String): Builder = set("context_prompt", value, StringCodec)

        /** Sets [ContextualChunkingConfig.maxChunkSizeTokens]. */
        public fun maxChunkSizeTokens(value: Long): Builder = set("max_chunk_size_tokens", value, LongCodec)

        /** Sets [ContextualChunkingConfig.chunkOverlapTokens]. */
        public fun chunkOverlapTokens(value: Long): Builder = set("chunk_overlap_tokens", value, LongCodec)

        /** Sets [ContextualChunkingConfig.timeoutSeconds]. */
        public fun timeoutSeconds(value: Long?): Builder = set("timeout_seconds", value, LongCodec)

        /** Sets [ContextualChunkingConfig.maxConcurrency]. */
        public fun maxConcurrency(value: Long?): Builder = set("max_concurrency", value, LongCodec)
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
    }
}
