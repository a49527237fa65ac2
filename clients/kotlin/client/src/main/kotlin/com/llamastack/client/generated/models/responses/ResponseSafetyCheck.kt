// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.field("code", code, StringCodec)
        to.field("message", message, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseSafetyCheck, Builder>(ResponseSafetyCheck) {
        /** Sets [ResponseSafetyCheck.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)

        /** Sets [ResponseSafetyCheck.code]. */
        public fun code(value: String?): Builder = set("code", value, StringCodec)

        /** Sets [ResponseSafetyCheck.message]. */
        public fun message(value: String?): Builder = set("message", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseSafetyCheck>() {
        override fun read(from: ObjectReader): ResponseSafetyCheck {
            return ResponseSafetyCheck(
                id = from.required("id", StringCodec),
                code = from.field("code", StringCodec),
                message = from.field("message", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
