// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.CreatePromptRequest
import com.llamastack.client.models.Prompt
import com.llamastack.client.models.PromptList
import com.llamastack.client.models.SetDefaultVersionRequest
import com.llamastack.client.models.UpdatePromptRequest
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages
import com.llamastack.client.runtime.run

/** Operations of `client.prompts`. */
public interface Prompts {
    /** Operations of `client.prompts.versions`. */
    public val versions: PromptsVersions

    /**
     * List prompts.
     *
     * Returns every prompt in its default version.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts/get
     */
    public fun list(options: RequestOptions = RequestOptions.NONE): Pages<PromptList, Prompt>

    /**
     * Create a prompt.
     *
     * Stores a new prompt as version 1 and makes that version the default.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts/post
     */
    public suspend fun create(request: CreatePromptRequest, options: RequestOptions = RequestOptions.NONE): Prompt

    /**
     * Create a prompt.
     *
     * Stores a new prompt as version 1 and makes that version the default.
     *
     * An argument that is null is left out; the method that takes a [CreatePromptRequest] can also send null.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts/post
     *
     * @param prompt The template; a variable stands as `{{ name }}`.
     * @param variables Names of the variables that the template uses.
     */
    public suspend fun create(prompt: String, variables: List<String>? = null, options: RequestOptions = RequestOptions.NONE): Prompt =
        create(CreatePromptRequest(prompt = prompt, variables = Field.orAbsent(variables)), options)

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
    public suspend fun retrieve(promptId: String, version: Long? = null, options: RequestOptions = RequestOptions.NONE): Prompt

    /**
     * Update a prompt.
     *
     * Stores a new version of a prompt. A 409 means that `version` is not the latest one.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/put
     *
     * @param promptId Identifier of the prompt.
     */
    public suspend fun update(promptId: String, request: UpdatePromptRequest, options: RequestOptions = RequestOptions.NONE): Prompt

    /**
     * Update a prompt.
     *
     * Stores a new version of a prompt. A 409 means that `version` is not the latest one.
     *
     * An argument that is null is left out; the method that takes a [UpdatePromptRequest] can also send null.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/put
     *
     * @param promptId Identifier of the prompt.
     * @param prompt The new template; a variable stands as `{{ name }}`.
     * @param version The latest version as the caller knows it.
     * @param variables Names of the variables that the new template uses.
     * @param setAsDefault Whether the new version becomes the default. Default true.
     */
    public suspend fun update(
        promptId: String,
        prompt: String,
        version: Long,
        variables: List<String>? = null,
        setAsDefault: Boolean? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Prompt =
        update(
            promptId,
            UpdatePromptRequest(prompt = prompt, version = version, variables = Field.orAbsent(variables), setAsDefault = setAsDefault),
            options,
        )

    /**
     * Delete a prompt.
     *
     * Deletes a prompt with all its versions.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/delete
     *
     * @param promptId Identifier of the prompt.
     */
    public suspend fun delete(promptId: String, options: RequestOptions = RequestOptions.NONE)

    /**
     * Choose the default version of a prompt.
     *
     * Makes one existing version the default. A 409 means that the prompt has no such version.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1set-default-version/put
     *
     * @param promptId Identifier of the prompt.
     */
    public suspend fun setDefaultVersion(
        promptId: String,
        request: SetDefaultVersionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): Prompt

    /**
     * Choose the default version of a prompt.
     *
     * Makes one existing version the default. A 409 means that the prompt has no such version.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1set-default-version/put
     *
     * @param promptId Identifier of the prompt.
     * @param version An existing version of the prompt.
     */
    public suspend fun setDefaultVersion(promptId: String, version: Long, options: RequestOptions = RequestOptions.NONE): Prompt =
        setDefaultVersion(promptId, SetDefaultVersionRequest(version = version), options)
}

/** Asks a server. */
internal class RemotePrompts(private val core: ClientCore) : Prompts {
    override val versions: PromptsVersions = RemotePromptsVersions(core)

    override fun list(options: RequestOptions): Pages<PromptList, Prompt> =
        core.pages(callOf("prompts.list", "GET", "/v1/prompts"), model { PromptList(it) }, Paging(), options) { it.data }

    override suspend fun create(request: CreatePromptRequest, options: RequestOptions): Prompt =
        core.answer(callOf("prompts.create", "POST", "/v1/prompts", body = CallBody.Json(request.toJson())), model { Prompt(it) }, options)

    override suspend fun retrieve(promptId: String, version: Long?, options: RequestOptions): Prompt =
        core.answer(
            callOf(
                "prompts.retrieve",
                "GET",
                "/v1/prompts/" + PathEncoding.encode("prompt_id", promptId),
                parameters = Parameters()
                    .query("version", version),
            ),
            model { Prompt(it) },
            options,
        )

    override suspend fun update(promptId: String, request: UpdatePromptRequest, options: RequestOptions): Prompt =
        core.answer(
            callOf(
                "prompts.update",
                "PUT",
                "/v1/prompts/" + PathEncoding.encode("prompt_id", promptId),
                body = CallBody.Json(request.toJson()),
            ),
            model { Prompt(it) },
            options,
        )

    override suspend fun delete(promptId: String, options: RequestOptions): Unit =
        core.run(callOf("prompts.delete", "DELETE", "/v1/prompts/" + PathEncoding.encode("prompt_id", promptId)), options)

    override suspend fun setDefaultVersion(promptId: String, request: SetDefaultVersionRequest, options: RequestOptions): Prompt =
        core.answer(
            callOf(
                "prompts.set_default_version",
                "PUT",
                "/v1/prompts/" + PathEncoding.encode("prompt_id", promptId) + "/set-default-version",
                body = CallBody.Json(request.toJson()),
            ),
            model { Prompt(it) },
            options,
        )
}
