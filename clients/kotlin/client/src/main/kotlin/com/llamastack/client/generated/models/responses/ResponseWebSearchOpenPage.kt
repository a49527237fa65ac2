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
 * A page was opened.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchOpenPage
 */
public class ResponseWebSearchOpenPage(
    /** Address of the page. */
    public val url: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseWebSearchAction {
    /** Tag of this kind. */
    public val type: String get() = "open_page"

    override fun write(to: ObjectWriter) {
        to.constant("type", "open_page")
        to.field("url", url, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var url: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseWebSearchOpenPage.url]. */
        public fun url(value: String?): Builder = apply { url = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseWebSearchOpenPage = ResponseWebSearchOpenPage(
            url = url,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseWebSearchOpenPage>() {
        override fun read(from: ObjectReader): ResponseWebSearchOpenPage {
            from.constant("type", "open_page")
            return ResponseWebSearchOpenPage(
                url = from.field("url", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
