package com.llamastack.client.okhttp

import com.llamastack.client.runtime.Transport
import com.llamastack.client.runtime.TransportFactory

/** Lets clients that are given no transport send with OkHttp; `META-INF/services` names it. */
internal class OkHttpTransportFactory : TransportFactory {
    override fun create(): Transport = OkHttpTransport()
}
