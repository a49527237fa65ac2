// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How the web is searched.
 *
 * Source: inference.yaml#/components/schemas/WebSearchOptions
 */
public class WebSearchOptions(
    /** How much of what is found the model reads. Default medium. */
    public val searchContextSize: SearchContextSize? = null,
    /** Where the user is. */
    public val userLocation: Field<ChatUserLocation> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("search_context_size", searchContextSize, SearchContextSize)
        to.field("user_location", userLocation, ChatUserLocation)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var searchContextSize: SearchContextSize? = null
        private var userLocation: Field<ChatUserLocation> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [WebSearchOptions.searchContextSize]. */
        public fun searchContextSize(value: SearchContextSize): Builder = apply { searchContextSize = value }

        /** Sets [WebSearchOptions.userLocation]. */
        public fun userLocation(value: ChatUserLocation?): Builder = apply { userLocation = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): WebSearchOptions = WebSearchOptions(
            searchContextSize = searchContextSize,
            userLocation = userLocation,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<WebSearchOptions>() {
        override fun read(from: ObjectReader): WebSearchOptions {
            return WebSearchOptions(
                searchContextSize = from.optional("search_context_size", SearchContextSize),
                userLocation = from.field("user_location", ChatUserLocation),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
