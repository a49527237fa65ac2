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
 * Turn the wheel.
 *
 * Source: responses.yaml#/components/schemas/ComputerScroll
 */
public class ComputerScroll(
    /** Distance from the left in pixels. */
    public val x: Long,
    /** Distance from the top in pixels. */
    public val y: Long,
    /** How far to the right in pixels. */
    public val scrollX: Long,
    /** How far down in pixels. */
    public val scrollY: Long,
    /** Keys held meanwhile. */
    public val keys: Field<List<String>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseComputerAction {
    /** Tag of this kind. */
    public val type: String get() = "scroll"

    override fun write(to: ObjectWriter) {
        to.constant("type", "scroll")
        to.required("x", x, LongCodec)
        to.required("y", y, LongCodec)
        to.required("scroll_x", scrollX, LongCodec)
        to.required("scroll_y", scrollY, LongCodec)
        to.field("keys", keys, ListCodec(StringCodec))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ComputerScroll, Builder>(ComputerScroll) {
        /** Sets [ComputerScroll.x]. */
        public fun x(value: Long): Builder = set("x", value, LongCodec)

        /** Sets [ComputerScroll.y]. */
        public fun y(value: Long): Builder = set("y", value, LongCodec)

        /** Sets [ComputerScroll.scrollX]. */
        public fun scrollX(value: Long): Builder = set("scroll_x", value, LongCodec)

        /** Sets [ComputerScroll.scrollY]. */
        public fun scrollY(value: Long): Builder = set("scroll_y", value, LongCodec)

        /** Sets [ComputerScroll.keys]. */
        public fun keys(value: List<String>?): Builder = set("keys", value, ListCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ComputerScroll>() {
        override fun read(from: ObjectReader): ComputerScroll {
            from.constant("type", "scroll")
            return ComputerScroll(
                x = from.required("x", LongCodec),
                y = from.required("y", LongCodec),
                scrollX = from.required("scroll_x", LongCodec),
                scrollY = from.required("scroll_y", LongCodec),
                keys = from.field("keys", ListCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
