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
 * A doubt about an action.
 *
 * Source: responses.yaml#/components/schemas/ResponseSafetyCheck
 */
public class ResponseSafetyCheck(
    /** Identifier of the doubt. */
    public val id: String,
    /** Kind of the doubt. */
    public val code: Field<String> = Field.Absent,
    /** The doubt in words. */
    public val message: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        code = from.field("code", StringDecoder),
        message = from.field("message", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.field("code", code)
        to.field("message", message)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseSafetyCheck, Builder>() {
        override fun make(from: ObjectReader): ResponseSafetyCheck = ResponseSafetyCheck(from)

        /** Sets [ResponseSafetyCheck.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ResponseSafetyCheck.code]. */
        public fun code(value: String?): Builder = set("code", value)

        /** Sets [ResponseSafetyCheck.message]. */
        public fun message(value: String?): Builder = set("message", value)
    }
}
