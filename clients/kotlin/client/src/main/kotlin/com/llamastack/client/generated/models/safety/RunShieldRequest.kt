// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A conversation to check.
 *
 * Source: safety.yaml#/components/schemas/RunShieldRequest
 */
public class RunShieldRequest(
    /** The shield that checks. */
    public val shieldId: String,
    /** The conversation, oldest message first. */
    public val messages: List<ShieldMessage>,
    /** Settings of this run; what they mean is the provider's choice. */
    public val params: JsonObject? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        shieldId = from.required("shield_id", StringDecoder),
        messages = from.required("messages", ListDecoder(ShieldMessage)),
        params = from.optional("params", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("shield_id", shieldId)
        to.required("messages", messages)
        to.optional("params", params)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RunShieldRequest, Builder>() {
        override fun make(from: ObjectReader): RunShieldRequest = RunShieldRequest(from)

        /** Sets [RunShieldRequest.shieldId]. */
        public fun shieldId(value: String): Builder = set("shield_id", value)

        /** Sets [RunShieldRequest.messages]. */
        public fun messages(value: List<ShieldMessage>): Builder = set("messages", value)

        /** Sets [RunShieldRequest.params]. */
        public fun params(value: JsonObject): Builder = set("params", value)
    }
}
