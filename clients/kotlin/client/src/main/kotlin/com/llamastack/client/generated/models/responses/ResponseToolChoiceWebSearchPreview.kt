// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The search in the web, older form.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearchPreview
 */
public class ResponseToolChoiceWebSearchPreview(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "web_search_preview"

    override fun write(to: ObjectWriter) {
        to.constant("type", "web_search_preview")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceWebSearchPreview, Builder>(ResponseToolChoiceWebSearchPreview) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceWebSearchPreview>() {
        override fun read(from: ObjectReader): ResponseToolChoiceWebSearchPreview {
            from.constant("type", "web_search_preview")
            return ResponseToolChoiceWebSearchPreview(
                additionalProperties = from.rest(),
            )
        }
    }
}
