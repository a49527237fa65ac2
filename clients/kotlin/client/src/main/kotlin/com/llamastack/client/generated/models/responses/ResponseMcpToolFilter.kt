// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        toolNames = from.field("tool_names", ListDecoder(StringDecoder)),
        readOnly = from.field("read_only", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("tool_names", toolNames)
        to.field("read_only", readOnly)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpToolFilter, Builder>() {
        override fun make(from: ObjectReader): ResponseMcpToolFilter = ResponseMcpToolFilter(from)

        /** Sets [ResponseMcpToolFilter.toolNames]. */
        public fun toolNames(value: List<String>?): Builder = set("tool_names", value)

        /** Sets [ResponseMcpToolFilter.readOnly]. */
        public fun readOnly(value: Boolean?): Builder = set("read_only", value)
    }
}
