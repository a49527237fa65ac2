// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.field("allowed_domains", allowedDomains, ListCodec(StringCodec))
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var allowedDomains: Field<List<String>> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseWebSearchFilters.allowedDomains]. */
        public fun allowedDomains(value: List<String>?): Builder = apply { allowedDomains = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseWebSearchFilters = ResponseWebSearchFilters(
            allowedDomains = allowedDomains,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseWebSearchFilters>() {
        override fun read(from: ObjectReader): ResponseWebSearchFilters {
            return ResponseWebSearchFilters(
                allowedDomains = from.field("allowed_domains", ListCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
