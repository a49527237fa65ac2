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
 * A reference to content kept elsewhere.
 *
 * Source: common.yaml#/components/schemas/Url
 */
public class Url(
    /** Where the content is: `https:`, `file:` or `data:`. */
    public val uri: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AttachmentContent,
    DocumentContent {
    override fun write(to: ObjectWriter) {
        to.required("uri", uri, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<Url, Builder>(Url) {
        /** Sets [Url.uri]. */
        public fun uri(value: String): Builder = set("uri", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Url>() {
        override fun read(from: ObjectReader): Url {
            return Url(
                uri = from.required("uri", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
