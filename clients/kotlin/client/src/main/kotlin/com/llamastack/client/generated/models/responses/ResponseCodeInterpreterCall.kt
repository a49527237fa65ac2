// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        containerId = from.required("container_id", StringDecoder),
        status = from.required("status", ResponseCodeInterpreterStatus),
        code = from.field("code", StringDecoder),
        outputs = from.field("outputs", ListDecoder(ResponseCodeInterpreterOutput)),
        additionalProperties = from.constant("type", "code_interpreter_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("container_id", containerId)
        to.required("status", status)
        to.field("code", code)
        to.field("outputs", outputs)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCodeInterpreterCall, Builder>() {
        override fun make(from: ObjectReader): ResponseCodeInterpreterCall = ResponseCodeInterpreterCall(from)

        /** Sets [ResponseCodeInterpreterCall.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ResponseCodeInterpreterCall.containerId]. */
        public fun containerId(value: String): Builder = set("container_id", value)

        /** Sets [ResponseCodeInterpreterCall.status]. */
        public fun status(value: ResponseCodeInterpreterStatus): Builder = set("status", value)

        /** Sets [ResponseCodeInterpreterCall.code]. */
        public fun code(value: String?): Builder = set("code", value)

        /** Sets [ResponseCodeInterpreterCall.outputs]. */
        public fun outputs(value: List<ResponseCodeInterpreterOutput>?): Builder = set("outputs", value)
    }
}
