// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Where an image is, and how closely to look.
 *
 * Source: inference.yaml#/components/schemas/ChatImageUrl
 */
public class ChatImageUrl(
    /** Address of the image, or the image itself as a `data:` URL. */
    public val url: String,
    /** How closely to look. Default `auto`. */
    public val detail: Field<ImageDetail> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        url = from.required("url", StringDecoder),
        detail = from.field("detail", ImageDetail),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("url", url)
        to.field("detail", detail)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatImageUrl, Builder>() {
        override fun make(from: ObjectReader): ChatImageUrl = ChatImageUrl(from)

        /** Sets [ChatImageUrl.url]. */
        public fun url(value: String): Builder = set("url", value)

        /** Sets [ChatImageUrl.detail]. */
        public fun detail(value: ImageDetail?): Builder = set("detail", value)
    }
}
