// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCodeInterpreterCall, Builder>(ResponseCodeInterpreterCall) {
        /** Sets [ResponseCodeInterpreterCall.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)

        /** Sets [ResponseCodeInterpreterCall.containerId]. */
        public fun containerId(value: String): Builder = set("container_id", value, StringCodec)

        /** Sets [ResponseCodeInterpreterCall.status]. */
        public fun status(value: ResponseCodeInterpreterStatus): Builder = set("status", value, ResponseCodeInterpreterStatus)

        /** Sets [ResponseCodeInterpreterCall.code]. */
        public fun code(value: String?): Builder = set("code", value, StringCodec)

        /** Sets [ResponseCodeInterpreterCall.outputs]. */
        public fun outputs(value: List<ResponseCodeInterpreterOutput>?): Builder = set("outputs", value, ListCodec(ResponseCodeInterpreterOutput))
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
    }
}
