// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        x = from.required("x", LongDecoder),
        y = from.required("y", LongDecoder),
        scrollX = from.required("scroll_x", LongDecoder),
        scrollY = from.required("scroll_y", LongDecoder),
        keys = from.field("keys", ListDecoder(StringDecoder)),
        additionalProperties = from.constant("type", "scroll").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("x", x)
        to.required("y", y)
        to.required("scroll_x", scrollX)
        to.required("scroll_y", scrollY)
        to.field("keys", keys)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ComputerScroll, Builder>() {
        override fun make(from: ObjectReader): ComputerScroll = ComputerScroll(from)

        /** Sets [ComputerScroll.x]. */
        public fun x(value: Long): Builder = set("x", value)

        /** Sets [ComputerScroll.y]. */
        public fun y(value: Long): Builder = set("y", value)

        /** Sets [ComputerScroll.scrollX]. */
        public fun scrollX(value: Long): Builder = set("scroll_x", value)

        /** Sets [ComputerScroll.scrollY]. */
        public fun scrollY(value: Long): Builder = set("scroll_y", value)

        /** Sets [ComputerScroll.keys]. */
        public fun keys(value: List<String>?): Builder = set("keys", value)
    }
}
