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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val x: Long,
        private val y: Long,
    ) {
        private var keys: Field<List<String>> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ComputerDoubleClick.keys]. */
        public fun keys(value: List<String>?): Builder = apply { keys = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ComputerDoubleClick = ComputerDoubleClick(
            x = x,
            y = y,
            keys = keys,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(x: Long, y: Long): Builder = Builder(x, y)
    }
}
