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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val memoryBankId: String,
        private val params: MemoryBankParams,
    ) {
        private var providerId: Field<String> = Field.Absent
        private var providerMemoryBankId: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RegisterMemoryBankRequest.providerId]. */
        public fun providerId(value: String?): Builder = apply { providerId = Field.of(value) }

        /** Sets [RegisterMemoryBankRequest.providerMemoryBankId]. */
        public fun providerMemoryBankId(value: String?): Builder = apply { providerMemoryBankId = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RegisterMemoryBankRequest = RegisterMemoryBankRequest(
            memoryBankId = memoryBankId,
            params = params,
            providerId = providerId,
            providerMemoryBankId = providerMemoryBankId,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(memoryBankId: String, params: MemoryBankParams): Builder = Builder(memoryBankId, params)
    }
}
