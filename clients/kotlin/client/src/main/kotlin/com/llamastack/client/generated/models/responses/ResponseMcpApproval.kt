// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Which calls wait for approval.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpApproval
 */
public sealed interface ResponseMcpApproval : JsonValue {
    /** Reads it. */
    public companion object : JsonDecoder<ResponseMcpApproval> {
        override fun decode(json: JsonElement): ResponseMcpApproval = when (kindOf(json)) {
            JsonKind.STRING -> ResponseMcpApprovalMode.decode(json)
            JsonKind.OBJECT -> model { ResponseMcpApprovalFilter(it) }.decode(json)
            else -> throw mismatch("a string or an object", json)
        }
    }
}
