"""Health, version, routes and providers, and the same under `alpha.admin`."""

from __future__ import annotations

from recorder import Recorder


def run(call: Recorder) -> None:
    _health(call, "inspect.health")
    _version(call, "inspect.version")
    _routes(call, "routes.list")
    _providers(call, "providers.list", "providers.retrieve")


def admin(call: Recorder) -> None:
    _health(call, "alpha.admin.health")
    _version(call, "alpha.admin.version")
    _routes(call, "alpha.admin.list_routes")
    for level in ("v1", "v1alpha", "v1beta", "deprecated"):
        call("alpha.admin.list_routes", api_filter=level)
        call("routes.list", api_filter=level)
    _providers(call, "alpha.admin.list_providers", "alpha.admin.inspect_provider")


def _health(call: Recorder, method: str) -> None:
    health = call(method)
    call.claim(method, "is OK", health.status == "OK", health)


def _version(call: Recorder, method: str) -> None:
    version = call(method)
    call.claim(method, "says a version", version.version, version)


def _routes(call: Recorder, method: str) -> None:
    routes = call(method)
    found = [(each.method, each.route) for each in routes]
    call.claim(method, "lists the chat route", ("POST", "/v1/chat/completions") in found, found)


def _providers(call: Recorder, listing: str, retrieving: str) -> None:
    providers = call(listing)
    apis = {each.api for each in providers}
    call.claim(listing, "lists the providers of many APIs", {"inference", "agents", "eval"} <= apis, apis)
    one = call(retrieving, providers[0].provider_id)
    call.claim(retrieving, "is the one asked for", one.provider_id == providers[0].provider_id, one)
