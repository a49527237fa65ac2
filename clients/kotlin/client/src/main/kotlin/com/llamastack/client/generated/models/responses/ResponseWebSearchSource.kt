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
 * A page that was found.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchSource
 */
public class ResponseWebSearchSource(
    /** Address of the page. */
    public val url: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of the source. */
    public val type: String get() = "url"

    override fun write(to: ObjectWriter) {
        to.constant("type", "url")
        to.required("url", url, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseWebSearchSource, Builder>(ResponseWebSearchSource) {
        /** Sets [ResponseWebSearchSource.url]. */
        public fun url(value: String): Builder = set("url", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseWebSearchSource>() {
        override fun read(from: ObjectReader): ResponseWebSearchSource {
            from.constant("type", "url")
            return ResponseWebSearchSource(
                url = from.required("url", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
