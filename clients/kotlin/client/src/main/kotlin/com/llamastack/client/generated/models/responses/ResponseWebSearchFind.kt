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
 * A text was looked for in a page.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchFind
 */
public class ResponseWebSearchFind(
    /** Address of the page. */
    public val url: String,
    /** The text. */
    public val pattern: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseWebSearchAction {
    /** Tag of this kind. */
    public val type: String get() = "find_in_page"

    override fun write(to: ObjectWriter) {
        to.constant("type", "find_in_page")
        to.required("url", url, StringCodec)
        to.required("pattern", pattern, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseWebSearchFind, Builder>(ResponseWebSearchFind) {
        /** Sets [ResponseWebSearchFind.url]. */
        public fun url(value: String): Builder = set("url", value, StringCodec)

        /** Sets [ResponseWebSearchFind.pattern]. */
        public fun pattern(value: String): Builder = set("pattern", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseWebSearchFind>() {
        override fun read(from: ObjectReader): ResponseWebSearchFind {
            from.constant("type", "find_in_page")
            return ResponseWebSearchFind(
                url = from.required("url", StringCodec),
                pattern = from.required("pattern", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
