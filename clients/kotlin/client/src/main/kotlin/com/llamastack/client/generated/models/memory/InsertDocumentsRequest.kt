// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<InsertDocumentsRequest, Builder>(InsertDocumentsRequest) {
        /** Sets [InsertDocumentsRequest.bankId]. */
        public fun bankId(value: String): Builder = set("bank_id", value, StringCodec)

        /** Sets [InsertDocumentsRequest.documents]. */
        public fun documents(value: List<MemoryBankDocument>): Builder = set("documents", value, ListCodec(MemoryBankDocument))

        /** Sets [InsertDocumentsRequest.ttlSeconds]. */
        public fun ttlSeconds(value: Long?): Builder = set("ttl_seconds", value, LongCodec)
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
    }
}
