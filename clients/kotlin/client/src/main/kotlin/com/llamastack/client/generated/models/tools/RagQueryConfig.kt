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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        queryGeneratorConfig = from.optional("query_generator_config", RagQueryGeneratorConfig),
        maxTokensInContext = from.optional("max_tokens_in_context", LongDecoder),
        maxChunks = from.optional("max_chunks", LongDecoder),
        chunkTemplate = from.optional("chunk_template", StringDecoder),
        mode = from.field("mode", VectorStoreSearchMode),
        ranker = from.field("ranker", RagRanker),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("query_generator_config", queryGeneratorConfig)
        to.optional("max_tokens_in_context", maxTokensInContext)
        to.optional("max_chunks", maxChunks)
        to.optional("chunk_template", chunkTemplate)
        to.field("mode", mode)
        to.field("ranker", ranker)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RagQueryConfig, Builder>() {
        override fun make(from: ObjectReader): RagQueryConfig = RagQueryConfig(from)

        /** Sets [RagQueryConfig.queryGeneratorConfig]. */
        public fun queryGeneratorConfig(value: RagQueryGeneratorConfig): Builder = set("query_generator_config", value)

        /** Sets [RagQueryConfig.maxTokensInContext]. */
        public fun maxTokensInContext(value: Long): Builder = set("max_tokens_in_context", value)

        /** Sets [RagQueryConfig.maxChunks]. */
        public fun maxChunks(value: Long): Builder = set("max_chunks", value)

        /** Sets [RagQueryConfig.chunkTemplate]. */
        public fun chunkTemplate(value: String): Builder = set("chunk_template", value)

        /** Sets [RagQueryConfig.mode]. */
        public fun mode(value: VectorStoreSearchMode?): Builder = set("mode", value)

        /** Sets [RagQueryConfig.ranker]. */
        public fun ranker(value: RagRanker?): Builder = set("ranker", value)
    }
}
