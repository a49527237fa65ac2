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
    override fun write(to: ObjectWriter) {
        to.required("memory_bank_id", memoryBankId, StringCodec)
        to.required("params", params, MemoryBankParams)
        to.field("provider_id", providerId, StringCodec)
        to.field("provider_memory_bank_id", providerMemoryBankId, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterMemoryBankRequest, Builder>(RegisterMemoryBankRequest) {
        /** Sets [RegisterMemoryBankRequest.memoryBankId]. */
        public fun memoryBankId(value: String): Builder = set("memory_bank_id", value, StringCodec)

        /** Sets [RegisterMemoryBankRequest.params]. */
        public fun params(value: MemoryBankParams): Builder = set("params", value, MemoryBankParams)

        /** Sets [RegisterMemoryBankRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value, StringCodec)

        /** Sets [RegisterMemoryBankRequest.providerMemoryBankId]. */
        public fun providerMemoryBankId(value: String?): Builder = set("provider_memory_bank_id", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RegisterMemoryBankRequest>() {
        override fun read(from: ObjectReader): RegisterMemoryBankRequest {
            return RegisterMemoryBankRequest(
                memoryBankId = from.required("memory_bank_id", StringCodec),
                params = from.required("params", MemoryBankParams),
                providerId = from.field("provider_id", StringCodec),
                providerMemoryBankId = from.field("provider_memory_bank_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
