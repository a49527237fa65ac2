// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        bankId = from.required("bank_id", StringDecoder),
        documents = from.required("documents", ListDecoder(model { MemoryBankDocument(it) })),
        ttlSeconds = from.field("ttl_seconds", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("bank_id", bankId)
        to.required("documents", documents)
        to.field("ttl_seconds", ttlSeconds)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<InsertDocumentsRequest, Builder>() {
        override fun make(from: ObjectReader): InsertDocumentsRequest = InsertDocumentsRequest(from)

        /** Sets [InsertDocumentsRequest.bankId]. */
        public fun bankId(value: String): Builder = set("bank_id", value)

        /** Sets [InsertDocumentsRequest.documents]. */
        public fun documents(value: List<MemoryBankDocument>): Builder = set("documents", value)

        /** Sets [InsertDocumentsRequest.ttlSeconds]. */
        public fun ttlSeconds(value: Long?): Builder = set("ttl_seconds", value)
    }
}
