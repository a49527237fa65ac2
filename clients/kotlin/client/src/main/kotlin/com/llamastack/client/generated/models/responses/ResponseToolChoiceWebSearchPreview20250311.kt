// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The search in the web, older dated form.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearchPreview20250311
 */
public class ResponseToolChoiceWebSearchPreview20250311(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "web_search_preview_2025_03_11"

    override fun write(to: ObjectWriter) {
        to.constant("type", "web_search_preview_2025_03_11")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceWebSearchPreview20250311, Builder>(ResponseToolChoiceWebSearchPreview20250311) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceWebSearchPreview20250311>() {
        override fun read(from: ObjectReader): ResponseToolChoiceWebSearchPreview20250311 {
            from.constant("type", "web_search_preview_2025_03_11")
            return ResponseToolChoiceWebSearchPreview20250311(
                additionalProperties = from.rest(),
            )
        }
    }
}
