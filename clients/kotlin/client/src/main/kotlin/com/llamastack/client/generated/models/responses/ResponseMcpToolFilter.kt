// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A choice of tools.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpToolFilter
 */
public class ResponseMcpToolFilter(
    /** Names of the tools. */
    public val toolNames: Field<List<String>> = Field.Absent,
    /** Whether the tools change nothing. */
    public val readOnly: Field<Boolean> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseMcpAllowedTools {
    override fun write(to: ObjectWriter) {
        to.field("tool_names", toolNames, ListCodec(StringCodec))
        to.field("read_only", readOnly, BooleanCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var toolNames: Field<List<String>> = Field.Absent
        private var readOnly: Field<Boolean> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseMcpToolFilter.toolNames]. */
        public fun toolNames(value: List<String>?): Builder = apply { toolNames = Field.of(value) }

        /** Sets [ResponseMcpToolFilter.readOnly]. */
        public fun readOnly(value: Boolean?): Builder = apply { readOnly = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseMcpToolFilter = ResponseMcpToolFilter(
            toolNames = toolNames,
            readOnly = readOnly,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseMcpToolFilter>() {
        override fun read(from: ObjectReader): ResponseMcpToolFilter {
            return ResponseMcpToolFilter(
                toolNames = from.field("tool_names", ListCodec(StringCodec)),
                readOnly = from.field("read_only", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
