// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A document to read.
 *
 * Source: tools.yaml#/components/schemas/RagDocument
 */
public class RagDocument(
    /** Identifier of the document. */
    public val documentId: String,
    /** A document: in place, or the URL that it is read from. */
    public val content: DocumentContent,
    /** MIME type of the content. Default `text/plain`. */
    public val mimeType: Field<String> = Field.Absent,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("document_id", documentId, StringCodec)
        to.required("content", content, DocumentContent)
        to.field("mime_type", mimeType, StringCodec)
        to.optional("metadata", metadata, AnyObjectCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val documentId: String,
        private val content: DocumentContent,
    ) {
        private var mimeType: Field<String> = Field.Absent
        private var metadata: Metadata? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RagDocument.mimeType]. */
        public fun mimeType(value: String?): Builder = apply { mimeType = Field.of(value) }

        /** Sets [RagDocument.metadata]. */
        public fun metadata(value: Metadata): Builder = apply { metadata = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RagDocument = RagDocument(
            documentId = documentId,
            content = content,
            mimeType = mimeType,
            metadata = metadata,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RagDocument>() {
        override fun read(from: ObjectReader): RagDocument {
            return RagDocument(
                documentId = from.required("document_id", StringCodec),
                content = from.required("content", DocumentContent),
                mimeType = from.field("mime_type", StringCodec),
                metadata = from.optional("metadata", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(documentId: String, content: DocumentContent): Builder = Builder(documentId, content)
    }
}
