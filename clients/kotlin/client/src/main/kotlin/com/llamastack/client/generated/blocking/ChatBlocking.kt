// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.resources.Chat

/** Operations of `client.chat`; each blocks its thread until it is done. */
public class ChatBlocking internal constructor(resource: Chat) {
    /** Operations of `client.chat.completions`. */
    public val completions: ChatCompletionsBlocking = ChatCompletionsBlocking(resource.completions)
}
