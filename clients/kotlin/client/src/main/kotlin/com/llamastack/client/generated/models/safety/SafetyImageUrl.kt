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
 * Where an image is.
 *
 * Source: safety.yaml#/components/schemas/SafetyImageUrl
 */
public class SafetyImageUrl(
    /** An `https:` or `data:` URL. */
    public val url: String,
    /** How closely to look: `auto`, `low` or `high`. */
    public val detail: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("url", url, StringCodec)
        to.field("detail", detail, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val url: String,
    ) {
        private var detail: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [SafetyImageUrl.detail]. */
        public fun detail(value: String?): Builder = apply { detail = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): SafetyImageUrl = SafetyImageUrl(
            url = url,
            detail = detail,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<SafetyImageUrl>() {
        override fun read(from: ObjectReader): SafetyImageUrl {
            return SafetyImageUrl(
                url = from.required("url", StringCodec),
                detail = from.field("detail", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(url: String): Builder = Builder(url)
    }
}
