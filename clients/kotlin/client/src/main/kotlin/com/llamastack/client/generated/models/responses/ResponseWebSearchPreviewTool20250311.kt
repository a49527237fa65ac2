// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Search in the web, older dated form.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchPreviewTool20250311
 */
public class ResponseWebSearchPreviewTool20250311(
    /** How much of the results goes into the context. Default `medium`. */
    public val searchContextSize: Field<ResponseSearchContextSize> = Field.Absent,
    /** Kinds of results. */
    public val searchContentTypes: Field<List<ResponseSearchContentType>> = Field.Absent,
    /** About where the user is. */
    public val userLocation: Field<ResponseUserLocation> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "web_search_preview_2025_03_11"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        searchContextSize = from.field("search_context_size", ResponseSearchContextSize),
        searchContentTypes = from.field("search_content_types", ListDecoder(ResponseSearchContentType)),
        userLocation = from.field("user_location", model { ResponseUserLocation(it) }),
        additionalProperties = from.constant("type", "web_search_preview_2025_03_11").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.field("search_context_size", searchContextSize)
        to.field("search_content_types", searchContentTypes)
        to.field("user_location", userLocation)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseWebSearchPreviewTool20250311, Builder>() {
        override fun make(from: ObjectReader): ResponseWebSearchPreviewTool20250311 = ResponseWebSearchPreviewTool20250311(from)

        /** Sets [ResponseWebSearchPreviewTool20250311.searchContextSize]. */
        public fun searchContextSize(value: ResponseSearchContextSize?): Builder = set("search_context_size", value)

        /** Sets [ResponseWebSearchPreviewTool20250311.searchContentTypes]. */
        public fun searchContentTypes(value: List<ResponseSearchContentType>?): Builder = set("search_content_types", value)

        /** Sets [ResponseWebSearchPreviewTool20250311.userLocation]. */
        public fun userLocation(value: ResponseUserLocation?): Builder = set("user_location", value)
    }
}
