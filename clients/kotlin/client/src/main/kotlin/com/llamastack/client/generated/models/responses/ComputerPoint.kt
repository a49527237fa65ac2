// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A place on the screen.
 *
 * Source: responses.yaml#/components/schemas/ComputerPoint
 */
public class ComputerPoint(
    /** Distance from the left in pixels. */
    public val x: Long,
    /** Distance from the top in pixels. */
    public val y: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("x", x, LongCodec)
        to.required("y", y, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ComputerPoint, Builder>(ComputerPoint) {
        /** Sets [ComputerPoint.x]. */
        public fun x(value: Long): Builder = set("x", value, LongCodec)

        /** Sets [ComputerPoint.y]. */
        public fun y(value: Long): Builder = set("y", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ComputerPoint>() {
        override fun read(from: ObjectReader): ComputerPoint {
            return ComputerPoint(
                x = from.required("x", LongCodec),
                y = from.required("y", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
