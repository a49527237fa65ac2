// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreatePromptRequest
import com.llamastack.client.models.SetDefaultVersionRequest
import com.llamastack.client.models.UpdatePromptRequest
import com.llamastack.conformance.Operation
import com.llamastack.conformance.long

/** The operations of `client.prompts`. */
internal val PROMPTS: Map<String, Operation> = mapOf(
    "prompts.list" to Operation(
        list = {
            client.prompts.list(options)
        },
    ),
    "prompts.create" to Operation(
        call = {
            client.prompts.create(CreatePromptRequest(body()), options)
        },
    ),
    "prompts.retrieve" to Operation(
        call = {
            client.prompts.retrieve(text("prompt_id"), optional("version", ::long), options)
        },
    ),
    "prompts.update" to Operation(
        call = {
            client.prompts.update(text("prompt_id"), UpdatePromptRequest(body("prompt_id")), options)
        },
    ),
    "prompts.delete" to Operation(
        call = {
            client.prompts.delete(text("prompt_id"), options)
            null
        },
    ),
    "prompts.set_default_version" to Operation(
        call = {
            client.prompts.setDefaultVersion(text("prompt_id"), SetDefaultVersionRequest(body("prompt_id")), options)
        },
    ),
)
