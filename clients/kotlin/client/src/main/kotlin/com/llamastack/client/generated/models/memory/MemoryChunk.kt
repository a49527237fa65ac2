// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A piece of a document in a memory bank.
 *
 * Source: memory.yaml#/components/schemas/MemoryChunk
 */
public class MemoryChunk(
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    /** Tokens of the content. */
    public val tokenCount: Long,
    /** Document that it is a piece of. */
    public val documentId: String,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata? = null,
    /** Nodes from a start node to this one. Graph banks only. */
    public val path: List<String>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("content", content, InterleavedContent)
        to.required("token_count", tokenCount, LongCodec)
        to.required("document_id", documentId, StringCodec)
        to.optional("metadata", metadata, AnyObjectCodec)
        to.optional("path", path, ListCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<MemoryChunk>() {
        override fun read(from: ObjectReader): MemoryChunk {
            return MemoryChunk(
                content = from.required("content", InterleavedContent),
                tokenCount = from.required("token_count", LongCodec),
                documentId = from.required("document_id", StringCodec),
                metadata = from.optional("metadata", AnyObjectCodec),
                path = from.optional("path", ListCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
