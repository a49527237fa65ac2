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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<SafetyImageUrl, Builder>(SafetyImageUrl) {
        /** Sets [SafetyImageUrl.url]. */
        public fun url(value: String): Builder = set("url", value, StringCodec)

        /** Sets [SafetyImageUrl.detail]. */
        public fun detail(value: String?): Builder = set("detail", value, StringCodec)
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
    }
}
