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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        url = from.field("url", StringDecoder),
        additionalProperties = from.constant("type", "open_page").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.field("url", url)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseWebSearchOpenPage, Builder>() {
        override fun make(from: ObjectReader): ResponseWebSearchOpenPage = ResponseWebSearchOpenPage(from)

        /** Sets [ResponseWebSearchOpenPage.url]. */
        public fun url(value: String?): Builder = set("url", value)
    }
}
