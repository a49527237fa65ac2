// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("url", url, StringCodec)
        to.field("detail", detail, ImageDetail)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatImageUrl, Builder>(ChatImageUrl) {
        /** Sets [ChatImageUrl.url]. */
        public fun url(value: String): Builder = set("url", value, StringCodec)

        /** Sets [ChatImageUrl.detail]. */
        public fun detail(value: ImageDetail?): Builder = set("detail", value, ImageDetail)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatImageUrl>() {
        override fun read(from: ObjectReader): ChatImageUrl {
            return ChatImageUrl(
                url = from.required("url", StringCodec),
                detail = from.field("detail", ImageDetail),
                additionalProperties = from.rest(),
            )
        }
    }
}
