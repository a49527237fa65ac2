// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "web_search_preview_2025_03_11")
        to.field("search_context_size", searchContextSize, ResponseSearchContextSize)
        to.field("search_content_types", searchContentTypes, ListCodec(ResponseSearchContentType))
        to.field("user_location", userLocation, ResponseUserLocation)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var searchContextSize: Field<ResponseSearchContextSize> = Field.Absent
        private var searchContentTypes: Field<List<ResponseSearchContentType>> = Field.Absent
        private var userLocation: Field<ResponseUserLocation> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseWebSearchPreviewTool20250311.searchContextSize]. */
        public fun searchContextSize(value: ResponseSearchContextSize?): Builder = apply { searchContextSize = Field.of(value) }

        /** Sets [ResponseWebSearchPreviewTool20250311.searchContentTypes]. */
        public fun searchContentTypes(value: List<ResponseSearchContentType>?): Builder = apply { searchContentTypes = Field.of(value) }

        /** Sets [ResponseWebSearchPreviewTool20250311.userLocation]. */
        public fun userLocation(value: ResponseUserLocation?): Builder = apply { userLocation = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseWebSearchPreviewTool20250311 = ResponseWebSearchPreviewTool20250311(
            searchContextSize = searchContextSize,
            searchContentTypes = searchContentTypes,
            userLocation = userLocation,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseWebSearchPreviewTool20250311>() {
        override fun read(from: ObjectReader): ResponseWebSearchPreviewTool20250311 {
            from.constant("type", "web_search_preview_2025_03_11")
            return ResponseWebSearchPreviewTool20250311(
                searchContextSize = from.field("search_context_size", ResponseSearchContextSize),
                searchContentTypes = from.field("search_content_types", ListCodec(ResponseSearchContentType)),
                userLocation = from.field("user_location", ResponseUserLocation),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
