// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.CreatePromptRequest
import com.llamastack.client.models.Prompt
import com.llamastack.client.models.PromptList
import com.llamastack.client.models.SetDefaultVersionRequest
import com.llamastack.client.models.UpdatePromptRequest
import com.llamastack.client.resources.Prompts
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.prompts`; each blocks its thread until it is done. */
public class PromptsBlocking internal constructor(private val resource: Prompts) {
    /** Operations of `client.prompts.versions`. */
    public val versions: PromptsVersionsBlocking = PromptsVersionsBlocking(resource.versions)

    /**
     * List prompts.
     *
     * Returns every prompt in its default version.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts/get
     */
    @JvmOverloads
    public fun list(options: RequestOptions = RequestOptions.NONE): BlockingPages<PromptList, Prompt> =
        BlockingPages(resource.list(options))

    /**
     * Create a prompt.
     *
     * Stores a new prompt as version 1 and makes that version the default.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts/post
     */
    @JvmOverloads
    public fun create(request: CreatePromptRequest, options: RequestOptions = RequestOptions.NONE): Prompt =
        blocking { resource.create(request, options) }

    /**
     * Get a prompt.
     *
     * Returns one version of a prompt, the default version where none is named.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/get
     *
     * @param promptId Identifier of the prompt.
     * @param version The version to return. Default is the prompt's default version.
     */
    @JvmOverloads
    public fun retrieve(promptId: String, version: Long? = null, options: RequestOptions = RequestOptions.NONE): Prompt =
        blocking { resource.retrieve(promptId, version, options) }

    /**
     * Update a prompt.
     *
     * Stores a new version of a prompt. A 409 means that `version` is not the latest one.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/put
     *
     * @param promptId Identifier of the prompt.
     */
    @JvmOverloads
    public fun update(promptId: String, request: UpdatePromptRequest, options: RequestOptions = RequestOptions.NONE): Prompt =
        blocking { resource.update(promptId, request, options) }

    /**
     * Delete a prompt.
     *
     * Deletes a prompt with all its versions.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/delete
     *
     * @param promptId Identifier of the prompt.
     */
    @JvmOverloads
    public fun delete(promptId: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.delete(promptId, options) }

    /**
     * Choose the default version of a prompt.
     *
     * Makes one existing version the default. A 409 means that the prompt has no such version.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1set-default-version/put
     *
     * @param promptId Identifier of the prompt.
     */
    @JvmOverloads
    public fun setDefaultVersion(
        promptId: String,
        request: SetDefaultVersionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): Prompt =
        blocking { resource.setDefaultVersion(promptId, request, options) }
}
