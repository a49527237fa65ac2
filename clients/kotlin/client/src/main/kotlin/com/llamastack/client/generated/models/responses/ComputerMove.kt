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
 * Move the mouse.
 *
 * Source: responses.yaml#/components/schemas/ComputerMove
 */
public class ComputerMove(
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
    public val type: String get() = "move"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        x = from.required("x", LongDecoder),
        y = from.required("y", LongDecoder),
        keys = from.field("keys", ListDecoder(StringDecoder)),
        additionalProperties = from.constant("type", "move").rest(),
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
    public class Builder : ModelBuilder<ComputerMove, Builder>() {
        override fun make(from: ObjectReader): ComputerMove = ComputerMove(from)

        /** Sets [ComputerMove.x]. */
        public fun x(value: Long): Builder = set("x", value)

        /** Sets [ComputerMove.y]. */
        public fun y(value: Long): Builder = set("y", value)

        /** Sets [ComputerMove.keys]. */
        public fun keys(value: List<String>?): Builder = set("keys", value)
    }
}
