// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The search in the web, older form.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearchPreview
 */
public class ResponseToolChoiceWebSearchPreview @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "web_search_preview"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "web_search_preview").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
