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
 * A memory bank to make.
 *
 * Source: memory.yaml#/components/schemas/RegisterMemoryBankRequest
 */
public class RegisterMemoryBankRequest(
    /** Name of the bank in this stack. */
    public val memoryBankId: String,
    /** Kind of a memory bank with its settings. */
    public val params: MemoryBankParams,
    /** Provider that keeps the bank; needed where several offer its kind. */
    public val providerId: Field<String> = Field.Absent,
    /** Its name at the provider. Default the same as `memory_bank_id`. */
    public val providerMemoryBankId: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        memoryBankId = from.required("memory_bank_id", StringDecoder),
        params = from.required("params", MemoryBankParams),
        providerId = from.field("provider_id", StringDecoder),
        providerMemoryBankId = from.field("provider_memory_bank_id", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("memory_bank_id", memoryBankId)
        to.required("params", params)
        to.field("provider_id", providerId)
        to.field("provider_memory_bank_id", providerMemoryBankId)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterMemoryBankRequest, Builder>() {
        override fun make(from: ObjectReader): RegisterMemoryBankRequest = RegisterMemoryBankRequest(from)

        /** Sets [RegisterMemoryBankRequest.memoryBankId]. */
        public fun memoryBankId(value: String): Builder = set("memory_bank_id", value)

        /** Sets [RegisterMemoryBankRequest.params]. */
        public fun params(value: MemoryBankParams): Builder = set("params", value)

        /** Sets [RegisterMemoryBankRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value)

        /** Sets [RegisterMemoryBankRequest.providerMemoryBankId]. */
        public fun providerMemoryBankId(value: String?): Builder = set("provider_memory_bank_id", value)
    }
}
