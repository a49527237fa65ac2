// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A message of any role.
 *
 * Source: responses.yaml#/components/schemas/ResponseMessage
 */
public class ResponseMessage(
    /** Who speaks. */
    public val role: ResponseRole,
    /** Text, or a list of parts. */
    public val content: ResponseMessageContent,
    /** Identifier of the message; kept messages have one. */
    public val id: Field<String> = Field.Absent,
    /** How far the message is; kept messages have one. */
    public val status: Field<ResponseItemStatus> = Field.Absent,
    /** Whether a message of the model is on the way or final. */
    public val phase: Field<ResponseMessagePhase> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "message"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        role = from.required("role", ResponseRole),
        content = from.required("content", ResponseMessageContent),
        id = from.field("id", StringDecoder),
        status = from.field("status", ResponseItemStatus),
        phase = from.field("phase", ResponseMessagePhase),
        additionalProperties = from.constant("type", "message").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("role", role)
        to.required("content", content)
        to.field("id", id)
        to.field("status", status)
        to.field("phase", phase)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMessage, Builder>() {
        override fun make(from: ObjectReader): ResponseMessage = ResponseMessage(from)

        /** Sets [ResponseMessage.role]. */
        public fun role(value: ResponseRole): Builder = set("role", value)

        /** Sets [ResponseMessage.content]. */
        public fun content(value: ResponseMessageContent): Builder = set("content", value)

        /** Sets [ResponseMessage.id]. */
        public fun id(value: String?): Builder = set("id", value)

        /** Sets [ResponseMessage.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value)

        /** Sets [ResponseMessage.phase]. */
        public fun phase(value: ResponseMessagePhase?): Builder = set("phase", value)
    }
}
