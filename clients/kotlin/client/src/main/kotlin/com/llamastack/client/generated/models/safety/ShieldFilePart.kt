// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A file in OpenAI's form.
 *
 * Source: safety.yaml#/components/schemas/ShieldFilePart
 */
public class ShieldFilePart(
    /** A file, by reference or in place. */
    public val file: ShieldFile,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ShieldContentPart {
    /** Tag of this kind. */
    public val type: String get() = "file"

    override fun write(to: ObjectWriter) {
        to.constant("type", "file")
        to.required("file", file, ShieldFile)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ShieldFilePart>() {
        override fun read(from: ObjectReader): ShieldFilePart {
            from.constant("type", "file")
            return ShieldFilePart(
                file = from.required("file", ShieldFile),
                additionalProperties = from.rest(),
            )
        }
    }
}
