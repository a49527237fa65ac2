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
 * A program that the model ran.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCall
 */
public class ResponseCodeInterpreterCall(
    /** Identifier of the item. */
    public val id: String,
    /** Container that it ran in. */
    public val containerId: String,
    /** How far a program is. */
    public val status: ResponseCodeInterpreterStatus,
    /** The program. */
    public val code: Field<String> = Field.Absent,
    /** What it printed and drew, where it was asked for. */
    public val outputs: Field<List<ResponseCodeInterpreterOutput>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "code_interpreter_call"

    override fun write(to: ObjectWriter) {
        to.constant("type", "code_interpreter_call")
        to.required("id", id, StringCodec)
        to.required("container_id", containerId, StringCodec)
        to.required("status", status, ResponseCodeInterpreterStatus)
        to.field("code", code, StringCodec)
        to.field("outputs", outputs, ListCodec(ResponseCodeInterpreterOutput))
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
        private val containerId: String,
        private val status: ResponseCodeInterpreterStatus,
    ) {
        private var code: Field<String> = Field.Absent
        private var outputs: Field<List<ResponseCodeInterpreterOutput>> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseCodeInterpreterCall.code]. */
        public fun code(value: String?): Builder = apply { code = Field.of(value) }

        /** Sets [ResponseCodeInterpreterCall.outputs]. */
        public fun outputs(value: List<ResponseCodeInterpreterOutput>?): Builder = apply { outputs = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseCodeInterpreterCall = ResponseCodeInterpreterCall(
            id = id,
            containerId = containerId,
            status = status,
            code = code,
            outputs = outputs,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseCodeInterpreterCall>() {
        override fun read(from: ObjectReader): ResponseCodeInterpreterCall {
            from.constant("type", "code_interpreter_call")
            return ResponseCodeInterpreterCall(
                id = from.required("id", StringCodec),
                containerId = from.required("container_id", StringCodec),
                status = from.required("status", ResponseCodeInterpreterStatus),
                code = from.field("code", StringCodec),
                outputs = from.field("outputs", ListCodec(ResponseCodeInterpreterOutput)),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(
            id: String,
            containerId: String,
            status: ResponseCodeInterpreterStatus,
        ): Builder = Builder(id, containerId, status)
    }
}
