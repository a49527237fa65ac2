// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Which calls wait for approval, and which do not.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpApprovalFilter
 */
public class ResponseMcpApprovalFilter(
    /** Tools whose calls wait. */
    public val always: Field<ResponseMcpAllowedTools> = Field.Absent,
    /** Tools whose calls do not. */
    public val never: Field<ResponseMcpAllowedTools> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseMcpApproval {
    override fun write(to: ObjectWriter) {
        to.field("always", always, ResponseMcpAllowedTools)
        to.field("never", never, ResponseMcpAllowedTools)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var always: Field<ResponseMcpAllowedTools> = Field.Absent
        private var never: Field<ResponseMcpAllowedTools> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseMcpApprovalFilter.always]. */
        public fun always(value: ResponseMcpAllowedTools?): Builder = apply { always = Field.of(value) }

        /** Sets [ResponseMcpApprovalFilter.never]. */
        public fun never(value: ResponseMcpAllowedTools?): Builder = apply { never = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseMcpApprovalFilter = ResponseMcpApprovalFilter(
            always = always,
            never = never,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseMcpApprovalFilter>() {
        override fun read(from: ObjectReader): ResponseMcpApprovalFilter {
            return ResponseMcpApprovalFilter(
                always = from.field("always", ResponseMcpAllowedTools),
                never = from.field("never", ResponseMcpAllowedTools),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
