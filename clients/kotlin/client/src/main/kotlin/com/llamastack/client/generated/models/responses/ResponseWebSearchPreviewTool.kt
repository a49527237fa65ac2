// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Search in the web, older form.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchPreviewTool
 */
public class ResponseWebSearchPreviewTool(
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
    public val type: String get() = "web_search_preview"

    override fun write(to: ObjectWriter) {
        to.constant("type", "web_search_preview")
        to.field("search_context_size", searchContextSize, ResponseSearchContextSize)
        to.field("search_content_types", searchContentTypes, ListCodec(ResponseSearchContentType))
        to.field("user_location", userLocation, ResponseUserLocation)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseWebSearchPreviewTool, Builder>(ResponseWebSearchPreviewTool) {
        /** Sets [ResponseWebSearchPreviewTool.searchContextSize]. */
        public fun searchContextSize(value: ResponseSearchContextSize?): Builder = set("search_context_size", value, ResponseSearchContextSize)

        /** Sets [ResponseWebSearchPreviewTool.searchContentTypes]. */
        public fun searchContentTypes(value: List<ResponseSearchContentType>?): Builder = set("search_content_types", value, ListCodec(ResponseSearchContentType))

        /** Sets [ResponseWebSearchPreviewTool.userLocation]. */
        public fun userLocation(value: ResponseUserLocation?): Builder = set("user_location", value, ResponseUserLocation)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseWebSearchPreviewTool>() {
        override fun read(from: ObjectReader): ResponseWebSearchPreviewTool {
            from.constant("type", "web_search_preview")
            return ResponseWebSearchPreviewTool(
                searchContextSize = from.field("search_context_size", ResponseSearchContextSize),
                searchContentTypes = from.field("search_content_types", ListCodec(ResponseSearchContentType)),
                userLocation = from.field("user_location", ResponseUserLocation),
                additionalProperties = from.rest(),
            )
        }
    }
}
