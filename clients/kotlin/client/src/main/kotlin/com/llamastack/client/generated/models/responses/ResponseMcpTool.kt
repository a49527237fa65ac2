// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A tool that an MCP server offers.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpTool
 */
public class ResponseMcpTool(
    /** Name of the tool. */
    public val name: String,
    /** JSON Schema of the arguments. */
    public val inputSchema: JsonObject,
    /** What the tool does. */
    public val description: Field<String> = Field.Absent,
    /** Further facts about the tool. */
    public val annotations: Field<JsonObject> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.required("name", StringDecoder),
        inputSchema = from.required("input_schema", AnyObjectDecoder),
        description = from.field("description", StringDecoder),
        annotations = from.field("annotations", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("name", name)
        to.required("input_schema", inputSchema)
        to.field("description", description)
        to.field("annotations", annotations)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpTool, Builder>() {
        override fun make(from: ObjectReader): ResponseMcpTool = ResponseMcpTool(from)

        /** Sets [ResponseMcpTool.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [ResponseMcpTool.inputSchema]. */
        public fun inputSchema(value: JsonObject): Builder = set("input_schema", value)

        /** Sets [ResponseMcpTool.description]. */
        public fun description(value: String?): Builder = set("description", value)

        /** Sets [ResponseMcpTool.annotations]. */
        public fun annotations(value: JsonObject?): Builder = set("annotations", value)
    }
}
