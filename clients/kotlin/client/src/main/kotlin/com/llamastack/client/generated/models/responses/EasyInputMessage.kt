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
 * A message in its short form.
 *
 * Source: responses.yaml#/components/schemas/EasyInputMessage
 */
public class EasyInputMessage(
    /** Who speaks. */
    public val role: ResponseRole,
    /** Text, or a list of parts. */
    public val content: ResponseMessageContent,
    /** Tag of this kind; it may be left out. */
    public val type: String? = null,
    /** Whether a message of the model is on the way or final. */
    public val phase: Field<ResponseMessagePhase> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseInputItem {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        role = from.required("role", ResponseRole),
        content = from.required("content", ResponseMessageContent),
        type = from.optional("type", StringDecoder),
        phase = from.field("phase", ResponseMessagePhase),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("content", content)
        to.optional("type", type)
        to.field("phase", phase)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<EasyInputMessage, Builder>() {
        override fun make(from: ObjectReader): EasyInputMessage = EasyInputMessage(from)

        /** Sets [EasyInputMessage.role]. */
        public fun role(value: ResponseRole): Builder = set("role", value)

        /** Sets [EasyInputMessage.content]. */
        public fun content(value: ResponseMessageContent): Builder = set("content", value)

        /** Sets [EasyInputMessage.type]. */
        public fun type(value: String): Builder = set("type", value)

        /** Sets [EasyInputMessage.phase]. */
        public fun phase(value: ResponseMessagePhase?): Builder = set("phase", value)
    }
}
