// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The search in vector stores.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceFileSearch
 */
public class ResponseToolChoiceFileSearch(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "file_search"

    override fun write(to: ObjectWriter) {
        to.constant("type", "file_search")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceFileSearch, Builder>(ResponseToolChoiceFileSearch) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceFileSearch>() {
        override fun read(from: ObjectReader): ResponseToolChoiceFileSearch {
            from.constant("type", "file_search")
            return ResponseToolChoiceFileSearch(
                additionalProperties = from.rest(),
            )
        }
    }
}
