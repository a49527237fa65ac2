// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A document that goes into a turn or comes out of it.
 *
 * Source: agents.yaml#/components/schemas/Attachment
 */
public class Attachment(
    /** The content itself, or where it is. */
    public val content: AttachmentContent,
    /** Its media type, such as `text/plain`. */
    public val mimeType: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("content", content, AttachmentContent)
        to.required("mime_type", mimeType, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<Attachment, Builder>(Attachment) {
        /** Sets [Attachment.content]. */
        public fun content(value: AttachmentContent): Builder = set("content", value, AttachmentContent)

        /** Sets [Attachment.mimeType]. */
        public fun mimeType(value: String): Builder = set("mime_type", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Attachment>() {
        override fun read(from: ObjectReader): Attachment {
            return Attachment(
                content = from.required("content", AttachmentContent),
                mimeType = from.required("mime_type", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
