// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A file in OpenAI's form.
 *
 * Source: safety.yaml#/components/schemas/ShieldFilePart
 */
public class ShieldFilePart @JvmOverloads constructor(
    /** A file, by reference or in place. */
    public val file: ShieldFile,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ShieldContentPart {
    /** Tag of this kind. */
    public val type: String get() = "file"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        file = from.required("file", model { ShieldFile(it) }),
        additionalProperties = from.constant("type", "file").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("file", file)
    }
}
