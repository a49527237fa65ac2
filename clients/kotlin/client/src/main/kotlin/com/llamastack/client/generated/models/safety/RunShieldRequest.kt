// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("shield_id", shieldId, StringCodec)
        to.required("messages", messages, ListCodec(ShieldMessage))
        to.optional("params", params, AnyObjectCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val shieldId: String,
        private val messages: List<ShieldMessage>,
    ) {
        private var params: JsonObject? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RunShieldRequest.params]. */
        public fun params(value: JsonObject): Builder = apply { params = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RunShieldRequest = RunShieldRequest(
            shieldId = shieldId,
            messages = messages,
            params = params,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RunShieldRequest>() {
        override fun read(from: ObjectReader): RunShieldRequest {
            return RunShieldRequest(
                shieldId = from.required("shield_id", StringCodec),
                messages = from.required("messages", ListCodec(ShieldMessage)),
                params = from.optional("params", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(shieldId: String, messages: List<ShieldMessage>): Builder = Builder(shieldId, messages)
    }
}
