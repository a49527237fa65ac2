// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        path = from.required("path", ListDecoder(model { ComputerPoint(it) })),
        keys = from.field("keys", ListDecoder(StringDecoder)),
        additionalProperties = from.constant("type", "drag").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("path", path)
        to.field("keys", keys)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ComputerDrag, Builder>() {
        override fun make(from: ObjectReader): ComputerDrag = ComputerDrag(from)

        /** Sets [ComputerDrag.path]. */
        public fun path(value: List<ComputerPoint>): Builder = set("path", value)

        /** Sets [ComputerDrag.keys]. */
        public fun keys(value: List<String>?): Builder = set("keys", value)
    }
}
