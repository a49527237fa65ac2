// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A page that a part of the text draws on.
 *
 * Source: responses.yaml#/components/schemas/ResponseUrlCitation
 */
public class ResponseUrlCitation(
    /** Address of the page. */
    public val url: String,
    /** Title of the page. */
    public val title: String,
    /** First character of the part. */
    public val startIndex: Long,
    /** Last character of the part. */
    public val endIndex: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseAnnotation {
    /** Tag of this kind. */
    public val type: String get() = "url_citation"

    override fun write(to: ObjectWriter) {
        to.constant("type", "url_citation")
        to.required("url", url, StringCodec)
        to.required("title", title, StringCodec)
        to.required("start_index", startIndex, LongCodec)
        to.required("end_index", endIndex, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseUrlCitation, Builder>(ResponseUrlCitation) {
        /** Sets [ResponseUrlCitation.url]. */
        public fun url(value: String): Builder = set("url", value, StringCodec)

        /** Sets [ResponseUrlCitation.title]. */
        public fun title(value: String): Builder = set("title", value, StringCodec)

        /** Sets [ResponseUrlCitation.startIndex]. */
        public fun startIndex(value: Long): Builder = set("start_index", value, LongCodec)

        /** Sets [ResponseUrlCitation.endIndex]. */
        public fun endIndex(value: Long): Builder = set("end_index", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseUrlCitation>() {
        override fun read(from: ObjectReader): ResponseUrlCitation {
            from.constant("type", "url_citation")
            return ResponseUrlCitation(
                url = from.required("url", StringCodec),
                title = from.required("title", StringCodec),
                startIndex = from.required("start_index", LongCodec),
                endIndex = from.required("end_index", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
