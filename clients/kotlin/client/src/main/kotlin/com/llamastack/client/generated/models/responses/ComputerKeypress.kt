// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Press keys.
 *
 * Source: responses.yaml#/components/schemas/ComputerKeypress
 */
public class ComputerKeypress(
    /** The keys. */
    public val keys: List<String>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseComputerAction {
    /** Tag of this kind. */
    public val type: String get() = "keypress"

    override fun write(to: ObjectWriter) {
        to.constant("type", "keypress")
        to.required("keys", keys, ListCodec(StringCodec))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ComputerKeypress, Builder>(ComputerKeypress) {
        /** Sets [ComputerKeypress.keys]. */
        public fun keys(value: List<String>): Builder = set("keys", value, ListCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ComputerKeypress>() {
        override fun read(from: ObjectReader): ComputerKeypress {
            from.constant("type", "keypress")
            return ComputerKeypress(
                keys = from.required("keys", ListCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
