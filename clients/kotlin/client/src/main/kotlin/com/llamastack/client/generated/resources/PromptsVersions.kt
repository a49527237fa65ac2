// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.Prompt
import com.llamastack.client.models.PromptList
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages

/** Operations of `client.prompts.versions`. */
public interface PromptsVersions {
    /**
     * List the versions of a prompt.
     *
     * Returns every version of one prompt, oldest first.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1versions/get
     *
     * @param promptId Identifier of the prompt.
     */
    public fun list(promptId: String, options: RequestOptions = RequestOptions.NONE): Pages<PromptList, Prompt>
}

/** Asks a server. */
internal class RemotePromptsVersions(private val core: ClientCore) : PromptsVersions {
    override fun list(promptId: String, options: RequestOptions): Pages<PromptList, Prompt> =
        core.pages(
            callOf("prompts.versions.list", "GET", "/v1/prompts/" + PathEncoding.encode("prompt_id", promptId) + "/versions"),
            model { PromptList(it) },
            Paging(),
            options,
        ) { it.data }
}
