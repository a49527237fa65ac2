// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Draw the mouse along a path.
 *
 * Source: responses.yaml#/components/schemas/ComputerDrag
 */
public class ComputerDrag(
    /** The path. */
    public val path: List<ComputerPoint>,
    /** Keys held meanwhile. */
    public val keys: Field<List<String>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseComputerAction {
    /** Tag of this kind. */
    public val type: String get() = "drag"

    override fun write(to: ObjectWriter) {
        to.constant("type", "drag")
        to.required("path", path, ListCodec(ComputerPoint))
        to.field("keys", keys, ListCodec(StringCodec))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ComputerDrag, Builder>(ComputerDrag) {
        /** Sets [ComputerDrag.path]. */
        public fun path(value: List<ComputerPoint>): Builder = set("path", value, ListCodec(ComputerPoint))

        /** Sets [ComputerDrag.keys]. */
        public fun keys(value: List<String>?): Builder = set("keys", value, ListCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ComputerDrag>() {
        override fun read(from: ObjectReader): ComputerDrag {
            from.constant("type", "drag")
            return ComputerDrag(
                path = from.required("path", ListCodec(ComputerPoint)),
                keys = from.field("keys", ListCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
