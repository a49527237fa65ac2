// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A refusal of the model in OpenAI's form.
 *
 * Source: safety.yaml#/components/schemas/ShieldRefusalPart
 */
public class ShieldRefusalPart @JvmOverloads constructor(
    /** Why the model declines. */
    public val refusal: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ShieldContentPart {
    /** Tag of this kind. */
    public val type: String get() = "refusal"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        refusal = from.required("refusal", StringDecoder),
        additionalProperties = from.constant("type", "refusal").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("refusal", refusal)
    }
}
