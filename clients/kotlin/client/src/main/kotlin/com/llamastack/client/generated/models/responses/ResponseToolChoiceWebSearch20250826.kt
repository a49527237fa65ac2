// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The search in the web, dated form.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearch20250826
 */
public class ResponseToolChoiceWebSearch20250826 @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "web_search_2025_08_26"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "web_search_2025_08_26").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
