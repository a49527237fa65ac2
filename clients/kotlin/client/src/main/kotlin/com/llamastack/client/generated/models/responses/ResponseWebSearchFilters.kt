// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Which pages to look at.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchFilters
 */
public class ResponseWebSearchFilters(
    /** Only pages of these domains and their subdomains. */
    public val allowedDomains: Field<List<String>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        allowedDomains = from.field("allowed_domains", ListDecoder(StringDecoder)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("allowed_domains", allowedDomains)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseWebSearchFilters, Builder>() {
        override fun make(from: ObjectReader): ResponseWebSearchFilters = ResponseWebSearchFilters(from)

        /** Sets [ResponseWebSearchFilters.allowedDomains]. */
        public fun allowedDomains(value: List<String>?): Builder = set("allowed_domains", value)
    }
}
