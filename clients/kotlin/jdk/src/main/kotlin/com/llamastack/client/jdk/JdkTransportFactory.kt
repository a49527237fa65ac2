package com.llamastack.client.jdk

import com.llamastack.client.runtime.Transport
import com.llamastack.client.runtime.TransportFactory

/** Lets clients that are given no transport send with `java.net.http`; `META-INF/services` names it. */
internal class JdkTransportFactory : TransportFactory {
    override fun create(): Transport = JdkTransport()
}
