// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
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
import kotlinx.serialization.json.JsonObject

/**
 * Search in vector stores.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileSearchTool
 */
public class ResponseFileSearchTool(
    /** The stores to search. */
    public val vectorStoreIds: List<String>,
    /**
     * Which files to look at: a comparison of `key`, `type` and `value`, or `and` or `or` of several as `type` and
     * `filters`.
     */
    public val filters: Field<JsonObject> = Field.Absent,
    /** How many passages to find at most. Default 10. */
    public val maxNumResults: Field<Long> = Field.Absent,
    /** How passages are ranked. */
    public val rankingOptions: Field<ResponseRankingOptions> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "file_search"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        vectorStoreIds = from.required("vector_store_ids", ListDecoder(StringDecoder)),
        filters = from.field("filters", AnyObjectDecoder),
        maxNumResults = from.field("max_num_results", LongDecoder),
        rankingOptions = from.field("ranking_options", model { ResponseRankingOptions(it) }),
        additionalProperties = from.constant("type", "file_search").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("vector_store_ids", vectorStoreIds)
        to.field("filters", filters)
        to.field("max_num_results", maxNumResults)
        to.field("ranking_options", rankingOptions)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseFileSearchTool, Builder>() {
        override fun make(from: ObjectReader): ResponseFileSearchTool = ResponseFileSearchTool(from)

        /** Sets [ResponseFileSearchTool.vectorStoreIds]. */
        public fun vectorStoreIds(value: List<String>): Builder = set("vector_store_ids", value)

        /** Sets [ResponseFileSearchTool.filters]. */
        public fun filters(value: JsonObject?): Builder = set("filters", value)

        /** Sets [ResponseFileSearchTool.maxNumResults]. */
        public fun maxNumResults(value: Long?): Builder = set("max_num_results", value)

        /** Sets [ResponseFileSearchTool.rankingOptions]. */
        public fun rankingOptions(value: ResponseRankingOptions?): Builder = set("ranking_options", value)
    }
}
