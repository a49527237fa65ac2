"""What a server says about itself: that it is well, what it speaks, which routes and providers it has."""

from __future__ import annotations

from typing import Any

from llama_stack_api import spec
from llama_stack_api.registry import APIS
from llama_stack_conformance.checking import MUST, SHOULD, Subject, check, expect, feature
from llama_stack_conformance.contract.operations import operations

HEALTH = feature("inspect.health", "Health and version", operations=("inspect.health", "inspect.version"))
ROUTES = feature("inspect.routes", "Listing routes", operations=("routes.list",))
CONTRACT = feature("inspect.contract", "The contract that a server speaks", operations=("inspect.contract",))
PROVIDERS = feature(
    "inspect.providers", "Listing providers", operations=("providers.list", "providers.retrieve")
)
ODD_METHOD = "PATCH"
"""A method that no operation of the contract has."""
HIDING = ("api_key", "access_key", "token", "secret", "password")


async def routes(subject: Subject, **query: Any) -> set[tuple[str, str]]:
    """The listed routes, as method and path."""
    data = (await subject.get("/v1/inspect/routes", **query)).valid("ListRoutesResponse")["data"]
    return {(each["method"], each["route"]) for each in data}


async def providers(subject: Subject) -> list[dict[str, Any]]:
    """The providers."""
    found: list[dict[str, Any]] = (await subject.get("/v1/providers")).valid("ListProvidersResponse")["data"]
    return found


async def contract(subject: Subject) -> dict[str, Any]:
    """The contract that the server says it speaks."""
    found: dict[str, Any] = (await subject.get("/v1/inspect/contract")).valid("ContractInfo")
    return found


@check("inspect.health.ok", MUST, HEALTH, spec=("inspect.health", "HealthStatus"))
async def health(subject: Subject) -> None:
    """A server that answers says that it is well.

    Load balancers and start-up scripts wait for this word.
    """
    told = (await subject.get("/v1/health")).valid("HealthInfo")["status"]
    expect(told == "OK", expected="OK", got=told)


@check("inspect.version.one", SHOULD, CONTRACT, spec=("VersionInfo", "ContractInfo"))
async def one_version(subject: Subject) -> None:
    """Version and digest of the contract are the same wherever they are told.

    Clients take them from the one or from the other, and decide by them which calls they dare.
    """
    version, told = (await subject.get("/v1/version")).valid("VersionInfo"), await contract(subject)
    for name in ("spec_version", "spec_digest"):
        expect(version.get(name) == told[name], expected=told[name], got=version.get(name))


@check("inspect.contract.true", SHOULD, CONTRACT, spec=("inspect.contract", "ContractOperation"))
async def true_contract(subject: Subject) -> None:
    """The contract lists every operation once, and one that has the digest of this kit's contract has its digests.

    A client that trusts a wrong digest sends calls that mean something else here.
    """
    told = await contract(subject)
    names = [each["id"] for each in told["operations"]]
    expect(len(names) == len(set(names)), expected="every operation once", got=names)
    if told["spec_digest"].removeprefix("sha256:") != spec.DIGEST.removeprefix("sha256:"):
        return
    found = {each["id"]: each["digest"] for each in told["operations"]}
    wanted = {each.id: each.digest for api in APIS.values() for each in api.operations}
    other = sorted(name for name in found.keys() | wanted.keys() if found.get(name) != wanted.get(name))
    expect(not other, expected="the digests of the contract", got=f"others for {', '.join(other[:5])}")


@check(
    "inspect.routes.answer",
    MUST,
    ROUTES,
    spec=("routes.list", "/components/responses/MethodNotAllowed"),
    seconds=120.0,
)
async def answer(subject: Subject) -> None:
    """Every listed route answers: its path knows its method.

    Asked with a method that no path has, a path must say 405 with those that it has in `Allow`; so nothing is
    changed by asking. Clients and gateways are set up from this list; a route that is only listed fails when it is used.
    """
    listed = await routes(subject)
    expect(bool(listed), expected="routes", got="none")
    for path in sorted({each for _, each in listed}):
        wanted = {method for method, each in listed if each == path}
        plain = "/".join("x" if step.startswith("{") else step for step in path.split("/"))
        found = await subject.send(ODD_METHOD, plain)
        found.error(405)
        allowed = {each.strip().upper() for each in found.headers.get("allow", "").split(",")}
        expect(
            wanted <= allowed,
            expected=f"{', '.join(sorted(wanted))} for {path}",
            got=found.headers.get("allow"),
        )


@check("inspect.routes.complete", MUST, ROUTES, spec=("routes.list", "ContractOperation"))
async def complete(subject: Subject) -> None:
    """Every operation that the server says it serves is among the routes, and no operation that it does not.

    What is not on the list is not called; what is on it is expected.
    """
    listed = {(method, _plain(path)) for method, path in await routes(subject)}
    for each in (await contract(subject))["operations"]:
        operation = operations().get(each["id"])
        if operation is None:
            continue
        found = (operation.method, _plain(operation.path)) in listed
        expect(
            found == each["served"],
            expected=f"{operation.method} {operation.path} {'listed' if each['served'] else 'not listed'}",
            got="listed" if found else "not listed",
        )


@check("inspect.routes.filter", MUST, ROUTES, spec=("ApiFilter", "routes.list"))
async def filtered(subject: Subject) -> None:
    """`api_filter` leaves the routes of one level, and the levels together are the whole list.

    Whoever builds on stable routes only asks for `v1`, and must get nothing that may still change.
    """
    whole = await routes(subject)
    found: set[tuple[str, str]] = set()
    for level in ("v1", "v1alpha", "v1beta"):
        some = await routes(subject, api_filter=level)
        strangers = sorted(path for _, path in some if not path.startswith(f"/{level}/"))
        expect(not strangers, expected=f"routes below /{level}/", got=strangers)
        found |= some
    missing = sorted(path for _, path in whole - found)
    expect(not missing, expected="every route on some level", got=missing)


@check("inspect.providers.agree", MUST, PROVIDERS, spec=("providers.list", "providers.retrieve", "Error"))
async def agree(subject: Subject) -> None:
    """A provider by its identifier is one of the list; an unknown one is 404.

    Operators look a provider up when something fails; another one's health leads them astray.
    """
    listed = await providers(subject)
    expect(bool(listed), expected="a provider", got=listed)
    for name in dict.fromkeys(each["provider_id"] for each in listed):
        told = _fixed((await subject.get(f"/v1/providers/{name}")).valid("ProviderInfo"))
        wanted = [_fixed(each) for each in listed if each["provider_id"] == name]
        expect(told in wanted, expected=wanted, got=told)
    (await subject.get(f"/v1/providers/{subject.name('no-provider')}")).error(404)


@check(
    "inspect.providers.behind_routes",
    MUST,
    PROVIDERS,
    spec=("/components/schemas/RouteInfo/properties/provider_types",),
)
async def behind_routes(subject: Subject) -> None:
    """The types of providers behind routes are those of listed providers, and every API with one has a route.

    Who wants to know where the data goes reads it here.
    """
    data = (await subject.get("/v1/inspect/routes")).valid("ListRoutesResponse")["data"]
    behind = {kind for each in data for kind in each["provider_types"]}
    listed = {each["provider_type"] for each in await providers(subject)}
    expect(behind == listed, expected=sorted(listed), got=sorted(behind))


@check(
    "inspect.providers.no_secrets",
    MUST,
    PROVIDERS,
    spec=("/components/schemas/ProviderInfo/properties/config",),
)
async def no_secrets(subject: Subject) -> None:
    """Settings of providers are told without their secrets.

    The list is open to every caller; a key in it is everybody's key.
    """
    for each in await providers(subject):
        for name, value in _settings(each["config"]):
            secret = any(name.lower().endswith(word) for word in HIDING)
            masked = not isinstance(value, str) or not value.strip("*•x")
            expect(not secret or masked, expected=f"{name} of {each['provider_id']} masked", got="its value")


def _plain(path: str) -> str:
    """A path in which parameters have no names, since servers may name them otherwise."""
    return "/".join("{}" if step.startswith("{") else step for step in path.split("/"))


def _fixed(provider: dict[str, Any]) -> dict[str, Any]:
    """A provider without its health, which may change from one moment to the next."""
    return {key: value for key, value in provider.items() if key != "health"}


def _settings(value: Any, name: str = "") -> list[tuple[str, Any]]:
    if isinstance(value, dict):
        return [pair for key, each in value.items() for pair in _settings(each, str(key))]
    if isinstance(value, list):
        return [pair for each in value for pair in _settings(each, name)]
    return [(name, value)]
