// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val url: String,
    ) {
        private var detail: Field<ImageDetail> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChatImageUrl.detail]. */
        public fun detail(value: ImageDetail?): Builder = apply { detail = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChatImageUrl = ChatImageUrl(
            url = url,
            detail = detail,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(url: String): Builder = Builder(url)
    }
}
