// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        modelId = from.field("model_id", StringDecoder),
        contextPrompt = from.optional("context_prompt", StringDecoder),
        maxChunkSizeTokens = from.optional("max_chunk_size_tokens", LongDecoder),
        chunkOverlapTokens = from.optional("chunk_overlap_tokens", LongDecoder),
        timeoutSeconds = from.field("timeout_seconds", LongDecoder),
        maxConcurrency = from.field("max_concurrency", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("model_id", modelId)
        to.optional("context_prompt", contextPrompt)
        to.optional("max_chunk_size_tokens", maxChunkSizeTokens)
        to.optional("chunk_overlap_tokens", chunkOverlapTokens)
        to.field("timeout_seconds", timeoutSeconds)
        to.field("max_concurrency", maxConcurrency)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ContextualChunkingConfig, Builder>() {
        override fun make(from: ObjectReader): ContextualChunkingConfig = ContextualChunkingConfig(from)

        /** Sets [ContextualChunkingConfig.modelId]. */
        public fun modelId(value: String?): Builder = set("model_id", value)

        /** Sets [ContextualChunkingConfig.contextPrompt]. */
        public fun contextPrompt(value: String): Builder = set("context_prompt", value)

        /** Sets [ContextualChunkingConfig.maxChunkSizeTokens]. */
        public fun maxChunkSizeTokens(value: Long): Builder = set("max_chunk_size_tokens", value)

        /** Sets [ContextualChunkingConfig.chunkOverlapTokens]. */
        public fun chunkOverlapTokens(value: Long): Builder = set("chunk_overlap_tokens", value)

        /** Sets [ContextualChunkingConfig.timeoutSeconds]. */
        public fun timeoutSeconds(value: Long?): Builder = set("timeout_seconds", value)

        /** Sets [ContextualChunkingConfig.maxConcurrency]. */
        public fun maxConcurrency(value: Long?): Builder = set("max_concurrency", value)
    }
}
