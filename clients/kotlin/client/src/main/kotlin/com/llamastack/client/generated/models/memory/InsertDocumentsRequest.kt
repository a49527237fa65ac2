// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Documents to keep.
 *
 * Source: memory.yaml#/components/schemas/InsertDocumentsRequest
 */
public class InsertDocumentsRequest(
    /** The memory bank. */
    public val bankId: String,
    /** The documents. */
    public val documents: List<MemoryBankDocument>,
    /** Forget the documents after this time. Default never. */
    public val ttlSeconds: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("bank_id", bankId, StringCodec)
        to.required("documents", documents, ListCodec(MemoryBankDocument))
        to.field("ttl_seconds", ttlSeconds, LongCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val bankId: String,
        private val documents: List<MemoryBankDocument>,
    ) {
        private var ttlSeconds: Field<Long> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [InsertDocumentsRequest.ttlSeconds]. */
        public fun ttlSeconds(value: Long?): Builder = apply { ttlSeconds = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): InsertDocumentsRequest = InsertDocumentsRequest(
            bankId = bankId,
            documents = documents,
            ttlSeconds = ttlSeconds,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<InsertDocumentsRequest>() {
        override fun read(from: ObjectReader): InsertDocumentsRequest {
            return InsertDocumentsRequest(
                bankId = from.required("bank_id", StringCodec),
                documents = from.required("documents", ListCodec(MemoryBankDocument)),
                ttlSeconds = from.field("ttl_seconds", LongCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(bankId: String, documents: List<MemoryBankDocument>): Builder = Builder(bankId, documents)
    }
}
