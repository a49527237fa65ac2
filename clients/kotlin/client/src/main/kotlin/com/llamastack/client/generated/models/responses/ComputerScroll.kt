// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val x: Long,
        private val y: Long,
        private val scrollX: Long,
        private val scrollY: Long,
    ) {
        private var keys: Field<List<String>> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ComputerScroll.keys]. */
        public fun keys(value: List<String>?): Builder = apply { keys = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ComputerScroll = ComputerScroll(
            x = x,
            y = y,
            scrollX = scrollX,
            scrollY = scrollY,
            keys = keys,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(x: Long, y: Long, scrollX: Long, scrollY: Long): Builder = Builder(x, y, scrollX, scrollY)
    }
}
