// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val path: List<ComputerPoint>,
    ) {
        private var keys: Field<List<String>> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ComputerDrag.keys]. */
        public fun keys(value: List<String>?): Builder = apply { keys = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ComputerDrag = ComputerDrag(
            path = path,
            keys = keys,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(path: List<ComputerPoint>): Builder = Builder(path)
    }
}
