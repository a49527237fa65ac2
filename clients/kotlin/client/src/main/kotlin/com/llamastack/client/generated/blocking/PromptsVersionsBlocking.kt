// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.Prompt
import com.llamastack.client.models.PromptList
import com.llamastack.client.resources.PromptsVersions
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions

/** Operations of `client.prompts.versions`; each blocks its thread until it is done. */
public class PromptsVersionsBlocking internal constructor(private val resource: PromptsVersions) {
    /**
     * List the versions of a prompt.
     *
     * Returns every version of one prompt, oldest first.
     *
     * Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1versions/get
     *
     * @param promptId Identifier of the prompt.
     */
    @JvmOverloads
    public fun list(promptId: String, options: RequestOptions = RequestOptions.NONE): BlockingPages<PromptList, Prompt> =
        BlockingPages(resource.list(promptId, options))
}
