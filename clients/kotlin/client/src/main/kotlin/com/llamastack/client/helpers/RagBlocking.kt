package com.llamastack.client.helpers

import com.llamastack.client.models.InterleavedContent
import com.llamastack.client.models.RagDocument
import com.llamastack.client.models.RagQueryConfig
import com.llamastack.client.models.RagQueryResult
import com.llamastack.client.models.VectorDb
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking
import kotlinx.serialization.json.JsonObject
import java.nio.file.Path

/**
 * Retrieval for Java, and for code without coroutines: the calls of [Rag], each of which blocks its thread until it is
 * done.
 *
 * @property rag the retrieval that it asks.
 */
public class RagBlocking(public val rag: Rag) {
    /** Registers the database. */
    @JvmOverloads
    public fun create(
        embeddingModel: String,
        embeddingDimension: Long? = null,
        providerId: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorDb = blocking { rag.create(embeddingModel, embeddingDimension, providerId, options) }

    /** Adds documents and returns their identifiers. */
    @JvmOverloads
    public fun add(
        texts: List<String> = emptyList(),
        files: List<Path> = emptyList(),
        addresses: List<String> = emptyList(),
        documents: List<RagDocument> = emptyList(),
        metadata: JsonObject = JsonObject(emptyMap()),
        chunkSizeInTokens: Long = Rag.DEFAULT_CHUNK_SIZE_IN_TOKENS,
        options: RequestOptions = RequestOptions.NONE,
    ): List<String> = blocking { rag.add(texts, files, addresses, documents, metadata, chunkSizeInTokens, options) }

    /** Finds what fits, with the facts that the server tells of it. */
    @JvmOverloads
    public fun query(
        content: InterleavedContent,
        queryConfig: RagQueryConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): RagQueryResult = blocking { rag.query(content, queryConfig, options) }

    /** What fits a text, as text for a prompt; empty when nothing does. */
    @JvmOverloads
    public fun context(
        text: String,
        queryConfig: RagQueryConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): String = blocking { rag.context(text, queryConfig, options) }
}
