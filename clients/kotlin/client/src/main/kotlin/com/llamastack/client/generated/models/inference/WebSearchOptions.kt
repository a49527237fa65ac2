// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        searchContextSize = from.optional("search_context_size", SearchContextSize),
        userLocation = from.field("user_location", model { ChatUserLocation(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("search_context_size", searchContextSize)
        to.field("user_location", userLocation)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<WebSearchOptions, Builder>() {
        override fun make(from: ObjectReader): WebSearchOptions = WebSearchOptions(from)

        /** Sets [WebSearchOptions.searchContextSize]. */
        public fun searchContextSize(value: SearchContextSize): Builder = set("search_context_size", value)

        /** Sets [WebSearchOptions.userLocation]. */
        public fun userLocation(value: ChatUserLocation?): Builder = set("user_location", value)
    }
}
