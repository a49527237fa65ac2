// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A document that goes into a turn or comes out of it.
 *
 * Source: agents.yaml#/components/schemas/Attachment
 */
public class Attachment @JvmOverloads constructor(
    /** The content itself, or where it is. */
    public val content: AttachmentContent,
    /** Its media type, such as `text/plain`. */
    public val mimeType: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", AttachmentContent),
        mimeType = from.required("mime_type", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("content", content)
        to.required("mime_type", mimeType)
    }
}
