// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
    ) {
        private var code: Field<String> = Field.Absent
        private var message: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseSafetyCheck.code]. */
        public fun code(value: String?): Builder = apply { code = Field.of(value) }

        /** Sets [ResponseSafetyCheck.message]. */
        public fun message(value: String?): Builder = apply { message = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseSafetyCheck = ResponseSafetyCheck(
            id = id,
            code = code,
            message = message,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(id: String): Builder = Builder(id)
    }
}
