// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Click twice.
 *
 * Source: responses.yaml#/components/schemas/ComputerDoubleClick
 */
public class ComputerDoubleClick(
    /** Distance from the left in pixels. */
    public val x: Long,
    /** Distance from the top in pixels. */
    public val y: Long,
    /** Keys held meanwhile. */
    public val keys: Field<List<String>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseComputerAction {
    /** Tag of this kind. */
    public val type: String get() = "double_click"

    override fun write(to: ObjectWriter) {
        to.constant("type", "double_click")
        to.required("x", x, LongCodec)
        to.required("y", y, LongCodec)
        to.field("keys", keys, ListCodec(StringCodec))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ComputerDoubleClick, Builder>(ComputerDoubleClick) {
        /** Sets [ComputerDoubleClick.x]. */
        public fun x(value: Long): Builder = set("x", value, LongCodec)

        /** Sets [ComputerDoubleClick.y]. */
        public fun y(value: Long): Builder = set("y", value, LongCodec)

        /** Sets [ComputerDoubleClick.keys]. */
        public fun keys(value: List<String>?): Builder = set("keys", value, ListCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ComputerDoubleClick>() {
        override fun read(from: ObjectReader): ComputerDoubleClick {
            from.constant("type", "double_click")
            return ComputerDoubleClick(
                x = from.required("x", LongCodec),
                y = from.required("y", LongCodec),
                keys = from.field("keys", ListCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
