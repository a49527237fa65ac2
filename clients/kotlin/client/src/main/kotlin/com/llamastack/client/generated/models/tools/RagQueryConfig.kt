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
 * How context is found and written.
 *
 * Source: tools.yaml#/components/schemas/RagQueryConfig
 */
public class RagQueryConfig(
    /** How the query is made from the content. */
    public val queryGeneratorConfig: RagQueryGeneratorConfig? = null,
    /** Most tokens of context. */
    public val maxTokensInContext: Long? = null,
    /** Most chunks of context. */
    public val maxChunks: Long? = null,
    /** How a chunk is written. `{index}`, `{chunk.content}` and `{metadata}` stand for its place, text and metadata. */
    public val chunkTemplate: String? = null,
    /** What decides whether a chunk fits. Default `vector`. */
    public val mode: Field<VectorStoreSearchMode> = Field.Absent,
    /** How a hybrid search joins its two lists. Default `rrf`. */
    public val ranker: Field<RagRanker> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("query_generator_config", queryGeneratorConfig, RagQueryGeneratorConfig)
        to.optional("max_tokens_in_context", maxTokensInContext, LongCodec)
        to.optional("max_chunks", maxChunks, LongCodec)
        to.optional("chunk_template", chunkTemplate, StringCodec)
        to.field("mode", mode, VectorStoreSearchMode)
        to.field("ranker", ranker, RagRanker)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RagQueryConfig, Builder>(RagQueryConfig) {
        /** Sets [RagQueryConfig.queryGeneratorConfig]. */
        public fun queryGeneratorConfig(value: RagQueryGeneratorConfig): Builder = set("query_generator_config", value, RagQueryGeneratorConfig)

        /** Sets [RagQueryConfig.maxTokensInContext]. */
        public fun maxTokensInContext(value: Long): Builder = set("max_tokens_in_context", value, LongCodec)

        /** Sets [RagQueryConfig.maxChunks]. */
        public fun maxChunks(value: Long): Builder = set("max_chunks", value, LongCodec)

        /** Sets [RagQueryConfig.chunkTemplate]. */
        public fun chunkTemplate(value: String): Builder = set("chunk_template", value, StringCodec)

        /** Sets [RagQueryConfig.mode]. */
        public fun mode(value: VectorStoreSearchMode?): Builder = set("mode", value, VectorStoreSearchMode)

        /** Sets [RagQueryConfig.ranker]. */
        public fun ranker(value: RagRanker?): Builder = set("ranker", value, RagRanker)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RagQueryConfig>() {
        override fun read(from: ObjectReader): RagQueryConfig {
            return RagQueryConfig(
                queryGeneratorConfig = from.optional("query_generator_config", RagQueryGeneratorConfig),
                maxTokensInContext = from.optional("max_tokens_in_context", LongCodec),
                maxChunks = from.optional("max_chunks", LongCodec),
                chunkTemplate = from.optional("chunk_template", StringCodec),
                mode = from.field("mode", VectorStoreSearchMode),
                ranker = from.field("ranker", RagRanker),
                additionalProperties = from.rest(),
            )
        }
    }
}
