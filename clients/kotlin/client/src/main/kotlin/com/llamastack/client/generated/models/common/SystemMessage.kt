// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Instructions to the model.
 *
 * Source: common.yaml#/components/schemas/SystemMessage
 */
public class SystemMessage @JvmOverloads constructor(
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    Message {
    /** Tag of this kind. */
    public val role: String get() = "system"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", InterleavedContent),
        additionalProperties = from.constant("role", "system").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("content", content)
    }
}
