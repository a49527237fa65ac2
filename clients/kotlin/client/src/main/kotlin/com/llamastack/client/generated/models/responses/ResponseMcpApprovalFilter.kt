// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        always = from.field("always", ResponseMcpAllowedTools),
        never = from.field("never", ResponseMcpAllowedTools),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("always", always)
        to.field("never", never)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpApprovalFilter, Builder>() {
        override fun make(from: ObjectReader): ResponseMcpApprovalFilter = ResponseMcpApprovalFilter(from)

        /** Sets [ResponseMcpApprovalFilter.always]. */
        public fun always(value: ResponseMcpAllowedTools?): Builder = set("always", value)

        /** Sets [ResponseMcpApprovalFilter.never]. */
        public fun never(value: ResponseMcpAllowedTools?): Builder = set("never", value)
    }
}
