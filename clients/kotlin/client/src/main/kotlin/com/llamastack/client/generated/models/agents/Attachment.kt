// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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
