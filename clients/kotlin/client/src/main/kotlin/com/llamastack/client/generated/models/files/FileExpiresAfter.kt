// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * When to delete the file by itself. A form carries it as `expires_after[anchor]` and `expires_after[seconds]`.
 *
 * Source: files.yaml#/components/schemas/FileExpiresAfter
 */
public class FileExpiresAfter(
    /** How long to keep it, from one hour to 30 days. */
    public val seconds: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** The moment from which the time runs. */
    public val anchor: String get() = "created_at"

    override fun write(to: ObjectWriter) {
        to.constant("anchor", "created_at")
        to.required("seconds", seconds, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<FileExpiresAfter, Builder>(FileExpiresAfter) {
        /** Sets [FileExpiresAfter.seconds]. */
        public fun seconds(value: Long): Builder = set("seconds", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<FileExpiresAfter>() {
        override fun read(from: ObjectReader): FileExpiresAfter {
            from.constant("anchor", "created_at")
            return FileExpiresAfter(
                seconds = from.required("seconds", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
