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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        x = from.required("x", LongDecoder),
        y = from.required("y", LongDecoder),
        keys = from.field("keys", ListDecoder(StringDecoder)),
        additionalProperties = from.constant("type", "double_click").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("x", x)
        to.required("y", y)
        to.field("keys", keys)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ComputerDoubleClick, Builder>() {
        override fun make(from: ObjectReader): ComputerDoubleClick = ComputerDoubleClick(from)

        /** Sets [ComputerDoubleClick.x]. */
        public fun x(value: Long): Builder = set("x", value)

        /** Sets [ComputerDoubleClick.y]. */
        public fun y(value: Long): Builder = set("y", value)

        /** Sets [ComputerDoubleClick.keys]. */
        public fun keys(value: List<String>?): Builder = set("keys", value)
    }
}
