// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<WebSearchOptions, Builder>(WebSearchOptions) {
        /** Sets [WebSearchOptions.searchContextSize]. */
        public fun searchContextSize(value: SearchContextSize): Builder = set("search_context_size", value, SearchContextSize)

        /** Sets [WebSearchOptions.userLocation]. */
        public fun userLocation(value: ChatUserLocation?): Builder = set("user_location", value, ChatUserLocation)
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
    }
}
