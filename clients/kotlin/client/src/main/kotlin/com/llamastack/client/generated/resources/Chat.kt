// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.runtime.ClientCore

/** Operations of `client.chat`. */
public interface Chat {
    /** Operations of `client.chat.completions`. */
    public val completions: ChatCompletions
}

/** Asks a server. */
internal class RemoteChat(core: ClientCore) : Chat {
    override val completions: ChatCompletions = RemoteChatCompletions(core)
}
