// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ShieldFilePart, Builder>(ShieldFilePart) {
        /** Sets [ShieldFilePart.file]. */
        public fun file(value: ShieldFile): Builder = set("file", value, ShieldFile)
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
