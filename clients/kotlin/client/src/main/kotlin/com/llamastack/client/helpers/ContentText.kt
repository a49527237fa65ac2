package com.llamastack.client.helpers

import com.llamastack.client.models.ImageContentItem
import com.llamastack.client.models.InterleavedContent
import com.llamastack.client.models.TextContentItem
import com.llamastack.client.models.UnknownVariant

/** The texts of a content, with [separator] between two; an item of another kind is named by its type. */
@JvmOverloads
public fun InterleavedContent.plainText(separator: String = " "): String = when (this) {
    is InterleavedContent.Text -> value
    is InterleavedContent.Items -> value.joinToString(separator) { it.plainText(separator) }
    is TextContentItem -> text
    is ImageContentItem -> "<image>"
    is UnknownVariant -> "<$tag>"
}
