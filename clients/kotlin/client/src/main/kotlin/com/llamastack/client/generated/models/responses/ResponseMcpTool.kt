// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val name: String,
        private val inputSchema: JsonObject,
    ) {
        private var description: Field<String> = Field.Absent
        private var annotations: Field<JsonObject> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseMcpTool.description]. */
        public fun description(value: String?): Builder = apply { description = Field.of(value) }

        /** Sets [ResponseMcpTool.annotations]. */
        public fun annotations(value: JsonObject?): Builder = apply { annotations = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseMcpTool = ResponseMcpTool(
            name = name,
            inputSchema = inputSchema,
            description = description,
            annotations = annotations,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(name: String, inputSchema: JsonObject): Builder = Builder(name, inputSchema)
    }
}
