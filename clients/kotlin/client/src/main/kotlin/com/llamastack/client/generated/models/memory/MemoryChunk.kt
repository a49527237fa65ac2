// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", InterleavedContent),
        tokenCount = from.required("token_count", LongDecoder),
        documentId = from.required("document_id", StringDecoder),
        metadata = from.optional("metadata", AnyObjectDecoder),
        path = from.optional("path", ListDecoder(StringDecoder)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("content", content)
        to.required("token_count", tokenCount)
        to.required("document_id", documentId)
        to.optional("metadata", metadata)
        to.optional("path", path)
    }
}
