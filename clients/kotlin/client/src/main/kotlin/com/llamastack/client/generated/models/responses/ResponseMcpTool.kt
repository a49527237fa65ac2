// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("name", name, StringCodec)
        to.required("input_schema", inputSchema, AnyObjectCodec)
        to.field("description", description, StringCodec)
        to.field("annotations", annotations, AnyObjectCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpTool, Builder>(ResponseMcpTool) {
        /** Sets [ResponseMcpTool.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [ResponseMcpTool.inputSchema]. */
        public fun inputSchema(value: JsonObject): Builder = set("input_schema", value, AnyObjectCodec)

        /** Sets [ResponseMcpTool.description]. */
        public fun description(value: String?): Builder = set("description", value, StringCodec)

        /** Sets [ResponseMcpTool.annotations]. */
        public fun annotations(value: JsonObject?): Builder = set("annotations", value, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseMcpTool>() {
        override fun read(from: ObjectReader): ResponseMcpTool {
            return ResponseMcpTool(
                name = from.required("name", StringCodec),
                inputSchema = from.required("input_schema", AnyObjectCodec),
                description = from.field("description", StringCodec),
                annotations = from.field("annotations", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
