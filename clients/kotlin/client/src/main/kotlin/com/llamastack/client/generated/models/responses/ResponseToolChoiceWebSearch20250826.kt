// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The search in the web, dated form.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearch20250826
 */
public class ResponseToolChoiceWebSearch20250826(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "web_search_2025_08_26"

    override fun write(to: ObjectWriter) {
        to.constant("type", "web_search_2025_08_26")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceWebSearch20250826, Builder>(ResponseToolChoiceWebSearch20250826) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceWebSearch20250826>() {
        override fun read(from: ObjectReader): ResponseToolChoiceWebSearch20250826 {
            from.constant("type", "web_search_2025_08_26")
            return ResponseToolChoiceWebSearch20250826(
                additionalProperties = from.rest(),
            )
        }
    }
}
