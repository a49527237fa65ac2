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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var queryGeneratorConfig: RagQueryGeneratorConfig? = null
        private var maxTokensInContext: Long? = null
        private var maxChunks: Long? = null
        private var chunkTemplate: String? = null
        private var mode: Field<VectorStoreSearchMode> = Field.Absent
        private var ranker: Field<RagRanker> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RagQueryConfig.queryGeneratorConfig]. */
        public fun queryGeneratorConfig(value: RagQueryGeneratorConfig): Builder = apply { queryGeneratorConfig = value }

        /** Sets [RagQueryConfig.maxTokensInContext]. */
        public fun maxTokensInContext(value: Long): Builder = apply { maxTokensInContext = value }

        /** Sets [RagQueryConfig.maxChunks]. */
        public fun maxChunks(value: Long): Builder = apply { maxChunks = value }

        /** Sets [RagQueryConfig.chunkTemplate]. */
        public fun chunkTemplate(value: String): Builder = apply { chunkTemplate = value }

        /** Sets [RagQueryConfig.mode]. */
        public fun mode(value: VectorStoreSearchMode?): Builder = apply { mode = Field.of(value) }

        /** Sets [RagQueryConfig.ranker]. */
        public fun ranker(value: RagRanker?): Builder = apply { ranker = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RagQueryConfig = RagQueryConfig(
            queryGeneratorConfig = queryGeneratorConfig,
            maxTokensInContext = maxTokensInContext,
            maxChunks = maxChunks,
            chunkTemplate = chunkTemplate,
            mode = mode,
            ranker = ranker,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
