// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The changes to files.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceApplyPatch
 */
public class ResponseToolChoiceApplyPatch(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "apply_patch"

    override fun write(to: ObjectWriter) {
        to.constant("type", "apply_patch")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceApplyPatch, Builder>(ResponseToolChoiceApplyPatch) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceApplyPatch>() {
        override fun read(from: ObjectReader): ResponseToolChoiceApplyPatch {
            from.constant("type", "apply_patch")
            return ResponseToolChoiceApplyPatch(
                additionalProperties = from.rest(),
            )
        }
    }
}
