package com.llamastack.client.helpers

import com.llamastack.client.models.DocumentContent
import com.llamastack.client.models.InterleavedContent
import com.llamastack.client.models.RagDocument
import com.llamastack.client.models.RagQueryConfig
import com.llamastack.client.models.RagQueryResult
import com.llamastack.client.models.Url
import com.llamastack.client.models.VectorDb
import com.llamastack.client.resources.Resources
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.json.Field
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.JsonObject
import java.nio.file.Files
import java.nio.file.Path

/**
 * Retrieval: a vector database with documents in it, and what fits a question.
 *
 * ```kotlin
 * val rag = Rag(client, "handbook")
 * rag.create(embeddingModel = "all-minilm-l6-v2")
 * rag.add(listOf("Trains to Bergen leave at noon."))
 * val context = rag.context("When do trains leave?")
 * ```
 *
 * @param client asks the server.
 * @property vectorDbId name of the database, which need not exist yet.
 */
public class Rag(
    private val client: Resources,
    public val vectorDbId: String,
) {
    /**
     * Registers the database.
     *
     * @param embeddingModel model that makes the vectors.
     * @param embeddingDimension numbers in a vector, where the server does not know.
     * @param providerId the provider that keeps the database, where there are several.
     */
    public suspend fun create(
        embeddingModel: String,
        embeddingDimension: Long? = null,
        providerId: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorDb = client.vectorDbs.register(
        vectorDbId = vectorDbId,
        embeddingModel = embeddingModel,
        embeddingDimension = embeddingDimension,
        providerId = providerId,
        options = options,
    )

    /**
     * Adds documents and returns their identifiers.
     *
     * @param texts texts as they are; the same text has the same identifier, so that adding it again does not double it.
     * @param files text files, sent whole; their identifiers are their paths.
     * @param addresses addresses that the server fetches; they are the identifiers.
     * @param documents documents made by the caller.
     * @param metadata what is kept with every text, file and address.
     * @param chunkSizeInTokens tokens of the pieces that documents are cut into.
     */
    public suspend fun add(
        texts: List<String> = emptyList(),
        files: List<Path> = emptyList(),
        addresses: List<String> = emptyList(),
        documents: List<RagDocument> = emptyList(),
        metadata: JsonObject = JsonObject(emptyMap()),
        chunkSizeInTokens: Long = DEFAULT_CHUNK_SIZE_IN_TOKENS,
        options: RequestOptions = RequestOptions.NONE,
    ): List<String> {
        val all = documents +
            texts.map { document("text-${digest(it)}", InterleavedContent.of(it), metadata) } +
            files.map { document(it.toString(), InterleavedContent.of(read(it)), metadata) } +
            addresses.map { document(it, Url(it), metadata) }
        client.toolRuntime.ragTool.insert(all, vectorDbId, chunkSizeInTokens, options)
        return all.map { it.documentId }
    }

    /** Finds what fits, with the facts that the server tells of it. */
    public suspend fun query(
        content: InterleavedContent,
        queryConfig: RagQueryConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): RagQueryResult = client.toolRuntime.ragTool.query(content, listOf(vectorDbId), queryConfig, options)

    /** Finds what fits a text, with the facts that the server tells of it. */
    public suspend fun query(
        text: String,
        queryConfig: RagQueryConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): RagQueryResult = query(InterleavedContent.of(text), queryConfig, options)

    /** What fits, as text for a prompt; empty when nothing does. */
    public suspend fun context(
        content: InterleavedContent,
        queryConfig: RagQueryConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): String = query(content, queryConfig, options).content.value?.plainText("\n").orEmpty()

    /** What fits a text, as text for a prompt; empty when nothing does. */
    public suspend fun context(
        text: String,
        queryConfig: RagQueryConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): String = context(InterleavedContent.of(text), queryConfig, options)

    /** Defaults. */
    public companion object {
        /** Tokens of the pieces that documents are cut into, unless a call says otherwise. */
        public const val DEFAULT_CHUNK_SIZE_IN_TOKENS: Long = 512
    }
}

private val MEDIA_TYPES = mapOf(
    "csv" to "text/csv",
    "htm" to "text/html",
    "html" to "text/html",
    "json" to "application/json",
    "md" to "text/markdown",
    "pdf" to "application/pdf",
    "xml" to "application/xml",
)

private fun document(id: String, content: DocumentContent, metadata: JsonObject): RagDocument {
    val mediaType = MEDIA_TYPES[id.substringAfterLast('.').lowercase()] ?: "text/plain"
    return RagDocument(documentId = id, content = content, mimeType = Field.Value(mediaType), metadata = metadata)
}

private suspend fun read(file: Path): String = withContext(Dispatchers.IO) {
    Files.readAllBytes(file).decodeToString(throwOnInvalidSequence = true)
}

/** FNV-1a of 64 bits: enough to tell texts apart, and no more is asked of it. */
private fun digest(text: String): String {
    val hash = text.encodeToByteArray().fold(0xcbf29ce484222325uL) { hash, byte ->
        (hash xor byte.toUByte().toULong()) * 0x100000001b3uL
    }
    return hash.toString(radix = 16).padStart(16, '0')
}
