// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        query = from.required("query", RerankInput),
        items = from.required("items", ListDecoder(RerankInput)),
        maxNumResults = from.field("max_num_results", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model", model)
        to.required("query", query)
        to.required("items", items)
        to.field("max_num_results", maxNumResults)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RerankRequest, Builder>() {
        override fun make(from: ObjectReader): RerankRequest = RerankRequest(from)

        /** Sets [RerankRequest.model]. */
        public fun model(value: String): Builder = set("model", value)

        /** Sets [RerankRequest.query]. */
        public fun query(value: RerankInput): Builder = set("query", value)

        /** Sets [RerankRequest.items]. */
        public fun items(value: List<RerankInput>): Builder = set("items", value)

        /** Sets [RerankRequest.maxNumResults]. */
        public fun maxNumResults(value: Long?): Builder = set("max_num_results", value)
    }
}
