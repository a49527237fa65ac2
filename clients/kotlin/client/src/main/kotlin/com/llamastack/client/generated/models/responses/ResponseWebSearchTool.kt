// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Search in the web.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchTool
 */
public class ResponseWebSearchTool(
    /** How much of the results goes into the context. Default `medium`. */
    public val searchContextSize: Field<ResponseSearchContextSize> = Field.Absent,
    /** Which pages to look at. */
    public val filters: Field<ResponseWebSearchFilters> = Field.Absent,
    /** About where the user is. */
    public val userLocation: Field<ResponseUserLocation> = Field.Absent,
    /** Whether pages are fetched live. */
    public val externalWebAccess: Field<Boolean> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "web_search"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        searchContextSize = from.field("search_context_size", ResponseSearchContextSize),
        filters = from.field("filters", model { ResponseWebSearchFilters(it) }),
        userLocation = from.field("user_location", model { ResponseUserLocation(it) }),
        externalWebAccess = from.field("external_web_access", BooleanDecoder),
        additionalProperties = from.constant("type", "web_search").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.field("search_context_size", searchContextSize)
        to.field("filters", filters)
        to.field("user_location", userLocation)
        to.field("external_web_access", externalWebAccess)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseWebSearchTool, Builder>() {
        override fun make(from: ObjectReader): ResponseWebSearchTool = ResponseWebSearchTool(from)

        /** Sets [ResponseWebSearchTool.searchContextSize]. */
        public fun searchContextSize(value: ResponseSearchContextSize?): Builder = set("search_context_size", value)

        /** Sets [ResponseWebSearchTool.filters]. */
        public fun filters(value: ResponseWebSearchFilters?): Builder = set("filters", value)

        /** Sets [ResponseWebSearchTool.userLocation]. */
        public fun userLocation(value: ResponseUserLocation?): Builder = set("user_location", value)

        /** Sets [ResponseWebSearchTool.externalWebAccess]. */
        public fun externalWebAccess(value: Boolean?): Builder = set("external_web_access", value)
    }
}
