// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Items, and the query to rank them by.
 *
 * Source: inference.yaml#/components/schemas/RerankRequest
 */
public class RerankRequest(
    /** Identifier of the reranking model. */
    public val model: String,
    /** A text or a content part. */
    public val query: RerankInput,
    /** The items. */
    public val items: List<RerankInput>,
    /** How many to answer at most. Default all. */
    public val maxNumResults: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("model", model, StringCodec)
        to.required("query", query, RerankInput)
        to.required("items", items, ListCodec(RerankInput))
        to.field("max_num_results", maxNumResults, LongCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val model: String,
        private val query: RerankInput,
        private val items: List<RerankInput>,
    ) {
        private var maxNumResults: Field<Long> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RerankRequest.maxNumResults]. */
        public fun maxNumResults(value: Long?): Builder = apply { maxNumResults = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RerankRequest = RerankRequest(
            model = model,
            query = query,
            items = items,
            maxNumResults = maxNumResults,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RerankRequest>() {
        override fun read(from: ObjectReader): RerankRequest {
            return RerankRequest(
                model = from.required("model", StringCodec),
                query = from.required("query", RerankInput),
                items = from.required("items", ListCodec(RerankInput)),
                maxNumResults = from.field("max_num_results", LongCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(model: String, query: RerankInput, items: List<RerankInput>): Builder = Builder(model, query, items)
    }
}
