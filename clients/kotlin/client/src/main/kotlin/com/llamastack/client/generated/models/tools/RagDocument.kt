// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        documentId = from.required("document_id", StringDecoder),
        content = from.required("content", DocumentContent),
        mimeType = from.field("mime_type", StringDecoder),
        metadata = from.optional("metadata", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("document_id", documentId)
        to.required("content", content)
        to.field("mime_type", mimeType)
        to.optional("metadata", metadata)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RagDocument, Builder>() {
        override fun make(from: ObjectReader): RagDocument = RagDocument(from)

        /** Sets [RagDocument.documentId]. */
        public fun documentId(value: String): Builder = set("document_id", value)

        /** Sets [RagDocument.content]. */
        public fun content(value: DocumentContent): Builder = set("content", value)

        /** Sets [RagDocument.mimeType]. */
        public fun mimeType(value: String?): Builder = set("mime_type", value)

        /** Sets [RagDocument.metadata]. */
        public fun metadata(value: Metadata): Builder = set("metadata", value)
    }
}
